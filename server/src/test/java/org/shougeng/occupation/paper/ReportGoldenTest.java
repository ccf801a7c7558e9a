package org.shougeng.occupation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.platform.paper.PaperFonts;

/** The whole text of one report against a file that people have read. */
class ReportGoldenTest {

  private static final Path GOLDEN =
      Path.of("..", "cases-golden", "papers", "two-plots-in-the-village.txt");

  @Test
  void the_report_of_two_plots_reads_as_it_was_accepted() throws IOException {
    OverlayResult result =
        Reviews.usual().review(Reviews.box(20, 20, 220, 190), Reviews.box(250, 40, 360, 140));
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    new ReviewPapers(result, Reviews.FACTS).report(PaperFonts.WINDOWS, docx);
    assertThat(text(docx.toByteArray())).isEqualTo(Files.readString(GOLDEN));
  }

  /** A line for each paragraph and each row of a table, its cells parted by bars. */
  private static String text(byte[] docx) throws IOException {
    StringBuilder text = new StringBuilder();
    for (IBodyElement element :
        new XWPFDocument(new ByteArrayInputStream(docx)).getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph && !paragraph.getText().isBlank()) {
        text.append(paragraph.getText()).append('\n');
      } else if (element instanceof XWPFTable table) {
        table.getRows().forEach(row -> text.append(line(row)));
      }
    }
    return text.toString();
  }

  private static String line(XWPFTableRow row) {
    return row.getTableCells().stream()
        .map(XWPFTableCell::getText)
        .map(cell -> cell.replace("\n", ""))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
