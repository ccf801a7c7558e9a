package org.shougeng.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.geodesy.Crs;

/** KML and GPX as receivers and globes write them, and as an attacker does. */
class KmlAndGpxTest {

  private static final String RING =
      "<LinearRing><coordinates>114,33,0 114.01,33,0\n 114.01,33.01,0"
          + " 114,33.01,0 114,33,0 </coordinates></LinearRing>";
  private static final String HOLE = RING.replace("114.01", "114.004")
      .replace("33.01", "33.004")
      .replace("114,", "114.002,")
      .replace("33,", "33.002,");
  private static final String POLYGON = "<Polygon><outerBoundaryIs>" + RING + "</outerBoundaryIs>"
      + "<innerBoundaryIs>" + HOLE + "</innerBoundaryIs></Polygon>";

  @TempDir
  Path folder;

  @Test
  void a_placemark_in_folders_is_read_with_its_hole_and_extended_data() {
    FeatureLayer layer =
        kml("<Document><name>县</name><Folder><name>乡</name><Placemark><name>甲</name>"
            + "<ExtendedData><Data name='用途'><value>公路</value></Data><SchemaData><SimpleData name='n'>7"
            + "</SimpleData></SchemaData></ExtendedData>" + POLYGON
            + "</Placemark></Folder></Document>");
    Feature row = layer.all().get(0);
    assertThat(((Polygon) row.geometry()).getNumInteriorRing()).isOne();
    assertThat(row.attributes())
        .containsEntry("folder", "县/乡")
        .containsEntry("name", "甲")
        .containsEntry("用途", "公路")
        .containsEntry("n", "7");
    assertThat(layer.summary().findCrs().orElseThrow().epsg()).isEqualTo(4490);
  }

  @Test
  void a_multi_geometry_is_one_row() {
    Geometry shape = only(
        kml("<Placemark><MultiGeometry>" + POLYGON + POLYGON + "</MultiGeometry></Placemark>"));
    assertThat(shape.getGeometryType()).isEqualTo("MultiPolygon");
  }

  @Test
  void a_placemark_without_shape_is_named_and_skipped() {
    FeatureLayer layer =
        kml("<Placemark><name>空</name></Placemark><Placemark>" + POLYGON + "</Placemark>");
    assertThat(layer.all()).hasSize(1);
    assertThat(codes(layer)).contains("FMT-654");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<kml><Placemark></kml>                                              | FMT-650",
        "<!DOCTYPE kml [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><kml>&a;</kml> | FMT-651",
        "<!DOCTYPE kml SYSTEM 'http://127.0.0.1:1/a.dtd'><kml/>              | FMT-651",
        "<svg/>                                                              | FMT-653",
        "<kml><Placemark><name>a</name></Placemark></kml>                    | FMT-614",
        "<kml><Placemark><Point><coordinates>a,b</coordinates></Point></Placemark></kml> | FMT-655",
        "<kml><Placemark><Polygon/></Placemark></kml>                        | FMT-612",
      })
  void a_bad_kml_is_refused(String text, String code) {
    assertThat(
            refusal(() -> Kml.open(file(text), "a.kml", ReadChoices.RECOGNISE, IntakeLimits.LAYER)))
        .isEqualTo(code);
  }

  @Test
  void a_document_that_nests_without_end_is_refused() {
    String deep = "<kml>" + "<Folder>".repeat(100_000);
    assertThat(
            refusal(() -> Kml.open(file(deep), "a.kml", ReadChoices.RECOGNISE, IntakeLimits.LAYER)))
        .isEqualTo("FMT-652");
  }

  @Test
  void what_is_written_as_kml_is_read_back() {
    FeatureLayer first = kml("<Placemark><name>a&amp;b</name>" + POLYGON + "</Placemark>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Kml.write(out, "红线", Crs.of(4490), rows -> first.read(rows, finding -> {}));
    FeatureLayer back = Kml.open(
        file(out.toString(StandardCharsets.UTF_8)),
        "a.kml",
        ReadChoices.RECOGNISE,
        IntakeLimits.LAYER);
    assertThat(only(back).equalsExact(only(first), 1e-9)).isTrue();
  }

  @Test
  void a_track_walked_round_a_plot_becomes_a_polygon_with_a_warning() {
    FeatureLayer layer =
        gpx("<trk><name>甲</name><trkseg><trkpt lat='33' lon='114'><ele>5</ele></trkpt>"
            + "<trkpt lat='33' lon='114.01'/><trkpt lat='33.01' lon='114.01'/></trkseg></trk>");
    assertThat(only(layer).getGeometryType()).isEqualTo("Polygon");
    assertThat(layer.all().get(0).text("name")).isEqualTo("甲");
    assertThat(codes(layer)).contains("FMT-680");
  }

  @Test
  void waypoints_stay_points() {
    FeatureLayer layer =
        gpx("<wpt lat='33' lon='114'><name>1</name></wpt><wpt lat='33' lon='115'/>");
    assertThat(layer.all()).hasSize(2);
    assertThat(layer.summary().content().polygons()).isZero();
    assertThat(codes(layer)).contains("FMT-682");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "<kml/>, FMT-681",
    "<gpx/>, FMT-614",
    "<gpx><wpt lat='x' lon='1'/></gpx>, FMT-655",
    "<!DOCTYPE gpx><gpx/>, FMT-651",
  })
  void a_bad_gpx_is_refused(String text, String code) {
    assertThat(
            refusal(() -> Gpx.open(file(text), "a.gpx", ReadChoices.RECOGNISE, IntakeLimits.LAYER)))
        .isEqualTo(code);
  }

  private FeatureLayer kml(String body) {
    String text = "<kml xmlns='http://www.opengis.net/kml/2.2'>" + body + "</kml>";
    return Kml.open(file(text), "a.kml", ReadChoices.RECOGNISE, IntakeLimits.LAYER);
  }

  private FeatureLayer gpx(String body) {
    return Gpx.open(
        file("<gpx>" + body + "</gpx>"), "a.gpx", ReadChoices.RECOGNISE, IntakeLimits.LAYER);
  }

  private Path file(String text) {
    try {
      return Files.writeString(Files.createTempFile(folder, "a", ".xml"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String refusal(Runnable opening) {
    try {
      opening.run();
      return "accepted";
    } catch (InputRefused refused) {
      return refused.findings().get(refused.findings().size() - 1).code();
    }
  }

  private static List<String> codes(FeatureLayer layer) {
    return layer.summary().findings().stream().map(Finding::code).toList();
  }

  private static Geometry only(FeatureLayer layer) {
    return layer.all().get(0).geometry();
  }
}
