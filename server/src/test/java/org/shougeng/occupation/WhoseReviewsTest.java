package org.shougeng.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.access.PostKind;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.parcel.SmallCounty;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import tools.jackson.databind.JsonNode;

/** Whose review it is: who may run it, who sees it, who acts on it, and how it goes from desk to desk. */
class WhoseReviewsTest {

  /** All parcels of the small county lie in village 990126101201. */
  private static final AdminCode COUNTY = new AdminCode("990126000000");

  private static final AdminCode TOWN = new AdminCode("990126101000");
  private static final AdminCode SISTER = new AdminCode("990126100000");
  private static final AdminCode VILLAGE = new AdminCode("990126101201");

  @TempDir
  private static Path data;

  private static TestServer server;
  private static TestServer county;
  private static TestServer town;
  private static TestServer sister;
  private static TestServer leader;

  @BeforeAll
  static void start() {
    server = TestServer.on(data);
    SmallCounty.into(server);
    String tree = "代码,名称\n990126000000,青禾县\n990126100000,西镇\n990126101000,东镇\n990126101201,柳林村\n";
    server.upload(
        "/api/regions/revisions",
        "区划.csv",
        tree.getBytes(StandardCharsets.UTF_8),
        Map.of("accept", "true", "from", "2020-01-01"));
    county = server.as(PostKind.COUNTY_SECTION, COUNTY);
    town = server.as(PostKind.TOWNSHIP, TOWN);
    sister = server.as(PostKind.TOWNSHIP, SISTER);
    leader = server.as(PostKind.LEADER, COUNTY);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_review_is_its_runners_about_the_smallest_region_and_first_on_the_countys_desk() {
    JsonNode desk = run(town).json().get("desk");
    assertThat(desk.at("/owner/code").asString()).isEqualTo(TOWN.digits());
    assertThat(desk.at("/responsible/code").asString()).isEqualTo(VILLAGE.digits());
    assertThat(desk.at("/responsible/name").asString()).isEqualTo("柳林村");
    assertThat(desk.at("/handler/code").asString()).isEqualTo(COUNTY.digits());
    assertThat(desk.get("acts").asBoolean()).isTrue();
  }

  @Test
  void where_all_parcels_are_of_others_a_township_has_no_parcels_to_ask() {
    Answer answer = run(sister);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(code(answer)).isEqualTo("OCC-001");
  }

  @Test
  void an_upload_is_found_by_nobody_but_its_account() {
    String id = upload(town);
    assertThat(town.get("/api/exchange/uploads/" + id).status()).isEqualTo(200);
    Answer others = county.get("/api/exchange/uploads/" + id);
    assertThat(others.status()).isEqualTo(404);
    assertThat(order(county, id).status()).isEqualTo(404);
  }

  @Test
  void who_sees_a_review_without_acting_on_it_changes_nothing() {
    String path = path(run(town));
    assertThat(leader.get(path).status()).isEqualTo(200);
    TestServer city = server.as(PostKind.CITY_SECTION, new AdminCode("990100000000"));
    assertThat(city.get(path).json().at("/desk/acts").asBoolean()).isFalse();
    assertThat(city.postJson(path + "/rerun", "").status()).isEqualTo(403);
    assertThat(city.delete(path).status()).isEqualTo(403);
    // The leader's office is the county's, which handles it.
    assertThat(leader.postJson(path + "/rerun", "").status()).isEqualTo(200);
    TestServer village = server.as(PostKind.FIELD_CHIEF, VILLAGE);
    assertThat(village.get(path).status()).isEqualTo(403);
    assertThat(sister.get(path).status()).isEqualTo(404);
    assertThat(sister.delete(path).status()).isEqualTo(404);
    assertThat(sister.postJson(path + "/rerun", "").status()).isEqualTo(404);
  }

  @Test
  void a_review_goes_from_desk_to_desk_with_a_reason_that_is_kept() {
    String path = path(run(county));
    String order = "{\"region\":\"%s\",\"reason\":\"请现场核实\"}".formatted(TOWN);
    assertThat(town.postJson(path + "/handler", order).status()).isEqualTo(403);
    Answer given = county.postJson(path + "/handler", order);
    assertThat(given.status()).as(given.text()).isEqualTo(200);
    assertThat(given.json().at("/handler/name").asString()).isEqualTo("东镇");
    assertThat(given.json().at("/handovers/0/reason").asString()).isEqualTo("请现场核实");
    JsonNode seen = town.get(path).json().get("desk");
    assertThat(seen.get("acts").asBoolean()).isTrue();
    assertThat(town.delete(path).status()).isEqualTo(204);
    JsonNode log = server.get("/api/audit?act=review.hand-over").json();
    assertThat(log.toString()).contains("请现场核实");
  }

  @Test
  void a_review_goes_to_no_office_that_its_land_does_not_concern_and_not_without_a_reason() {
    String path = path(run(county));
    assertThat(code(
            county.postJson(path + "/handler", "{\"region\":\"990126100000\",\"reason\":\"x\"}")))
        .isEqualTo("OCC-015");
    assertThat(
            code(county.postJson(path + "/handler", "{\"region\":\"nowhere\",\"reason\":\"x\"}")))
        .isEqualTo("OCC-015");
    assertThat(code(county.postJson(path + "/handler", "{\"region\":\"%s\"}".formatted(TOWN))))
        .isEqualTo("OCC-016");
  }

  private static Answer run(TestServer by) {
    return order(by, upload(by));
  }

  private static String upload(TestServer by) {
    String txt = SmallCounty.txt(SmallCounty.box(0, 0, 250, 100));
    Answer answer = by.upload(
        "/api/exchange/uploads", "files", Map.of("line.txt", txt.getBytes(Charset.forName("GBK"))));
    return answer.json().get("id").asString();
  }

  private static Answer order(TestServer by, String upload) {
    return by.postJson("/api/reviews", "{\"uploadId\":\"%s\"}".formatted(upload));
  }

  private static String path(Answer review) {
    return "/api/reviews/" + review.json().get("id").asString();
  }

  private static String code(Answer problem) {
    return problem.json().at("/findings/0/code").asString();
  }
}
