package org.shougeng.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.parcel.SmallCounty;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import tools.jackson.databind.JsonNode;

/** A red line from its file to its papers, over HTTP. */
class ReviewApiTest {

  @TempDir
  private static Path data;

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.on(data);
    SmallCounty.into(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_coordinate_txt_becomes_a_review_whose_sums_are_exact() {
    // 250 m × 100 m over a paddy, a dry and half a forest parcel.
    JsonNode review = reviewed("line.txt", gbk(SmallCounty.txt(SmallCounty.box(0, 0, 250, 100))));

    assertThat(review.at("/total/planar/m2").asString()).isEqualTo("25000.00");
    assertThat(review.at("/uncovered/gross/m2").asString()).isEqualTo("0.00");
    assertThat(row(review, "landClass", "0101").at("/area/planar/m2").asString())
        .isEqualTo("10000.00");
    assertThat(row(review, "landClass", "0301").at("/area/planar/m2").asString())
        .isEqualTo("5000.00");
    assertThat(sum(review.at("/breakdowns/classOwnerPbf"), "gross"))
        .isEqualByComparingTo(decimal(review.at("/total/gross/m2")));
    JsonNode dry = row(review, "landClass", "0103").get("area");
    assertThat(decimal(dry.at("/ridge/m2")).add(decimal(dry.at("/net/m2"))))
        .isEqualByComparingTo(decimal(dry.at("/gross/m2")));
  }

  @Test
  void a_layer_that_was_not_there_is_not_checked_and_basic_farmland_is_measured() {
    JsonNode review = reviewed("line.txt", gbk(SmallCounty.txt(SmallCounty.box(450, 0, 100, 100))));

    assertThat(review.at("/controls/0/kind").asString()).isEqualTo("PBF");
    assertThat(review.at("/controls/0/inside/planar/m2").asString()).isEqualTo("5000.00");
    assertThat(review.at("/controls/1/state").asString()).isEqualTo("NOT_CHECKED");
    assertThat(review.at("/controls/1/inside").isNull()).isTrue();
    assertThat(review.get("headline").asString()).contains("永久基本农田");
  }

  @Test
  void what_no_parcel_covers_is_told_and_everything_still_adds_up() {
    JsonNode review = reviewed("line.txt", gbk(SmallCounty.txt(SmallCounty.box(-50, 0, 100, 100))));

    assertThat(review.at("/total/planar/m2").asString()).isEqualTo("10000.00");
    assertThat(review.at("/uncovered/planar/m2").asString()).isEqualTo("5000.00");
    assertThat(review.at("/covered/planar/m2").asString()).isEqualTo("5000.00");
  }

  @Test
  void a_kept_review_reads_the_same_and_comes_out_the_same_when_run_again() {
    JsonNode review = reviewed("line.txt", gbk(SmallCounty.txt(SmallCounty.box(30, 40, 333, 77))));
    String id = review.get("id").asString();

    assertThat(server.get("/api/reviews/" + id).json()).isEqualTo(review);
    JsonNode again = server.postJson("/api/reviews/" + id + "/rerun", "").json();
    assertThat(again.at("/rerun/same").asBoolean()).isTrue();
    assertThat(server.get("/api/reviews").json().findValuesAsString("id")).contains(id);
  }

  @Test
  void a_deleted_review_is_gone() {
    String id = reviewed("line.txt", gbk(SmallCounty.txt(SmallCounty.box(0, 0, 100, 100))))
        .get("id")
        .asString();
    assertThat(server.delete("/api/reviews/" + id).status()).isEqualTo(204);
    assertThat(server.get("/api/reviews/" + id).status()).isEqualTo(404);
  }

  @Test
  void the_same_ground_in_degrees_gives_the_same_areas_within_the_rounding_of_degrees() {
    String ring = SmallCounty.geoJson(
        new double[] {0, 0},
        new double[] {250, 0},
        new double[] {250, 100},
        new double[] {0, 100},
        new double[] {0, 0});
    JsonNode review = reviewed("line.geojson", ring.getBytes(StandardCharsets.UTF_8));

    // Degrees to 1e-10 are 0.01 mm; over 700 m of boundary that is 0.01 m².
    assertThat(decimal(review.at("/total/planar/m2")).doubleValue())
        .isCloseTo(25_000, within(0.02));
  }

  @Test
  void papers_download_under_the_office_the_title_and_the_day() {
    String id = reviewed("line.txt", gbk(SmallCounty.txt(SmallCounty.box(0, 0, 250, 100))))
        .get("id")
        .asString();
    Answer workbook = server.get("/api/reviews/" + id + "/pieces.xlsx");
    assertThat(workbook.body()).startsWith('P', 'K');
    assertThat(workbook.header("Content-Disposition"))
        .contains("filename*=UTF-8''")
        .contains("_20");
    assertThat(server.get("/api/reviews/" + id + "/report.docx").body()).startsWith('P', 'K');
    assertThat(server.get("/api/reviews/" + id + "/map.png").body())
        .startsWith(0x89, 'P', 'N', 'G');
    byte[] shapefile = server.get("/api/reviews/" + id + "/pieces.shp.zip").body();
    JsonNode read = uploaded(Map.of("pieces.zip", shapefile)).json();
    assertThat(read.at("/layers/0/polygons").asInt()).isEqualTo(3);
    assertThat(read.at("/layers/0/crs/epsg").asInt()).isEqualTo(4526);
    byte[] geoPackage = server.get("/api/reviews/" + id + "/pieces.gpkg").body();
    JsonNode layers = uploaded(Map.of("pieces.gpkg", geoPackage)).json();
    assertThat(layers.at("/layers/0/polygons").asInt()).isEqualTo(3);
    JsonNode pieces = server.get("/api/reviews/" + id + "/pieces.geojson").json();
    assertThat(pieces.get("features")).hasSize(3);
    assertThat(pieces.at("/features/0/properties/pbf").asString()).isEqualTo("PRESENT");
  }

  @Test
  void a_red_line_outside_the_county_is_refused() {
    Answer answer = asked("far.txt", gbk(SmallCounty.txt(SmallCounty.box(90_000, 0, 100, 100))));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(code(answer)).isEqualTo("OCC-005");
  }

  @Test
  void a_red_line_that_crosses_itself_is_refused_until_its_repair_is_accepted() {
    String bow = SmallCounty.geoJson(
        new double[] {10, 10},
        new double[] {90, 90},
        new double[] {90, 10},
        new double[] {10, 90},
        new double[] {10, 10});
    JsonNode upload =
        uploaded(Map.of("bow.geojson", bow.getBytes(StandardCharsets.UTF_8))).json();
    assertThat(upload.at("/layers/0/repairs")).isNotEmpty();
    assertThat(upload.at("/layers/0/area").isNull()).isTrue();
    // Two triangles of 80 m × 40 m / 2
    assertThat(decimal(upload.at("/layers/0/areaAfterRepair/planar/m2")).doubleValue())
        .isCloseTo(3200, within(0.02));
    assertThat(code(ask(upload))).isEqualTo("OCC-004");

    String path = "/api/exchange/uploads/" + upload.get("id").asString() + "/choices";
    JsonNode repaired = server.putJson(path, "{\"repair\":true}").json();
    assertThat(repaired.at("/layers/0/repairs")).isEmpty();
    assertThat(repaired.at("/layers/0/areaAfterRepair").isNull()).isTrue();
    JsonNode review = ask(repaired).json();
    assertThat(decimal(review.at("/total/planar/m2")).doubleValue()).isCloseTo(3200, within(0.02));
  }

  @Test
  void of_several_layers_one_must_be_named() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.txt", gbk(SmallCounty.txt(SmallCounty.box(0, 0, 100, 100))));
    files.put("b.txt", gbk(SmallCounty.txt(SmallCounty.box(100, 0, 50, 50))));
    JsonNode upload = uploaded(files).json();
    assertThat(code(ask(upload))).isEqualTo("OCC-007");
    Answer named = server.postJson(
        "/api/reviews",
        "{\"uploadId\":\"%s\",\"layer\":\"b\"}".formatted(upload.get("id").asString()));
    assertThat(named.json().at("/total/planar/m2").asString()).isEqualTo("2500.00");
  }

  private static JsonNode reviewed(String name, byte[] file) {
    Answer answer = asked(name, file);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  private static Answer asked(String name, byte[] file) {
    Answer upload = uploaded(Map.of(name, file));
    assertThat(upload.status()).as(upload.text()).isEqualTo(201);
    return ask(upload.json());
  }

  private static Answer uploaded(Map<String, byte[]> files) {
    return server.upload("/api/exchange/uploads", "files", files);
  }

  private static Answer ask(JsonNode upload) {
    return server.postJson(
        "/api/reviews", "{\"uploadId\":\"%s\"}".formatted(upload.get("id").asString()));
  }

  private static String code(Answer problem) {
    return problem.json().at("/findings/0/code").asString();
  }

  private static JsonNode row(JsonNode review, String breakdown, String code) {
    for (JsonNode row : review.at("/breakdowns/" + breakdown)) {
      if (row.get("code").asString().equals(code)) {
        return row;
      }
    }
    throw new AssertionError("no row " + code + " in " + breakdown);
  }

  private static BigDecimal sum(JsonNode rows, String measure) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode row : rows) {
      sum = sum.add(decimal(row.at("/area/" + measure + "/m2")));
    }
    return sum;
  }

  private static BigDecimal decimal(JsonNode text) {
    return new BigDecimal(text.asString());
  }

  private static byte[] gbk(String text) {
    return text.getBytes(Charset.forName("GBK"));
  }
}
