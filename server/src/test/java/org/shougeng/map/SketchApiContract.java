package org.shougeng.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.map.sketch.Sketch;
import org.shougeng.map.sketch.Sketches;
import org.shougeng.parcel.SmallCounty;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import tools.jackson.databind.JsonNode;

/** Drawing, checking, keeping and taking away shapes, over HTTP, on whichever database. */
abstract class SketchApiContract {

  @TempDir
  private Path data;

  private TestDatabase database;
  private TestServer server;

  abstract TestDatabase open(Path folder);

  @BeforeEach
  void start() {
    database = open(data);
    server = TestServer.on(data, database.address());
    SmallCounty.into(server);
  }

  @AfterEach
  void stop() {
    server.close();
    database.close();
  }

  @Test
  void a_drawn_parcel_is_measured_as_the_parcel_itself() {
    JsonNode checked = post("/check", body(square(100, 200, 100))).json();
    // A parcel of 100 m by 100 m: 10,000 m² in the plane, whatever way the degrees came.
    assertThat(checked.at("/shape/planar/m2").asString()).isEqualTo("10000.00");
    assertThat(checked.at("/shape/epsg").asInt()).isEqualTo(4526);
    assertThat(checked.get("findings").size()).isZero();
  }

  @Test
  void a_point_snapped_to_a_parcel_comes_back_onto_its_boundary_point() {
    String id = post("", body(square(100, 200, 100))).json().get("id").asString();
    Sketch sketch = server.part(Sketches.class).get(everywhere(), id);
    Geometry parcel = SmallCounty.box(100, 200, 100, 100);
    assertThat(sketch.shape().geometry().norm().equalsExact(parcel.norm(), 0)).isTrue();
  }

  @Test
  void a_shape_that_crosses_itself_is_not_kept() {
    String bowTie = body(ring(at(0, 0), at(100, 100), at(100, 0), at(0, 100)));
    JsonNode checked = post("/check", bowTie).json();
    assertThat(checked.get("shape").isNull()).isTrue();
    assertThat(codes(checked.get("findings"))).contains("GEO-106");
    Answer refused = post("", bowTie);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(server.get("/api/map/sketches").json().size()).isZero();
  }

  @Test
  void polygons_of_one_shape_may_not_overlap_and_slivers_are_pointed_out() {
    JsonNode overlap =
        post("/check", body(square(0, 0, 100), square(50, 50, 100))).json();
    assertThat(codes(overlap.get("findings"))).containsExactly("MAP-063");
    JsonNode sliver = post(
            "/check",
            body(square(0, 0, 100), ring(at(300, 0), at(300.2, 0), at(300.2, 90), at(300, 90))))
        .json();
    assertThat(codes(sliver.get("findings"))).containsExactly("MAP-061");
    assertThat(sliver.at("/findings/0/message").asString()).contains("第 2 个面", "0.20");
  }

  @Test
  void ground_drawn_twice_is_pointed_out() {
    post("", body(square(0, 0, 100)));
    // Half of the first by the survey's formula, which gives 9999.12 m² for such a parcel here.
    JsonNode checked = post("/check", body(square(50, 0, 100))).json();
    assertThat(codes(checked.get("findings"))).containsExactly("MAP-062");
    assertThat(checked.at("/findings/0/message").asString()).contains("新地块", "4999.56");
  }

  @Test
  void a_sketch_is_kept_with_its_village_changed_and_deleted() {
    JsonNode kept = post("", body(square(0, 0, 100))).json();
    assertThat(kept.get("region").asString()).isEqualTo("990126101201");
    String path = "/api/map/sketches/" + kept.get("id").asString();
    String change = body(square(0, 0, 200)).replace("新地块", "改名").replace("{", "{\"version\":1,");
    JsonNode changed = server.putJson(path, change).json();
    assertThat(changed.get("version").asInt()).isEqualTo(2);
    assertThat(changed.get("name").asString()).isEqualTo("改名");
    Answer late = server.putJson(path, change);
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.text()).contains("MAP-066");
    assertThat(server.delete(path + "?version=1").status()).isEqualTo(422);
    assertThat(server.delete(path + "?version=2").status()).isEqualTo(204);
    assertThat(server.get(path).status()).isEqualTo(404);
  }

  @Test
  void a_sketch_is_not_found_from_another_office() {
    String id = post("", body(square(0, 0, 100))).json().get("id").asString();
    Sketches sketches = server.part(Sketches.class);
    Jurisdiction neighbour = Jurisdiction.of(new AdminCode("110101000000"));
    assertThat(sketches.list(neighbour)).isEmpty();
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> sketches.get(neighbour, id))
        .isInstanceOf(NotFound.class);
    assertThat(sketches.get(Jurisdiction.of(new AdminCode("990126101201")), id).id())
        .isEqualTo(id);
    assertThat(sketches.list(Jurisdiction.NONE)).isEmpty();
  }

  @Test
  void a_line_splits_a_polygon_and_a_merge_joins_it_again() {
    String cut = body(square(0, 0, 100))
        .replace("{", "{\"line\":[" + at(40, -10) + "," + at(40, 110) + "],");
    JsonNode split = post("/split", cut).json();
    assertThat(split.get("parts").asInt()).isEqualTo(2);
    assertThat(split.at("/planar/m2").asString()).isEqualTo("10000.00");
    String pieces = "{\"coordinates\":" + split.at("/geometry/coordinates") + "}";
    // Pieces share a side and no ground: nothing is wrong with them.
    assertThat(post("/check", pieces).json().get("findings").size()).isZero();
    JsonNode merged = post("/merge", pieces).json();
    assertThat(merged.get("parts").asInt()).isEqualTo(1);
    assertThat(merged.at("/planar/m2").asDouble()).isEqualTo(10000.0);
    String past = body(square(0, 0, 100))
        .replace("{", "{\"line\":[" + at(140, -10) + "," + at(140, 9) + "],");
    assertThat(post("/split", past).text()).contains("MAP-067");
    assertThat(post("/merge", body(square(0, 0, 10), square(50, 0, 10))).text())
        .contains("MAP-068");
  }

  @Test
  void a_sketch_leaves_as_geojson_shapefile_and_coordinate_txt() {
    String file = "/api/map/sketches/"
        + post("", body(square(100, 200, 100))).json().get("id").asString() + "/file?format=";
    assertThat(
            server.get(file + "geojson").json().at("/features/0/properties/MC").asString())
        .isEqualTo("新地块");
    assertThat(server.get(file + "shp").body()).startsWith('P', 'K');
    Answer txt = server.get(file + "txt");
    String text = new String(txt.body(), Charset.forName("GBK"));
    // Northing first, as the ministry's form has it; the corner of the parcel, to the millimetre.
    assertThat(text).contains("带号=38", "新地块", "3751200.000,38440100.000");
    assertThat(server.get(file + "exe").status()).isEqualTo(422);
  }

  @Test
  void outlines_of_the_view_are_served_to_snap_to() {
    Coordinate from = SmallCounty.degrees(110, 110);
    Coordinate to = SmallCounty.degrees(190, 190);
    JsonNode outlines = server
        .get(String.format(
            Locale.ROOT, "/api/map/outlines?bbox=%.9f,%.9f,%.9f,%.9f", from.x, from.y, to.x, to.y))
        .json();
    assertThat(outlines.get("complete").asBoolean()).isTrue();
    assertThat(outlines.get("lines").size()).isEqualTo(1);
    assertThat(outlines.at("/lines/0").size()).isEqualTo(5);
  }

  @Test
  void what_is_no_shape_is_refused() {
    assertThat(post("/check", "{}").text()).contains("MAP-060");
    assertThat(post("/check", "{\"coordinates\":[[[[200,0],[1,1],[2,0]]]]}").text())
        .contains("MAP-021");
    assertThat(post("/check", "{\"coordinates\":[[[[110,30],[110,30.1]]]]}").text())
        .contains("GEO-101");
    assertThat(post("", body(square(0, 0, 100)).replace("新地块", " ")).text()).contains("MAP-064");
  }

  private Answer post(String path, String body) {
    return server.postJson("/api/map/sketches" + path, body);
  }

  private static Jurisdiction everywhere() {
    return Jurisdiction.of(new AdminCode("990126000000"));
  }

  private static List<String> codes(JsonNode findings) {
    List<String> codes = new ArrayList<>();
    findings.forEach(finding -> codes.add(finding.get("code").asString()));
    return codes;
  }

  private static String square(double east, double north, double side) {
    return ring(
        at(east, north),
        at(east + side, north),
        at(east + side, north + side),
        at(east, north + side));
  }

  private static String at(double east, double north) {
    Coordinate degrees = SmallCounty.degrees(east, north);
    return String.format(Locale.ROOT, "[%.9f,%.9f]", degrees.x, degrees.y);
  }

  private static String ring(String... places) {
    return "[[" + String.join(",", places) + "]]";
  }

  private static String body(String... polygons) {
    StringJoiner all = new StringJoiner(",", "[", "]");
    for (String polygon : polygons) {
      all.add(polygon);
    }
    return "{\"name\":\"新地块\",\"note\":\"\",\"coordinates\":" + all + "}";
  }
}
