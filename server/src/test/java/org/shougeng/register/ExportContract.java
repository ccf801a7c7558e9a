package org.shougeng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
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

/** What a screen shows as a file, on any database: three people, then six thousand. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ExportContract {

  private static final String EXPORTS = "/api/registers/people/exports";

  private RegisterServer people;
  private TestServer server;
  private Path folder;

  abstract TestDatabase database(Path directory);

  @BeforeAll
  void start(@TempDir Path data) {
    people = new RegisterServer(database(data), data);
    server = people.server;
    folder = data;
    people.added("张守田", "phone", "13900000001", "area", "1250.5", "since", "2026-03-01");
    people.added("李平", "phone", "13900000002", "area", "0.25", "duty", "GRID_MEMBER");
    people.added("=cmd|' /c calc'!A1", "unit", "@某局");
  }

  @AfterAll
  void stop() {
    people.close();
  }

  @Test
  void the_file_is_what_the_screen_shows() {
    Answer answer = server.postJson(
        EXPORTS,
        "{\"sort\":\"-area\",\"filters\":[\"area~ge~0.1mu\"],"
            + "\"columns\":[\"area\",\"name\",\"duty\",\"since\"]}");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    List<Row> rows = rows(answer.body());
    assertThat(texts(rows.get(0))).startsWith("人员名册");
    assertThat(texts(rows.get(1))).containsExactly("责任耕地面积（亩）", "姓名", "职务", "任职日期");
    assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.NUMBER);
    assertThat(rows.get(2).getCell(0).asNumber()).isEqualByComparingTo("1250.5");
    assertThat(rows.get(2).getCell(1).asString()).isEqualTo("张守田");
    assertThat(rows.get(2).getCell(3).asDate().toLocalDate()).isEqualTo("2026-03-01");
    assertThat(rows.get(3).getCell(2).asString()).isEqualTo("网格员");
    assertThat(rows.get(4).getCell(0).asNumber()).isEqualByComparingTo("1250.75");
    assertThat(rows.get(4).getCell(1).asString()).isEqualTo("合计");
    assertThat(rows.get(5).getCell(0).asString())
        .contains("制表单位：")
        .contains("制表时间：")
        .contains("共 2 行")
        .contains("责任耕地面积 不小于 0.10 亩");
    assertThat(rows).hasSize(6);
  }

  @Test
  void the_file_prints_on_a4_with_its_heading_on_each_page() {
    byte[] file = server.postJson(EXPORTS, "{}").body();
    String sheet = entry(file, "xl/worksheets/sheet1.xml");
    assertThat(sheet)
        .contains("orientation=\"landscape\"")
        .contains("fitToWidth=\"1\"")
        .contains("paperSize=\"9\"")
        .contains("state=\"frozen\"");
    assertThat(entry(file, "xl/workbook.xml"))
        .contains("_xlnm.Print_Titles")
        .contains("_xlnm.Print_Area");
  }

  @Test
  void no_text_begins_a_formula_in_either_format() {
    List<Row> rows =
        rows(server.postJson(EXPORTS, "{\"columns\":[\"name\",\"unit\"]}").body());
    List<String> names = rows.stream().map(row -> texts(row).get(0)).toList();
    assertThat(names).contains("'=cmd|' /c calc'!A1");
    assertThat(entry(server.postJson(EXPORTS, "{}").body(), "xl/worksheets/sheet1.xml"))
        .doesNotContain("<f>");
    Answer csv = server.postJson(EXPORTS, "{\"columns\":[\"name\",\"unit\"],\"format\":\"CSV\"}");
    assertThat(csv.text()).startsWith("\uFEFF姓名,单位\r\n").contains("'=cmd|' /c calc'!A1,'@某局\r\n");
  }

  @Test
  void the_file_is_named_by_office_register_and_day() {
    Answer answer = server.postJson(EXPORTS, "{}");
    assertThat(answer.header("Content-Disposition"))
        .contains("filename*=UTF-8''")
        .contains(".xlsx");
    JsonNode centre = server.get("/api/exports").json();
    assertThat(centre.at("/0/fileName").asString()).matches("[^_]+_人员名册_[0-9]{8}\\.xlsx");
  }

  @Test
  void what_is_not_there_cannot_be_exported() {
    assertThat(RegisterServer.code(server.postJson(EXPORTS, "{\"columns\":[\"deleted_at\"]}")))
        .isEqualTo("TBL-001");
    assertThat(server.postJson("/api/registers/nothing/exports", "{}").status()).isEqualTo(404);
    assertThat(server.get("/api/exports/x/file").status()).isEqualTo(404);
  }

  @Test
  void many_rows_are_made_by_a_job_and_wait_in_the_export_centre() {
    Roster.fill(people.database.database(), 6_000);
    Answer answer = server.postJson(EXPORTS, "{\"filters\":[\"name~has~众\"]}");
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    JsonNode job = server.awaitJob(answer.json().at("/job/id").asLong());
    assertThat(job.get("state").asString()).as("%s", job).isEqualTo("DONE");
    JsonNode export = server.get("/api/exports").json().get(0);
    assertThat(export.get("ready").asBoolean()).isTrue();
    Answer file = server.get("/api/exports/" + export.get("id").asString() + "/file");
    // Title, heading, rows, sums and foot.
    assertThat(rows(file.body())).hasSize(6_000 + 4);
    people.database.database().write(() -> {
      people.database.database().template().update("delete from person where name like '众%'");
    });
  }

  private static List<Row> rows(byte[] file) {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      return rows.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> {
      if (cell != null && !cell.getText().isEmpty()) {
        texts.add(cell.getText());
      }
    });
    return texts.isEmpty() ? List.of("") : texts;
  }

  private String entry(byte[] file, String name) {
    try {
      Path path = Files.write(folder.resolve("out.xlsx"), file);
      try (ZipFile zip = new ZipFile(path.toFile())) {
        return new String(
            zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
