package org.shougeng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.UserFile;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import org.shougeng.platform.actor.Actor;
import org.shougeng.region.RegionTree;
import org.shougeng.verifier.CustodyCheck;
import tools.jackson.databind.JsonNode;

/** Evidence as a browser brings and shows it, on every database. */
abstract class EvidenceApiContract {

  private static final String VILLAGE = "990126101201";
  private static final String LIST = "/api/evidence?kind=region&id=" + VILLAGE;

  @TempDir
  Path data;

  private TestServer server;

  abstract TestServer start();

  @BeforeEach
  void load() throws IOException {
    server = start();
    Path tree = Files.writeString(
        data.resolve("regions.csv"),
        "代码,名称\n990000000000,示例省\n990100000000,示例市\n990126000000,青禾县\n990126101000,柳河镇\n" + VILLAGE
            + ",东柳村\n");
    server
        .part(RegionTree.class)
        .load(
            UserFile.of(tree),
            LocalDate.of(2025, 1, 1),
            Jurisdiction.of(new AdminCode("990000000000")),
            Actor.SYSTEM);
  }

  @AfterEach
  void stop() {
    server.close();
    closeStore();
  }

  void closeStore() {}

  @Test
  void a_photo_is_shown_as_a_copy_and_handed_out_as_it_came() {
    byte[] photo = Photos.withExif(
        Photos.plain(400, 200), 6, "2026:11:23 08:05:00", new int[] {108, 30}, new int[] {34, 15});
    JsonNode item = bring("田埂.jpg", photo, Map.of()).json();
    String address = "/api/evidence/" + item.get("id").asString();
    assertThat(item.at("/photo/camera").asString()).isEqualTo("Phone 7");
    Answer shown = server.get(address + "/shown.jpg");
    assertThat(shown.header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(shown.text()).doesNotContain("Phone 7");
    assertThat(server.get(address + "/original").body()).isEqualTo(photo);
    assertThat(server.get(LIST).json()).hasSize(1);
  }

  @Test
  void a_file_with_markup_inside_and_in_its_name_does_nothing_in_a_browser() {
    byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    JsonNode item = bring("<img onerror=alert(1)>.html", page, Map.of()).json();
    assertThat(item.at("/file/mediaType").asString()).isEqualTo("text/plain");
    Answer original = server.get("/api/evidence/" + item.get("id").asString() + "/original");
    assertThat(original.header("Content-Disposition"))
        .startsWith("attachment")
        .contains("filename*=UTF-8''%3Cimg%20onerror%3Dalert%281%29%3E.html");
    assertThat(original.header("Content-Security-Policy")).contains("sandbox");
    assertThat(original.header("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void pieces_go_on_where_they_stopped_and_a_spoiled_piece_is_refused() {
    JsonNode upload =
        server.postJson("/api/evidence/uploads", announced("证明.txt", 6)).json();
    String address = "/api/evidence/uploads/" + upload.get("id").asString();
    assertThat(piece(address, 0, "abc").status()).isEqualTo(200);
    assertThat(code(piece(address, 0, "abc"))).isEqualTo("EVD-011");
    assertThat(code(server.patch(
            address,
            "def".getBytes(StandardCharsets.UTF_8),
            Map.of("Upload-Offset", "3", "Upload-Checksum", "sha256 " + "A".repeat(43) + "="))))
        .isEqualTo("EVD-013");
    assertThat(code(server.postJson(address + "/finish", ""))).isEqualTo("EVD-014");
    assertThat(server.get(address).header("Upload-Offset")).isEqualTo("3");
    piece(address, 3, "def");
    JsonNode item = server.postJson(address + "/finish", "").json();
    // sha256sum of "abcdef".
    assertThat(item.at("/file/sha256").asString())
        .isEqualTo("bef57ec7f53a6d40beb640a780a639c83bc29ac8a9816f1fc6c5c6dcd93c4721");
    assertThat(server.postJson(address + "/finish", "").json().get("id")).isEqualTo(item.get("id"));
    assertThat(server.get(LIST).json()).hasSize(1);
  }

  @Test
  void a_custody_sheet_is_checked_with_the_file_alone() throws IOException {
    byte[] letter = "来信".getBytes(StandardCharsets.UTF_8);
    String id = bring("来信.txt", letter, Map.of("note", "村民来信")).json().get("id").asString();
    Path sheet = Files.write(
        data.resolve("sheet.json"),
        server.get("/api/evidence/" + id + "/custody.json").body());
    Path file = Files.write(data.resolve("renamed"), letter);
    assertThat(CustodyCheck.of(sheet, List.of(file)).isIntact()).isTrue();
    Files.writeString(file, "改信");
    assertThat(CustodyCheck.of(sheet, List.of(file)).isIntact()).isFalse();
    String record = "kind=region&id=" + VILLAGE;
    assertThat(server.get("/api/evidence/custody.json?" + record).text()).contains("来信.txt");
    assertThat(server.get("/api/evidence/custody.docx?" + record).body()).startsWith('P', 'K');
  }

  @Test
  void what_is_wrong_is_said_by_code() {
    assertThat(bring("a.txt", new byte[0], Map.of()).status()).isEqualTo(422);
    assertThat(code(bring("a.txt", new byte[] {'a'}, Map.of("x", "200", "y", "34"))))
        .isEqualTo("EVD-005");
    assertThat(server.get("/api/evidence/" + "0".repeat(32)).status()).isEqualTo(404);
    assertThat(server
            .upload(
                "/api/evidence",
                "a.txt",
                new byte[] {'a'},
                Map.of("kind", "region", "id", "990126109"))
            .status())
        .isEqualTo(404);
  }

  private Answer bring(String name, byte[] content, Map<String, String> more) {
    Map<String, String> fields = new java.util.TreeMap<>(more);
    fields.put("kind", "region");
    fields.put("id", VILLAGE);
    return server.upload("/api/evidence", name, content, fields);
  }

  private Answer piece(String address, long offset, String text) {
    return server.patch(
        address,
        text.getBytes(StandardCharsets.UTF_8),
        Map.of("Upload-Offset", String.valueOf(offset)));
  }

  private static String announced(String name, int size) {
    return "{\"name\":\"%s\",\"size\":%d,\"brought\":{\"kind\":\"region\",\"id\":\"%s\"}}"
        .formatted(name, size, VILLAGE);
  }

  private static String code(Answer answer) {
    return answer.json().at("/findings/0/code").asString();
  }
}
