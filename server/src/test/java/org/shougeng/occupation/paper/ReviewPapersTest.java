package org.shougeng.occupation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.map.paper.MapSheet;
import org.shougeng.platform.paper.PaperFonts;

class ReviewPapersTest {

  /** 100 m × 50 m: paddy 50 × 50 in basic farmland, wood 30 × 50, nothing 20 × 50. */
  private final OverlayResult result = Reviews.village()
      .parcel("0101", Reviews.box(0, 0, 50, 50), new Reviews.Tilth(1, 5, "LS", "0"))
      .parcel("0301", Reviews.box(50, 0, 80, 50))
      .control(org.shougeng.engine.overlay.ControlKind.PBF, 0, 0, 50, 50)
      .review(Reviews.box(0, 0, 100, 50));

  private final ReviewPapers papers = new ReviewPapers(result, Reviews.FACTS);

  @Test
  void report_says_what_was_found_and_what_was_not_checked() throws IOException {
    List<String> text =
        document().getParagraphs().stream().map(XWPFParagraph::getText).toList();
    // 2500, 1500 and 1000 m² at the central meridian, where plane and ellipsoid differ by < 0.01 %.
    assertThat(text)
        .contains("按地类分，农用地6.00亩，其中耕地3.75亩（水田3.75亩）；建设用地0.00亩；" + "未利用地0.00亩；另有1.50亩未被地类图斑覆盖。")
        .contains("涉及永久基本农田3.75亩（已扣除田坎），其中耕地3.75亩；" + "未核对生态保护红线、城镇开发边界。");
  }

  @Test
  void report_repeats_the_exact_total_of_the_review() throws IOException {
    XWPFTableRow total = table("地类").getRow(1);
    assertThat(total.getCell(4).getText())
        .isEqualTo(result.total().gross().squareMetres().toPlainString());
    assertThat(total.getCell(6).getText()).isEqualTo("5000.00");
  }

  @Test
  void no_tag_is_left_in_the_report() throws IOException {
    assertThat(document().getBodyElements().toString()).isNotEmpty();
    for (XWPFTable table : document().getTables()) {
      assertThat(table.getText()).doesNotContain("{{", "}}", "[");
    }
    assertThat(document().getParagraphs())
        .extracting(XWPFParagraph::getText)
        .noneMatch(text -> text.contains("{{"));
  }

  @Test
  void the_workbook_lists_every_piece_with_numbers_that_add_up() throws IOException {
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    papers.workbook(xlsx);
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
      Sheet sheet = book.findSheet("图斑明细").orElseThrow();
      List<Row> rows = sheet.read().subList(2, 4);
      BigDecimal sum = rows.stream()
          .map(row -> row.getCellAsNumber(15).orElseThrow())
          .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum).isEqualByComparingTo(result.covered().gross().squareMetres());
    }
  }

  @Test
  void the_map_has_the_size_of_its_sheet() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    papers.map(MapSheet.A4, png);
    var image = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
    // 297 mm × 210 mm at 150 dpi.
    assertThat(image.getWidth()).isEqualTo(1753);
    assertThat(image.getHeight()).isEqualTo(1240);
  }

  private XWPFDocument document() throws IOException {
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    papers.report(PaperFonts.WINDOWS, docx);
    return new XWPFDocument(new ByteArrayInputStream(docx.toByteArray()));
  }

  private XWPFTable table(String column) throws IOException {
    return document().getTables().stream()
        .filter(table -> Set.of(column).stream()
            .allMatch(name -> table.getRow(0).getTableCells().stream()
                .anyMatch(cell -> cell.getText().equals(name))))
        .findFirst()
        .orElseThrow();
  }
}
