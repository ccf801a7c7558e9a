package org.shougeng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.platform.County;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import org.shougeng.platform.actor.Actor;
import org.shougeng.verifier.ChainCheck;
import tools.jackson.databind.JsonNode;

/** The log as a browser asks for it. */
class AuditApiTest {

  @TempDir
  private Path data;

  private TestServer server;

  @BeforeEach
  void start() {
    server = TestServer.on(data);
    server.part(CountyRegister.class).set(new County(new AdminCode("990126000000"), "青禾县", false));
    server
        .part(AuditLog.class)
        .record(
            Actor.SYSTEM,
            AuditAct.of("audit.export").on("review", 7).with("file", "<b>红线</b>.shp"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void an_entry_opens_with_its_sealed_text() {
    JsonNode row = server.get("/api/audit?act=audit.export").json().at("/rows/0");
    assertThat(row.at("/act/title").asString()).isEqualTo("导出审计日志");
    assertThat(row.at("/detail/file").asString()).isEqualTo("<b>红线</b>.shp");
    JsonNode entry = server.get("/api/audit/" + row.get("seq").asLong()).json();
    assertThat(entry.get("sealed").asBoolean()).isTrue();
    assertThat(entry.get("canonical").asString())
        .contains("\"object\":{\"kind\":\"review\",\"id\":\"7\"}");
    assertThat(server.get("/api/audit/999").status()).isEqualTo(404);
  }

  @Test
  void a_check_is_itself_written_down() {
    JsonNode check = server.postJson("/api/audit/checks", "").json();
    assertThat(check.get("intact").asBoolean()).isTrue();
    JsonNode chain = server.get("/api/audit/chain").json();
    assertThat(chain.get("entries").asLong()).isEqualTo(check.get("entries").asLong() + 1);
    assertThat(chain.at("/lastCheck/detail/intact").asString()).isEqualTo("true");
  }

  @Test
  void the_export_is_checked_without_the_server() throws IOException {
    Answer export = server.get("/api/audit/export.jsonl");
    assertThat(export.header("Content-Disposition")).contains("attachment").contains(".jsonl");
    assertThat(
            ChainCheck.of(new ByteArrayInputStream(export.body()), 1, Map.of()).isIntact())
        .isTrue();
  }

  @Test
  void a_region_that_is_none_is_explained() {
    Answer answer = server.get("/api/audit?region=12345");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/findings/0/code").asString()).isEqualTo("AUD-001");
  }

  @Test
  void the_acts_on_offer_are_those_that_happened() {
    assertThat(server.in("en").get("/api/audit/acts").json().toString())
        .contains("{\"code\":\"audit.export\",\"title\":\"Audit log exported\"}");
  }
}
