package org.shougeng.occupation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.platform.paper.PaperFonts;

/** Names that came with files, long lists of them, and names that would like to be programs. */
class HostileNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1+1", "-1", "@SUM(A1)"})
  void a_name_is_never_a_formula_in_the_workbook(String name) throws IOException {
    List<Cell> owners = owners(village(name));
    assertThat(owners).extracting(Cell::getType).doesNotContain(CellType.FORMULA);
    assertThat(owners).extracting(Cell::getText).contains("'" + name);
  }

  @Test
  void markup_in_a_name_stays_text_in_the_report() throws IOException {
    String name = "</w:t><w:p/>{{office}}&\u0001";
    assertThat(owners(report(village(name))).getText()).contains("</w:t><w:p/>{{office}}&\uFFFD");
  }

  @Test
  void a_table_of_more_than_200_lines_ends_with_the_rest_and_points_to_the_workbook()
      throws IOException {
    Reviews village = Reviews.village();
    for (int i = 0; i < 230; i++) {
      village.ownedBy("%03d组".formatted(i)).parcel("0101", Reviews.box(i, 0, i + 1, 10));
    }
    OverlayResult result = village.review(Reviews.box(0, 0, 230, 10));
    XWPFTable owners = owners(report(result));
    // Heading, total, 198 owners and the 32 others as one line.
    assertThat(owners.getRows()).hasSize(201);
    assertThat(owners.getRow(200).getCell(0).getText()).isEqualTo("其余32项（见电子表格）");
    assertThat(owners(result)).hasSize(231);
  }

  private static OverlayResult village(String owner) {
    return Reviews.village()
        .ownedBy(owner)
        .parcel("0101", Reviews.box(0, 0, 50, 50))
        .review(Reviews.box(0, 0, 50, 50));
  }

  private static XWPFDocument report(OverlayResult result) throws IOException {
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    new ReviewPapers(result, Reviews.FACTS).report(PaperFonts.WINDOWS, docx);
    return new XWPFDocument(new ByteArrayInputStream(docx.toByteArray()));
  }

  private static XWPFTable owners(XWPFDocument report) {
    return report.getTables().stream()
        .filter(table -> table.getRow(0).getCell(0).getText().equals("权属单位"))
        .findFirst()
        .orElseThrow();
  }

  /** The first column of the sheet 权属, from the total down. */
  private static List<Cell> owners(OverlayResult result) throws IOException {
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    new ReviewPapers(result, Reviews.FACTS).workbook(xlsx);
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
      List<Row> rows = book.findSheet("权属").orElseThrow().read();
      return rows.stream().skip(2).map(row -> row.getCell(0)).toList();
    }
  }
}
