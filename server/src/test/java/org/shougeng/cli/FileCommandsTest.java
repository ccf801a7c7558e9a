package org.shougeng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.formats.FeatureLayer;
import org.shougeng.engine.formats.LayerFiles;
import org.shougeng.engine.formats.ReadChoices;

/** The commands that work on files alone, from the command line to the files they leave. */
class FileCommandsTest {

  private static final String CRS =
      "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::4526\"}}";

  @TempDir
  private Path dir;

  private Path parcels;

  @BeforeEach
  void parcels() throws IOException {
    // Two squares of 100 m at the central meridian; their ellipsoidal area is 10000 m² less 0.01 %.
    parcels = layer(
        "parcels.geojson",
        parcel("411723000000000001", "0101", "9999.40", box(0, 0, 100, 100)),
        parcel("411723000000000002", "0301", "9999.40", box(100, 0, 200, 100)));
  }

  @Test
  void overlay_leaves_a_report_a_workbook_a_map_and_the_pieces() throws IOException {
    Path redLine = layer("line.geojson", square("{}", box(50, 0, 150, 50)));
    Path out = dir.resolve("out");
    int code = Shougeng.run(
        "overlay",
        "--parcels",
        parcels.toString(),
        "--red-line",
        redLine.toString(),
        "--out",
        out.toString());
    assertThat(code).isZero();
    assertThat(out.resolve("review.json")).content().contains("\"planar\":\"5000.00\"");
    assertThat(out.resolve("pieces.geojson")).content().contains("\"DLBM\":\"0101\"");
    assertThat(entries(out.resolve("pieces.shp.zip"))).contains("pieces.shp", "pieces.dbf");
    assertThat(rows(out.resolve("pieces.gpkg"))).isEqualTo(2);
    assertThat(Files.size(out.resolve("map.png"))).isPositive();
    assertThat(entries(out.resolve("report.docx"))).contains("word/document.xml");
    assertThat(entries(out.resolve("review.xlsx"))).contains("xl/workbook.xml");
  }

  @Test
  void a_layer_without_faults_passes_the_check() {
    assertThat(check(parcels)).isZero();
  }

  @Test
  void a_layer_with_an_overlap_fails_the_check_and_shows_where() throws IOException {
    Path faulty = layer(
        "faulty.geojson",
        parcel("411723000000000001", "0101", "9999.40", box(0, 0, 100, 100)),
        parcel("411723000000000002", "0301", "9999.40", box(90, 0, 190, 100)));
    assertThat(check(faulty)).isEqualTo(3);
    assertThat(dir.resolve("faults/faults.geojson")).content().contains("CHK-401");
    assertThat(entries(dir.resolve("faults/faults.xlsx"))).contains("xl/workbook.xml");
  }

  @Test
  void a_missing_file_is_bad_data() {
    assertThat(check(dir.resolve("none.zip"))).isEqualTo(3);
  }

  @Test
  void a_missing_option_is_wrong_usage() {
    assertThat(Shougeng.run("overlay", "--parcels", parcels.toString())).isEqualTo(2);
  }

  @Test
  void a_converted_shapefile_passes_the_same_check() {
    Path shapefile = dir.resolve("parcels.zip");
    assertThat(Shougeng.run("convert", parcels.toString(), shapefile.toString()))
        .isZero();
    assertThat(check(shapefile)).isZero();
  }

  @Test
  void a_format_we_do_not_write_is_refused_and_leaves_no_file() {
    Path unknown = dir.resolve("parcels.dwg");
    assertThat(Shougeng.run("convert", parcels.toString(), unknown.toString())).isEqualTo(3);
    assertThat(unknown).doesNotExist();
  }

  @Test
  void a_converted_geopackage_passes_the_same_check() {
    Path file = dir.resolve("parcels.gpkg");
    assertThat(Shougeng.run("convert", parcels.toString(), file.toString())).isZero();
    assertThat(check(file)).isZero();
  }

  @Test
  void a_coordinate_txt_has_the_same_plots_to_a_millimetre() {
    Path file = dir.resolve("parcels.txt");
    assertThat(Shougeng.run("convert", parcels.toString(), file.toString())).isZero();
    assertThat(file)
        .content()
        // Northing before easting, and the plot named by its land class where it has no name.
        .contains("J1,1,3750000.000,38500000.000", "带号=38", ",@");
    assertThat(rows(file)).isEqualTo(2);
  }

  @Test
  void a_conversion_that_fails_leaves_the_file_that_was_there() throws IOException {
    // Ten degrees east is in no zone of a coordinate TXT, which shows when it is being written.
    Path far = Files.writeString(
        dir.resolve("far.geojson"),
        """
        {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":
        [[[10,50],[10.01,50],[10.01,50.01],[10,50]]]},
        "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4326"}}}""");
    Path target = Files.writeString(dir.resolve("kept.txt"), "before");
    int code = Shougeng.run("convert", far.toString(), target.toString());
    assertThat(code).isEqualTo(3);
    assertThat(target).content().isEqualTo("before");
    assertThat(dir).isDirectoryNotContaining("glob:**/.shougeng-*");
  }

  @Test
  void a_table_of_classes_adds_up_in_the_language_asked_for() throws IOException {
    Path redLine = layer("line.geojson", square("{}", box(50, 0, 150, 50)));
    String said = said(
        "overlay",
        "--lang",
        "en",
        "--parcels",
        parcels.toString(),
        "--red-line",
        redLine.toString(),
        "--out",
        dir.resolve("out").toString());
    // 2,500 m² each are 3.75 mu.
    assertThat(said)
        .containsPattern("Land class +Area \\(mu\\)\\R")
        .containsPattern("0101 .* 3\\.75\\R")
        .containsPattern("0301 .* 3\\.75\\R")
        .containsPattern("Total +7\\.50\\R")
        .contains("not checked")
        .doesNotContain("地类");
  }

  private static String said(String... arguments) {
    PrintStream before = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(Shougeng.run(arguments)).isZero();
    } finally {
      System.setOut(before);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  private static int rows(Path file) {
    try (FeatureLayer layer = LayerFiles.open(file, ReadChoices.RECOGNISE)) {
      return layer.all().size();
    }
  }

  private int check(Path file) {
    return Shougeng.run("check", file.toString(), "--out", dir.resolve("faults").toString());
  }

  private Path layer(String name, String... features) throws IOException {
    String text = "{\"type\":\"FeatureCollection\"," + CRS + ",\"features\":["
        + String.join(",", features) + "]}";
    return Files.writeString(dir.resolve(name), text);
  }

  private static String parcel(String id, String landClass, String area, Envelope box) {
    String properties =
        """
        {"BSM":"%s","TBBH":"%s","DLBM":"%s","QSXZ":"30","QSDWDM":"4117231042030000000",
        "QSDWMC":"东柳村","ZLDWDM":"4117231042030000000","ZLDWMC":"东柳村","TBMJ":%s,
        "KCXS":0,"KCMJ":0,"TBDLMJ":%s,"GDPDJB":"%s","ZZSXDM":""}"""
            .formatted(
                id, id.substring(10), landClass, area, area, landClass.startsWith("01") ? "1" : "");
    return square(properties, box);
  }

  private static String square(String properties, Envelope box) {
    return """
        {"type":"Feature","properties":%1$s,"geometry":{"type":"Polygon","coordinates":
        [[[%2$f,%3$f],[%4$f,%3$f],[%4$f,%5$f],[%2$f,%5$f],[%2$f,%3$f]]]}}"""
        .formatted(properties, box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
  }

  /** A box in metres from a corner in zone 38. */
  private static Envelope box(int x1, int y1, int x2, int y2) {
    double e = 38_500_000;
    double n = 3_750_000;
    return new Envelope(e + x1, e + x2, n + y1, n + y2);
  }

  private static List<String> entries(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream().map(ZipEntry::getName).toList();
    }
  }
}
