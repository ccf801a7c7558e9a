package org.shougeng.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;

class TileServiceApiTest {

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
  void the_policy_names_nobody_until_a_service_is_entered_and_then_its_hosts_alone() {
    assertThat(policy()).contains("connect-src 'self';").doesNotContain("http");
    Answer added = add("https://t{0-2}.example.org/t?x={x}&y={y}&l={z}&tk=abc");
    assertThat(added.status()).isEqualTo(201);
    assertThat(policy())
        .contains(
            "connect-src 'self' https://t0.example.org https://t1.example.org https://t2.example.org;");
    server.delete("/api/map/services/" + added.json().get("id").asString());
    assertThat(policy()).doesNotContain("example.org");
  }

  @Test
  void an_address_that_could_change_the_policy_is_refused() {
    assertThat(add("https://a.org/{z}/{x}/{y} tk=1").text()).contains("MAP-081");
    assertThat(add("https://a.org;script-src/{z}/{x}/{y}").text()).contains("MAP-080");
    assertThat(add("javascript:alert({x}{y}{z})").text()).contains("MAP-080");
    assertThat(add("https://u:p@a.org/{z}/{x}/{y}").text()).contains("MAP-080");
    assertThat(add("https://a.org/tiles").text()).contains("MAP-080");
    assertThat(policy()).doesNotContain("a.org");
  }

  private Answer add(String url) {
    return server.postJson(
        "/api/map/services", "{\"name\":\"底图\",\"url\":\"" + url + "\",\"attribution\":\"\"}");
  }

  private String policy() {
    return server.get("/api/map/services").header("Content-Security-Policy");
  }
}
