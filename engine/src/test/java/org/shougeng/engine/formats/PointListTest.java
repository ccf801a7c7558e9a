package org.shougeng.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

/** Tables of points as offices keep them; the sample is a square of 100 m, 1 ha in the plane. */
class PointListTest {

  private static final String ROWS =
      """
      J1,1,3751500.000,38439600.000
      J2,1,3751500.000,38439700.000
      J3,1,3751400.000,38439700.000
      J4,1,3751400.000,38439600.000
      J1,1,3751500.000,38439600.000
      """;

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "点号,圈号,X,Y",
        "界址点号,圈号,X坐标(m),Y坐标(m)",
        "point,ring,northing,easting",
        "序号,环号,北坐标,东坐标",
      })
  void columns_are_known_by_their_names(String names) {
    FeatureLayer layer = open(names + "\n" + ROWS);
    assertThat(only(layer).getArea()).isCloseTo(10_000, within(1e-6));
    assertThat(layer.summary().findings()).isEmpty();
    assertThat(layer.summary().findCrs().orElseThrow().epsg()).isEqualTo(4526);
  }

  @Test
  void without_names_columns_are_known_by_their_numbers() {
    FeatureLayer layer = open(ROWS);
    assertThat(only(layer).getArea()).isCloseTo(10_000, within(1e-6));
    assertThat(codes(layer)).containsExactly("FMT-702");
  }

  @Test
  void a_title_above_and_remarks_below_are_no_points() {
    FeatureLayer layer = open("界址点成果表\n\n点号,圈号,X,Y\n" + ROWS + "备注：测绘单位盖章\n");
    assertThat(only(layer).getArea()).isCloseTo(10_000, within(1e-6));
    assertThat(codes(layer)).containsExactly("FMT-705");
  }

  @ParameterizedTest
  @CsvSource({"';'", "'\t'", "'，'", "' '"})
  void any_usual_delimiter_will_do(String delimiter) {
    FeatureLayer layer = open(("点号,圈号,X,Y\n" + ROWS).replace(",", delimiter));
    assertThat(only(layer).getArea()).isCloseTo(10_000, within(1e-6));
  }

  @Test
  void gbk_is_recognised() {
    byte[] gbk = ("点号,圈号,纵坐标,横坐标\n" + ROWS).getBytes(Charset.forName("GBK"));
    FeatureLayer layer =
        PointList.open(file(gbk), "a.csv", ReadChoices.RECOGNISE, IntakeLimits.LAYER);
    assertThat(layer.summary().encoding()).isEqualTo("GB18030");
  }

  @Test
  void degrees_minutes_and_seconds_are_read() {
    FeatureLayer layer = open(
        "点号,经度,纬度\n1,114°21′35.2″,33°30′00″\n2,114°22′0″,33°30′0″\n" + "3,114°22′0″,33°31′0″\n");
    assertThat(only(layer).getCoordinate().x)
        .isCloseTo(114 + 21 / 60.0 + 35.2 / 3600, within(1e-12));
    assertThat(layer.summary().findCrs().orElseThrow().epsg()).isEqualTo(4490);
  }

  @Test
  void parcels_are_told_apart_by_column_or_by_blank_rows() {
    String second = ROWS.replace("384396", "384386").replace("384397", "384387");
    assertThat(open("点号,圈号,X,Y\n" + ROWS + "\n" + second).all()).hasSize(2);
    String named = ROWS.replaceAll("(?m)^J", "甲,J") + second.replaceAll("(?m)^J", "乙,J");
    FeatureLayer layer = open("地块,点号,圈号,X,Y\n" + named);
    assertThat(layer.all()).extracting(row -> row.text("地块名称")).containsExactly("甲", "乙");
  }

  @Test
  void a_workbook_is_read_like_a_csv() throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "t", "1.0")) {
      Worksheet sheet = book.newWorksheet("界址点");
      List<String> lines = ("点号,圈号,X,Y\n" + ROWS).lines().toList();
      for (int row = 0; row < lines.size(); row++) {
        String[] cells = lines.get(row).split(",");
        for (int i = 0; i < cells.length; i++) {
          if (row > 0 && i > 0) {
            sheet.value(row, i, Double.parseDouble(cells[i]));
          } else {
            sheet.value(row, i, cells[i]);
          }
        }
      }
    }
    FeatureLayer layer = PointList.open(file, "a.xlsx", ReadChoices.RECOGNISE, IntakeLimits.LAYER);
    assertThat(only(layer).getArea()).isCloseTo(10_000, within(1e-6));
    assertThat(layer.summary().findings()).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "甲,乙\\n1,2                                | FMT-701",
        "点号,X,Y                                   | FMT-704",
        "点号,X,Y\\nJ1,3751500,abc                  | FMT-703",
        "点号,X,Y\\nJ1,3751500,38439600             | FMT-514",
        "点号,X,Y\\nJ1,3751500,38439600\\nJ2,3751500,39439600 | FMT-521",
      })
  void a_table_that_makes_no_polygon_is_refused(String text, String code) {
    assertThat(refusal(file(text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(code);
  }

  @Test
  void a_workbook_with_entities_or_far_away_cells_or_a_bomb_is_refused() throws IOException {
    String entity =
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><worksheet>&b;</worksheet>";
    assertThat(refusal(workbook(entity))).isEqualTo("FMT-651");
    String far = "<worksheet><sheetData><row r='1'><c r='ZZZZZZ1'/></row></sheetData></worksheet>";
    assertThat(refusal(workbook(far))).isEqualTo("FMT-713");
    assertThat(refusal(workbook("<a>" + " ".repeat(30 << 20) + "</a>"))).isEqualTo("FMT-712");
    assertThat(refusal(file("PK\003\004 no zip".getBytes(StandardCharsets.US_ASCII))))
        .isEqualTo("FMT-711");
  }

  private Path workbook(String sheet) throws IOException {
    Path file = Files.createTempFile(folder, "a", ".xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(sheet.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private FeatureLayer open(String text) {
    return PointList.open(
        file(text.getBytes(StandardCharsets.UTF_8)),
        "a.csv",
        ReadChoices.RECOGNISE,
        IntakeLimits.LAYER);
  }

  private Path file(byte[] bytes) {
    try {
      return Files.write(Files.createTempFile(folder, "a", ".csv"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String refusal(Path file) {
    try {
      PointList.open(file, "a.csv", ReadChoices.RECOGNISE, IntakeLimits.LAYER);
      return "accepted";
    } catch (InputRefused refused) {
      return refused.findings().stream()
          .filter(Finding::isError)
          .findFirst()
          .orElseThrow()
          .code();
    }
  }

  private static List<String> codes(FeatureLayer layer) {
    return layer.summary().findings().stream().map(Finding::code).distinct().toList();
  }

  private static Geometry only(FeatureLayer layer) {
    return layer.all().get(0).geometry();
  }
}
