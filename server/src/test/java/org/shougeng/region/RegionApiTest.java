package org.shougeng.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import tools.jackson.databind.JsonNode;

/** The division tree as a browser meets it. */
class RegionApiTest {

  private static final byte[] TREE = "代码,名称\n990126000000,青禾县\n990126101000,杨柳镇\n990126101201,柳溪村\n"
      .getBytes(StandardCharsets.UTF_8);

  @TempDir
  private Path data;

  private TestServer server;

  @BeforeEach
  void start() {
    server = TestServer.on(data);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void what_a_file_changes_is_shown_before_it_is_accepted() {
    JsonNode shown = revise(TREE, Map.of("from", "2024-01-01")).json();
    assertThat(shown.at("/counts/added").asInt()).isEqualTo(3);
    assertThat(shown.get("accepted").asBoolean()).isFalse();
    assertThat(server.get("/api/regions/990126101000").status()).isEqualTo(404);
    Answer accepted = revise(TREE, Map.of("from", "2024-01-01", "accept", "true"));
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
    JsonNode town = server.get("/api/regions/990126101000").json();
    assertThat(town.get("name").asString()).isEqualTo("杨柳镇");
    assertThat(town.get("children").asInt()).isEqualTo(1);
    assertThat(town.at("/path/0/name").asString()).isEqualTo("青禾县");
    assertThat(
            server.get("/api/regions?parent=990126101000").json().at("/0/level").asString())
        .isEqualTo("VILLAGE");
  }

  @Test
  void a_faulty_file_is_answered_with_its_rows() {
    Answer answer = revise("代码,名称\n12,柳溪村\n".getBytes(StandardCharsets.UTF_8), Map.of());
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/findings/0/code").asString()).isEqualTo("REG-002");
    assertThat(answer.json().at("/findings/0/row").asInt()).isEqualTo(2);
  }

  @Test
  void no_file_and_no_region_are_answered_in_plain_words() {
    assertThat(server.upload("/api/regions/revisions", "nothing", Map.of()).status())
        .isEqualTo(422);
    assertThat(server.get("/api/regions/990126777000").status()).isEqualTo(404);
    assertThat(server.get("/api/regions/abc").status()).isEqualTo(404);
  }

  private Answer revise(byte[] file, Map<String, String> fields) {
    return server.upload("/api/regions/revisions", "区划.csv", file, fields);
  }
}
