package org.shougeng.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;

/** GeoJSON as software writes it, as people edit it and as an attacker sends it. */
class GeoJsonTest {

  private static final String SQUARE = "[[114,33],[114.01,33],[114.01,33.01],[114,33.01],[114,33]]";
  private static final String FEATURE =
      "{'type':'Feature','properties':{'名称':'甲','n':1.50,'x':null},"
          + "'geometry':{'type':'Polygon','coordinates':[" + SQUARE + "]}}";

  @TempDir
  Path folder;

  @Test
  void features_are_read_with_attributes_as_text() {
    FeatureLayer layer = open(collection(FEATURE + "," + FEATURE));
    assertThat(layer.summary().content().polygons()).isEqualTo(2);
    assertThat(layer.summary().findCrs().orElseThrow().epsg()).isEqualTo(4490);
    assertThat(layer.all().get(1).attributes()).containsEntry("名称", "甲").containsEntry("n", "1.50");
    assertThat(layer.all().get(1).row()).isEqualTo(2);
  }

  @Test
  void members_may_come_in_any_order() {
    FeatureLayer layer = open("{'features':[{'geometry':{'coordinates':[" + SQUARE
        + "],'type':'Polygon'},'type':'Feature'}],'type':'FeatureCollection'}");
    assertThat(layer.all().get(0).geometry().getGeometryType()).isEqualTo("Polygon");
  }

  @Test
  void a_bare_geometry_and_a_single_feature_are_layers_of_one_row() {
    assertThat(open(FEATURE).all()).hasSize(1);
    assertThat(open("{'type':'Polygon','coordinates':[" + SQUARE + "]}").all()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'Point', '[114,33]'",
    "'MultiPoint', '[[114,33],[114.1,33,5]]'",
    "'LineString', '[[114,33],[114.1,33]]'",
    "'MultiLineString', '[[[114,33],[114.1,33]]]'",
    "'MultiPolygon', '[[[[114,33],[114.01,33],[114.01,33.01],[114,33]]]]'",
  })
  void every_geometry_type_is_read(String type, String coordinates) {
    Geometry shape = only(open("{'type':'" + type + "','coordinates':" + coordinates + "}"));
    assertThat(shape.getGeometryType()).isEqualTo(type);
    assertThat(shape.isEmpty()).isFalse();
  }

  @Test
  void the_old_member_crs_names_the_system() {
    String old = "{'type':'FeatureCollection','features':[{'type':'Feature','geometry':{'type':"
        + "'Point','coordinates':[38439600,3751500]}}],'crs':{'type':'name','properties':"
        + "{'name':'urn:ogc:def:crs:EPSG::4526'}}}";
    FeatureLayer layer = open(old);
    assertThat(layer.summary().findCrs().orElseThrow().epsg()).isEqualTo(4526);
    assertThat(layer.summary().findings()).isEmpty();
  }

  @Test
  void swapped_latitude_and_longitude_are_turned_round() {
    String swapped = FEATURE.replaceAll("\\[(114[.0-9]*),(33[.0-9]*)]", "[$2,$1]");
    FeatureLayer layer = open(swapped);
    assertThat(codes(layer)).contains("FMT-606");
    assertThat(only(layer).equalsExact(only(open(FEATURE)))).isTrue();
    assertThat(layer.summary().content().extent().getMinX()).isEqualTo(114);
  }

  @Test
  void plane_coordinates_without_crs_are_recognised_by_their_zone() {
    FeatureLayer layer =
        open("{'type':'LineString','coordinates':[[38439600,3751500],[38439700,3751500]]}");
    assertThat(layer.summary().findCrs().orElseThrow().epsg()).isEqualTo(4526);
    assertThat(codes(layer)).containsExactly("FMT-610");
  }

  @Test
  void a_file_in_gbk_is_read_all_the_same() {
    byte[] bytes = collection(FEATURE).replace('\'', '"').getBytes(Charset.forName("GBK"));
    FeatureLayer layer =
        GeoJson.open(file(bytes), "a.geojson", ReadChoices.RECOGNISE, IntakeLimits.LAYER);
    assertThat(layer.all().get(0).text("名称")).isEqualTo("甲");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'geometry':{'type':'Polygon','coordinates':[[['a','b']]]}        | FMT-604 | words",
        "'geometry':{'type':'Polygon','coordinates':[[[1e999,33]]]}       | FMT-604 | infinity",
        "'geometry':{'type':'Polygon','coordinates':[[[114,33],[114,34]]]}| FMT-612 | two points",
        "'geometry':{'type':'Polygon','coordinates':[114,33]}             | FMT-609 | wrong nesting",
        "'geometry':{'type':'Circle','coordinates':[114,33]}              | FMT-609 | wrong type",
        "'geometry':null                                                  | FMT-614 | no geometry",
        "'geometry':{'type':'Point','coordinates':[NaN,33]}               | FMT-601 | not JSON",
        "'geometry':{'type':'Point','coordinates':[114,                   | FMT-601 | cut off",
      })
  void a_bad_feature_is_refused(String geometry, String code, String what) {
    assertThat(refusal(collection("{'type':'Feature'," + geometry + "}"))).isEqualTo(code);
  }

  @Test
  void what_is_not_geojson_is_refused() {
    assertThat(refusal("[1,2]")).isEqualTo("FMT-603");
    assertThat(refusal("{'rings':[]}")).isEqualTo("FMT-603");
    assertThat(refusal(collection(""))).isEqualTo("FMT-613");
    assertThat(refusal("{'a':".repeat(100_000))).isEqualTo("FMT-602");
    assertThat(refusal("{'type':'Polygon','coordinates':" + "[".repeat(100_000)))
        .isEqualTo("FMT-602");
  }

  @Test
  void a_plane_layer_written_as_rfc_7946_comes_back_to_a_tenth_of_a_millimetre() {
    Crs zone = Crs.of(4526);
    Geometry square = Transform.between(Crs.of(4490), zone).apply(only(open(FEATURE)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GeoJson.write(
        out, zone, rows -> rows.accept(new Feature(1, square, java.util.Map.of("a", "b"))));
    FeatureLayer back = open(out.toString(StandardCharsets.UTF_8));
    Geometry again = Transform.between(Crs.of(4490), zone).apply(only(back));
    assertThat(again.norm().equalsExact(square.norm(), 1e-4)).isTrue();
    assertThat(back.all().get(0).text("a")).isEqualTo("b");
  }

  @Test
  void a_layer_written_in_its_own_system_names_it() {
    FeatureLayer plane =
        open("{'type':'LineString','coordinates':[[38439600,3751500],[38439700,3751500]]}");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GeoJson.writeNative(out, Crs.of(4526), rows -> plane.read(rows, finding -> {}));
    FeatureLayer back = open(out.toString(StandardCharsets.UTF_8));
    assertThat(back.summary().crsSource()).isEqualTo("FILE");
    assertThat(only(back).equalsExact(only(plane))).isTrue();
  }

  private static String collection(String features) {
    return "{'type':'FeatureCollection','features':[" + features + "]}";
  }

  private FeatureLayer open(String text) {
    byte[] bytes = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return GeoJson.open(file(bytes), "a.geojson", ReadChoices.RECOGNISE, IntakeLimits.LAYER);
  }

  private Path file(byte[] bytes) {
    try {
      return Files.write(Files.createTempFile(folder, "a", ".geojson"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String refusal(String text) {
    try {
      open(text);
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
