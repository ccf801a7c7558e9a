package org.shougeng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Odd strings through every text field and back: equal, or refused with a code, never altered in silence. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class OddStringsContract {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_UNIT = 200;

  private RegisterServer people;
  private TestServer server;

  abstract TestDatabase database(Path directory);

  @BeforeAll
  void start(@TempDir Path data) {
    people = new RegisterServer(database(data), data);
    server = people.server;
  }

  @AfterAll
  void stop() {
    people.close();
  }

  @Test
  void they_come_back_from_a_form_as_they_went() {
    List<String> odd = OddStrings.kept();
    assertThat(odd).hasSizeGreaterThan(500);
    for (int i = 0; i < odd.size(); i++) {
      String text = odd.get(i);
      String name = fits(text, LONGEST_NAME) ? text : "人" + i;
      String unit = fits(text, LONGEST_UNIT) ? text : "";
      Answer added = server.postJson(
          RegisterServer.ROWS,
          RegisterServer.person(
              name, "unit", unit, "remark", text, "phone", "137%08d".formatted(i)));
      assertThat(added.status()).as("%s: %s", text, added.text()).isEqualTo(201);
      JsonNode cells = server.get(RegisterServer.path(added.json())).json().get("cells");
      assertThat(cells.get("name").asString()).isEqualTo(name);
      assertThat(cells.get("remark").asString()).isEqualTo(text);
      assertThat(cells.path("unit").asString("")).isEqualTo(unit);
    }
  }

  private static boolean fits(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest;
  }

  @Test
  void what_cannot_be_kept_is_refused_with_its_place() {
    for (String text : OddStrings.REFUSED) {
      String body = "{\"cells\":{\"name\":%s,\"duty\":\"CLERK\",\"village\":\"990126101201\"}}"
          .formatted(ascii("人" + text));
      Answer answer = server.postJson(RegisterServer.ROWS, body);
      assertThat(answer.status()).as(ascii(text)).isIn(400, 422);
      if (answer.status() == 422) {
        assertThat(RegisterServer.code(answer)).as(ascii(text)).isEqualTo("TBL-018");
      }
    }
  }

  @Test
  void drafts_and_views_hold_whatever_a_page_writes() {
    List<String> all = new ArrayList<>(OddStrings.kept());
    all.addAll(OddStrings.REFUSED);
    StringBuilder texts = new StringBuilder();
    all.forEach(text -> texts.append(texts.isEmpty() ? "" : ",").append(ascii(text)));
    String body = "{\"all\":[" + texts + "]}";
    assertThat(server
            .putJson("/api/drafts/odd/new", "{\"base\":0,\"body\":" + body + "}")
            .status())
        .isEqualTo(200);
    assertSame(server.get("/api/drafts/odd/new").json().at("/body/all"), all);
    assertThat(server.putJson("/api/views/people", body).status()).isEqualTo(204);
    assertSame(server.get("/api/views/people").json().get("all"), all);
  }

  private static void assertSame(JsonNode kept, List<String> all) {
    assertThat(kept).hasSize(all.size());
    for (int i = 0; i < all.size(); i++) {
      assertThat(kept.get(i).asString()).as(ascii(all.get(i))).isEqualTo(all.get(i));
    }
  }

  @Test
  void they_come_back_from_a_spreadsheet_as_they_went() {
    List<String> odd = OddStrings.kept();
    JsonNode taken = imported(odd);
    assertThat(taken.at("/counts/wrong").asInt()).as("%s", taken.get("wrong")).isZero();
    List<String> remarks = people
        .database
        .database()
        .sql()
        .sql("select remark from person where phone like '136%' order by phone")
        .query(String.class)
        .list();
    assertThat(remarks).isEqualTo(odd);
  }

  private JsonNode imported(List<String> remarks) {
    Answer answer =
        server.upload("/api/registers/people/imports", "表.xlsx", workbook(remarks), Map.of());
    server.awaitJob(answer.json().get("job").asLong());
    String path =
        "/api/registers/people/imports/" + answer.json().at("/upload/id").asString();
    JsonNode preview = server.get(path).json();
    server.postJson(path + "/accept", "{\"mode\":\"GOOD_ROWS\"}");
    return preview;
  }

  private static byte[] workbook(List<String> remarks) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("名单");
      String[] headings = {"姓名", "职务", "手机号", "所在镇村", "备注"};
      for (int i = 0; i < headings.length; i++) {
        sheet.value(0, i, headings[i]);
      }
      for (int i = 0; i < remarks.size(); i++) {
        sheet.value(i + 1, 0, "表" + i);
        sheet.value(i + 1, 1, "经办人");
        sheet.value(i + 1, 2, "136%08d".formatted(i));
        sheet.value(i + 1, 3, "柳林村");
        sheet.value(i + 1, 4, ExcelText.shown(remarks.get(i)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A JSON text in ASCII, also of what is no well-formed Unicode. */
  private static String ascii(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars().forEach(c -> json.append("\\u%04x".formatted(c)));
    return json.append('"').toString();
  }
}
