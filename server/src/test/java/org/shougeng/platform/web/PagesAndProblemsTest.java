package org.shougeng.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.platform.Database;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;

/** How the page reaches a browser, and what a browser is told when something goes wrong. */
class PagesAndProblemsTest {

  @TempDir
  private static Path data;

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.on(data, "--spring.servlet.multipart.max-file-size=1KB");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_file_of_the_page_comes_gzipped_and_may_be_kept_for_ever() {
    Answer script = server.get("/assets/app-1a2b3c.js", "Accept-Encoding", "gzip");
    assertThat(script.status()).isEqualTo(200);
    assertThat(script.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(script.body()).startsWith(0x1f, 0x8b);
    assertThat(script.header("Cache-Control")).contains("immutable");
    assertThat(server.get("/assets/app-1a2b3c.js").text()).contains("of a test");
  }

  @Test
  void an_address_that_the_page_itself_knows_gets_the_page() {
    Answer page = server.get("/review/7");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).isEqualTo(server.get("/").text()).contains("<title>");
    assertThat(page.header("Cache-Control")).contains("no-cache");
  }

  @Test
  void a_file_that_is_not_there_is_not_the_page() {
    assertThat(server.get("/assets/gone-000000.js").status()).isEqualTo(404);
    assertThat(server.get("/gone.png").status()).isEqualTo(404);
    assertThat(server.get("/api/gone").status()).isEqualTo(404);
  }

  @Test
  void an_upload_beyond_the_limit_is_told_with_what_to_do() {
    Answer answer =
        server.upload("/api/layers", "big.zip", new byte[5_000], Map.of("kind", "PARCELS"));
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().at("/findings/0/code").asString()).isEqualTo("SRV-413");
    assertThat(answer.json().at("/findings/0/remedy").asString()).isNotBlank();
  }

  @Test
  void a_fault_of_the_program_is_told_by_an_incident_number_and_nothing_inner() {
    rename("county", "hidden");
    try {
      Answer answer = server.get("/api/county");
      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.json().at("/findings/0/code").asString()).isEqualTo("SRV-500");
      assertThat(answer.text())
          .containsPattern("[0-9a-f]{8}")
          .doesNotContain("Exception", "SQL", "org.shougeng", "no such table");
    } finally {
      rename("hidden", "county");
    }
  }

  private static void rename(String table, String name) {
    Database database = server.part(Database.class);
    database.write(() -> {
      database.sql().sql("alter table " + table + " rename to " + name).update();
    });
  }
}
