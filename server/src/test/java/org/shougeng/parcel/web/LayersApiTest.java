package org.shougeng.parcel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import tools.jackson.databind.JsonNode;

/** Layers as a browser meets them. */
class LayersApiTest {

  @TempDir
  private static Path data;

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.on(data);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void undo_all_layers() {
    for (JsonNode layer : server.get("/api/layers").json()) {
      server.delete("/api/layers/" + layer.get("id").asString());
    }
  }

  @Test
  void an_uploaded_layer_is_imported_as_a_job_and_listed() {
    JsonNode job = imported(dltb("0103"));
    assertThat(job.get("state").asString()).as("%s", job).isEqualTo("DONE");
    JsonNode layer = server.get("/api/layers").json().get(0);
    assertThat(layer.get("kind").asString()).isEqualTo("PARCELS");
    assertThat(layer.get("version").asString()).isEqualTo("2025");
    assertThat(layer.get("date").asString()).isEqualTo("2025-12-31");
    assertThat(layer.get("current").asBoolean()).isTrue();
    // TBMJ 1,000.00 m² = 1.50 亩 = 0.1000 ha
    assertThat(layer.get("gross").toString())
        .isEqualTo("{\"m2\":\"1000.00\",\"mu\":\"1.50\",\"ha\":\"0.1000\"}");
    assertThat(layer.get("extent").get(0).asDouble()).isEqualTo(114.001);
  }

  @Test
  void a_faulty_row_refuses_the_layer_and_says_which_in_the_readers_language() {
    JsonNode job = imported(dltb("9999"));
    assertThat(job.get("state").asString()).isEqualTo("FAILED");
    assertThat(server.get("/api/layers").json()).isEmpty();
    assertThat(codes(job)).contains("FMT-403", "LYR-004");
    String id = job.get("id").asString();
    assertThat(server.get("/api/jobs/" + id + "/findings").text()).contains("第 1 行");
    assertThat(server.in("en").get("/api/jobs/" + id + "/findings").text()).contains("row 1");
    assertThat(server.get("/api/jobs/" + id + "/findings.xlsx").body()).startsWith('P', 'K');
  }

  @Test
  void an_undone_layer_is_gone_and_the_next_undo_finds_nothing() {
    String layer = "/api/layers/" + imported(dltb("0103")).at("/result/id").asString();
    assertThat(server.delete(layer).status()).isEqualTo(200);
    assertThat(server.get("/api/layers").json()).isEmpty();
    Answer again = server.delete(layer);
    assertThat(again.status()).isEqualTo(404);
    assertThat(again.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(again.json().get("findings").get(0).get("code").asString()).isEqualTo("SRV-404");
  }

  @Test
  void an_upload_without_a_kind_is_refused_with_what_to_do() {
    Answer answer = server.upload("/api/layers", "dltb.geojson", dltb("0103"), Map.of());
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("title").asString()).contains("图层类型");
  }

  @Test
  void an_address_that_is_not_there_and_a_number_that_is_none_are_problems_too() {
    assertThat(server.get("/api/nothing").status()).isEqualTo(404);
    Answer wrong = server.get("/api/layers/seven");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text()).doesNotContain("Exception").contains("seven");
  }

  @Test
  void the_county_is_what_its_current_parcels_say() {
    assertThat(server.get("/api/county").json().get("dataAsOf").isNull()).isTrue();
    imported(dltb("0103"));
    JsonNode county = server.get("/api/county").json();
    assertThat(county.get("code").asString()).isEqualTo("990126");
    assertThat(county.get("demo").asBoolean()).isFalse();
    assertThat(county.get("dataAsOf").asString()).isEqualTo("2025-12-31");
  }

  @Test
  void answers_carry_the_headers_that_keep_a_page_to_itself() {
    Answer answer = server.get("/api/layers");
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'self'")
        .contains("script-src 'self';");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void the_api_describes_itself() {
    JsonNode paths = server.get("/api/openapi.json").json().get("paths");
    assertThat(paths.has("/api/layers")).isTrue();
    assertThat(paths.has("/api/jobs/{id}")).isTrue();
  }

  @Test
  void a_cancelled_job_that_is_over_stays_as_it_ended() {
    JsonNode job = imported(dltb("0103"));
    JsonNode cancelled = server.delete("/api/jobs/" + job.get("id").asString()).json();
    assertThat(cancelled.get("state").asString()).isEqualTo("DONE");
  }

  private JsonNode imported(byte[] layer) {
    Answer answer = server.upload("/api/layers", "dltb.geojson", layer, Map.of("kind", "PARCELS"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return server.awaitJob(answer.json().get("job").get("id").asLong());
  }

  private static Iterable<String> codes(JsonNode job) {
    return job.get("findings").values().stream()
        .map(finding -> finding.get("code").asString())
        .toList();
  }

  /** One parcel of the given land class near 114.001° E. */
  private static byte[] dltb(String landClass) {
    return """
        {"type": "FeatureCollection", "name": "DLTB", "features": [
          {"type": "Feature",
           "properties": {"BSM": "990126200000000001", "TBBH": "0001", "DLBM": "%s", "QSXZ": "30",
             "QSDWDM": "9901260010010000000", "QSDWMC": "柳林村", "ZLDWDM": "9901260010010000000",
             "ZLDWMC": "柳林村", "TBMJ": 1000.00, "KCXS": 0.1, "KCMJ": 100.00, "TBDLMJ": 900.00,
             "GDLX": "TT", "GDPDJB": "2", "GDDB": 7, "ZZSXDM": "LS", "SJNF": 2025},
           "geometry": {"type": "Polygon", "coordinates": [[[114.001, 33.9], [114.0013, 33.9],
             [114.0013, 33.9003], [114.001, 33.9003], [114.001, 33.9]]]}}]}
        """
        .formatted(landClass)
        .getBytes(StandardCharsets.UTF_8);
  }
}
