package org.shougeng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import tools.jackson.databind.JsonNode;

/** A list of people from a spreadsheet into the roster and out again, on any database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ImportContract {

  private static final String IMPORTS = "/api/registers/people/imports";
  private static final List<String> HEADINGS =
      List.of("*姓名", "*职务", "手机号", "*所在镇村", "单位", "责任耕地面积（亩）", "任职日期", "备注");

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

  @BeforeEach
  void nobody_yet() {
    people.database.database().write(() -> {
      people.database.database().template().update("delete from person");
    });
  }

  @Test
  void all_of_a_hundred_faults_in_ten_thousand_rows_are_told_by_row_and_column() {
    List<String[]> rows = goodRows(10_000);
    Set<String> planted = plant(rows, 100);
    JsonNode preview = read(HEADINGS, rows);
    assertThat(preview.at("/counts/rows").asInt()).isEqualTo(10_000);
    assertThat(preview.at("/counts/wrong").asInt()).isEqualTo(100);
    assertThat(preview.at("/counts/good").asInt()).isEqualTo(9_900);
    Set<String> told = new TreeSet<>();
    preview
        .get("wrong")
        .forEach(fault -> told.add(fault.get("letter").asString()
            + fault.get("row").asString() + " " + fault.get("code").asString()));
    assertThat(told).isEqualTo(planted);

    String before = people.dump("person");
    JsonNode taken = accept(preview, "GOOD_ROWS");
    assertThat(taken.get("state").asString()).isEqualTo("ACCEPTED");
    assertThat(people.found("").get("total").asInt()).isEqualTo(9_900);
    assertThat(undo(preview).status()).isEqualTo(200);
    assertThat(people.dump("person")).isEqualTo(before);
  }

  /** Every kind of fault in turn, each in a row of its own: letter, row and code of what was planted. */
  private static Set<String> plant(List<String[]> rows, int faults) {
    String[][] kinds = {
      {"A", "", "TBL-010"},
      {"A", "张\u0007三", "TBL-018"},
      {"A", "长".repeat(41), "TBL-017"},
      {"B", "村长", "TBL-015"},
      {"B", "", "TBL-010"},
      {"C", "1390000", "TBL-019"},
      {"D", "不在这里村", "TBL-016"},
      {"D", "110101001001", "TBL-016"},
      {"D", "东村", "TBL-024"},
      {"F", "12.3亩", "TBL-023"},
      {"F", "约十二", "TBL-011"},
      {"F", "-5", "TBL-013"},
      {"F", "1.23456", "TBL-021"},
      {"F", "#REF!", "TBL-022"},
      {"G", "2026-02-30", "TBL-014"},
      {"G", "去年", "TBL-014"}
    };
    Set<String> planted = new TreeSet<>();
    for (int i = 0; i < faults; i++) {
      String[] kind = kinds[i % kinds.length];
      int index = i * 97 + 13;
      rows.get(index)[kind[0].charAt(0) - 'A'] = kind[1];
      // The headings stand in row 1.
      planted.add(kind[0] + (index + 2) + " " + kind[2]);
    }
    return planted;
  }

  @Test
  void an_undo_puts_back_what_was_overwritten_too() {
    JsonNode kept = people.added("张守田", "phone", "13900000001", "unit", "老单位", "area", "3.3333");
    String before = people.dump("person");
    List<String[]> rows = goodRows(3);
    rows.add(new String[] {" 张守田 ", "网格员", "１３９００００0001", "柳林村", "新单位", "5", "2026/3/1", ""});
    rows.add(row("人0", "13800000000", "又一次"));
    JsonNode preview = read(HEADINGS, rows);
    assertThat(
            preview.at("/counts/doubled").asInt() + preview.at("/counts/wrong").asInt())
        .as("%s", preview.get("wrong"))
        .isEqualTo(2);
    rows.get(3)[2] = "13900000001";
    preview = read(HEADINGS, rows);
    assertThat(preview.at("/counts/doubled").asInt()).isEqualTo(2);
    assertThat(preview.at("/doubles/1/doubleOf").asInt()).isEqualTo(2);
    accept(preview, "OVERWRITE");
    JsonNode row = server.get(RegisterServer.path(kept)).json();
    assertThat(row.at("/cells/unit").asString()).isEqualTo("新单位");
    assertThat(row.at("/history/0/act").asString()).isEqualTo("OVERWRITTEN");
    assertThat(people.found("又一次").get("total").asInt()).isZero();
    assertThat(people.found("").get("total").asInt()).isEqualTo(4);
    assertThat(undo(preview).status()).isEqualTo(200);
    assertThat(people.dump("person")).isEqualTo(before);
    assertThat(undo(preview).json().at("/findings/0/code").asString()).isEqualTo("TBL-048");
  }

  @Test
  void an_undo_is_refused_with_the_reason_when_a_row_was_changed_since() {
    JsonNode preview = read(HEADINGS, goodRows(3));
    accept(preview, "GOOD_ROWS");
    JsonNode row = people.found("人1").at("/rows/0");
    people.changed(row, "unit", "改过");
    Answer refused = undo(preview);
    assertThat(refused.json().at("/findings/0/code").asString()).isEqualTo("TBL-050");
    assertThat(refused.text()).contains("第 3 行");
    assertThat(people.found("").get("total").asInt()).isEqualTo(3);
  }

  @Test
  void all_or_nothing_takes_nothing_when_a_row_is_wrong() {
    List<String[]> rows = goodRows(5);
    rows.get(2)[1] = "村长";
    JsonNode preview = read(HEADINGS, rows);
    Answer refused = accepted(preview, "ALL_OR_NOTHING");
    assertThat(refused.json().at("/findings/0/code").asString()).isEqualTo("TBL-047");
    assertThat(people.found("").get("total").asInt()).isZero();
    rows.get(2)[1] = "村级田长";
    assertThat(accepted(read(HEADINGS, rows), "ALL_OR_NOTHING").status()).isEqualTo(200);
    assertThat(people.found("").get("total").asInt()).isEqualTo(5);
  }

  @Test
  void an_import_is_taken_once() {
    JsonNode preview = read(HEADINGS, goodRows(3));
    accept(preview, "GOOD_ROWS");
    assertThat(accepted(preview, "OVERWRITE").json().at("/findings/0/code").asString())
        .isEqualTo("TBL-048");
    assertThat(people.found("").get("total").asInt()).isEqualTo(3);
  }

  @Test
  void the_wrong_rows_come_back_in_the_users_own_columns_and_can_be_handed_in_as_they_are() {
    List<String> headings = new ArrayList<>(HEADINGS);
    headings.add(0, "序号");
    List<String[]> rows = new ArrayList<>();
    for (String[] row : goodRows(3)) {
      List<String> cells = new ArrayList<>(List.of(row));
      cells.add(0, "=1+" + rows.size());
      rows.add(cells.toArray(String[]::new));
    }
    rows.get(1)[2] = "村长";
    JsonNode preview = read(headings, rows);
    byte[] wrong = server
        .get(IMPORTS + "/" + preview.get("id").asString() + "/wrong-rows.xlsx")
        .body();
    JsonNode again = read(wrong);
    assertThat(again.at("/counts/rows").asInt()).isEqualTo(1);
    assertThat(again.at("/headings/0").asString()).isEqualTo("序号");
    assertThat(again.at("/wrongRows/0/cells/0").asString()).isEqualTo("'=1+1");
    assertThat(again.at("/wrong/0/letter").asString()).isEqualTo("C");
    assertThat(again.at("/wrongRows/0/cells/9").asString()).contains("原第 3 行").contains("村级田长");
  }

  @Test
  void the_template_filled_in_is_understood() {
    byte[] template = server.get("/api/registers/people/template.xlsx").body();
    assertThat(template).startsWith('P', 'K');
    JsonNode job = job(template);
    assertThat(job.get("state").asString()).isEqualTo("FAILED");
    assertThat(job.at("/findings/0/code").asString()).isEqualTo("TBL-045");
  }

  @Test
  void what_is_no_list_of_people_is_refused_with_what_to_do() {
    assertThat(job("no workbook".getBytes()).at("/findings/0/code").asString())
        .isEqualTo("FMT-711");
    assertThat(
            job(workbook(List.of("甲", "乙"), goodRows(2))).at("/findings/0/code").asString())
        .isEqualTo("TBL-046");
    assertThat(job(workbook(HEADINGS.subList(0, 3), goodRows(2)))
            .at("/findings/0/code")
            .asString())
        .isEqualTo("TBL-042");
    assertThat(server.get(IMPORTS + "/00000000-0000-0000-0000-000000000000").status())
        .isEqualTo(404);
  }

  private static List<String[]> goodRows(int count) {
    List<String[]> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(row("人" + i, "138%08d".formatted(i), ""));
    }
    return rows;
  }

  private static String[] row(String name, String phone, String remark) {
    return new String[] {name, "村级田长", phone, "杨柳镇柳林村", "青禾县", "12.5", "2026-03-01", remark};
  }

  private JsonNode read(List<String> headings, List<String[]> rows) {
    return read(workbook(headings, rows));
  }

  private JsonNode read(byte[] file) {
    Answer answer = server.upload(IMPORTS, "名单.xlsx", file, Map.of());
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    JsonNode job = server.awaitJob(answer.json().get("job").asLong());
    assertThat(job.get("state").asString()).as("%s", job).isEqualTo("DONE");
    return server.get(IMPORTS + "/" + answer.json().at("/upload/id").asString()).json();
  }

  private JsonNode job(byte[] file) {
    Answer answer = server.upload(IMPORTS, "名单.xlsx", file, Map.of());
    return server.awaitJob(answer.json().get("job").asLong());
  }

  private Answer accepted(JsonNode preview, String mode) {
    return server.postJson(
        IMPORTS + "/" + preview.get("id").asString() + "/accept", "{\"mode\":\"" + mode + "\"}");
  }

  private JsonNode accept(JsonNode preview, String mode) {
    Answer answer = accepted(preview, mode);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private Answer undo(JsonNode preview) {
    return server.postJson(IMPORTS + "/" + preview.get("id").asString() + "/undo", "");
  }

  private static byte[] workbook(List<String> headings, List<String[]> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("名单");
      for (int i = 0; i < headings.size(); i++) {
        sheet.value(0, i, headings.get(i));
      }
      for (int i = 0; i < rows.size(); i++) {
        for (int j = 0; j < rows.get(i).length; j++) {
          sheet.value(i + 1, j, escaped(rows.get(i)[j]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A control character as a workbook carries it (ECMA-376 part 1, 22.9.2.19). */
  private static String escaped(String text) {
    return text.replace("\u0007", "_x0007_");
  }
}
