package org.shougeng.operation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.access.PostKind;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import tools.jackson.databind.JsonNode;

class OperationApiTest {

  @TempDir
  private static Path data;

  private static TestServer server;
  private static TestServer clerk;

  @BeforeAll
  static void start() {
    server = TestServer.on(data, "--shougeng.metrics.token=of-a-test");
    clerk = server.as(PostKind.COUNTY_SECTION, new AdminCode("990126000000"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_monitor_without_account_learns_good_or_bad_and_nothing_more() {
    TestServer nobody = server.asNobody();
    assertThat(nobody.get("/healthz").text()).isEqualTo("ok\n");
    Answer ready = nobody.get("/readyz");
    assertThat(ready.status()).isEqualTo(200);
    assertThat(ready.json().get("ready").asBoolean()).isTrue();
    assertThat(ready.json().get("checks").values().stream()
            .map(check -> check.get("name").asString()))
        .containsExactly("database", "disk", "schema", "audit");
    assertThat(ready.text()).doesNotContain(data.toString());
  }

  @Test
  void figures_go_to_this_computer_and_to_whoever_has_the_token() {
    TestServer nobody = server.asNobody();
    server.get("/api/jobs");
    assertThat(nobody.get("/metrics").text())
        .contains("jvm_memory_used_bytes")
        .contains("shougeng_jobs_unfinished 0.0")
        .contains("uri=\"/api/jobs\"");
    assertThat(nobody.get("/metrics", "X-Forwarded-For", "10.1.2.3").status()).isEqualTo(403);
    Map<String, String> proxied =
        Map.of("X-Forwarded-For", "10.1.2.3", "Authorization", "Bearer of-a-test");
    assertThat(nobody.send("GET", "/metrics", "", proxied).status()).isEqualTo(200);
    Map<String, String> wrong =
        Map.of("X-Forwarded-For", "10.1.2.3", "Authorization", "Bearer other");
    assertThat(nobody.send("GET", "/metrics", "", wrong).status()).isEqualTo(403);
  }

  @Test
  void an_operator_makes_a_backup_checks_it_and_takes_it_away() {
    JsonNode job = server.awaitJob(
        server.postJson("/api/operation/backups", "").json().at("/job/id").asLong());
    assertThat(job.get("state").asString()).as("%s", job).isEqualTo("DONE");
    String name = job.at("/result/id").asString();
    JsonNode line = server.get("/api/operation/backups").json().at("/backups/0");
    assertThat(line.get("name").asString()).isEqualTo(name);
    assertThat(line.get("checked").asBoolean()).isTrue();
    String address = "/api/operation/backups/" + name;
    JsonNode check = server.awaitJob(
        server.postJson(address + "/check", "").json().at("/job/id").asLong());
    assertThat(check.get("state").asString()).isEqualTo("DONE");
    assertThat(server.get(address + "/file").body()).startsWith('P', 'K');
    JsonNode strip = clerk.get("/api/operation/health-strip").json();
    assertThat(strip.get("lastBackup").asString()).startsWith("20");
    assertThat(strip.get("checked").asBoolean()).isTrue();
  }

  @Test
  void a_damaged_backup_is_told_by_the_job_that_checks_it() throws Exception {
    JsonNode job = server.awaitJob(
        server.postJson("/api/operation/backups", "").json().at("/job/id").asLong());
    String name = job.at("/result/id").asString();
    Path file = data.resolve("backups").resolve(name);
    byte[] bytes = Files.readAllBytes(file);
    bytes[200] ^= 1;
    Files.write(file, bytes);
    JsonNode check = server.awaitJob(server
        .postJson("/api/operation/backups/" + name + "/check", "")
        .json()
        .at("/job/id")
        .asLong());
    assertThat(check.get("state").asString()).isEqualTo("FAILED");
    assertThat(check.at("/findings/0/code").asString()).isEqualTo("OPS-103");
    Files.delete(file);
  }

  @Test
  void who_does_not_operate_sees_none_of_it() {
    for (String path : new String[] {
      "/api/operation/health",
      "/api/operation/settings",
      "/api/operation/backups",
      "/api/operation/backups/shougeng-20261123-183000-manual.zip/file",
      "/api/jobs/all"
    }) {
      assertThat(clerk.get(path).status()).as(path).isEqualTo(403);
      assertThat(server.asNobody().get(path).status()).as(path).isEqualTo(401);
    }
    assertThat(clerk.postJson("/api/operation/backups", "").status()).isEqualTo(403);
  }

  @Test
  void settings_are_shown_with_their_source_and_no_secret() {
    JsonNode settings = server.get("/api/operation/settings").json();
    JsonNode token = settings.values().stream()
        .filter(line -> line.get("key").asString().equals("shougeng.metrics.token"))
        .findFirst()
        .orElseThrow();
    assertThat(token.get("value").asString()).isEqualTo("******");
    assertThat(token.get("source").asString()).isEqualTo("COMMAND_LINE");
  }

  @Test
  void no_name_of_a_backup_leads_to_another_file() {
    for (String name : new String[] {"..%2Fshougeng.gpkg", "shougeng.gpkg", "a.zip"}) {
      assertThat(server.get("/api/operation/backups/" + name + "/file").status())
          .as(name)
          .isIn(400, 404);
    }
  }
}
