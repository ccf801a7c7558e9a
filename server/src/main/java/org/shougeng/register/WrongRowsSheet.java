package org.shougeng.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shougeng.register.RowImport.Fault;
import org.shougeng.register.RowImport.Line;

/**
 * The wrong rows of a file as a file: its own columns and texts, what is wrong behind them and
 * beside the cells.
 * Mended, it can be handed in as it is.
 */
public final class WrongRowsSheet {

  static final String REASON = "错误原因";
  private static final String WRONG_FILL = "FCEBEA";
  private static final int USUAL = 18;
  private static final int WIDE = 60;

  private WrongRowsSheet() {}

  public static void write(RowImport rowImport, List<Line> lines, OutputStream out) {
    List<String> headings =
        rowImport.headings().stream().filter(heading -> !heading.equals(REASON)).toList();
    try (Workbook book = new Workbook(out, "Shougeng", "1.0")) {
      book.setGlobalDefaultFont("宋体", 11);
      Worksheet sheet = book.newWorksheet("错误行");
      for (int i = 0; i < headings.size(); i++) {
        sheet.inlineString(0, i, ExcelText.shown(headings.get(i)));
        ImportTemplate.headStyle(sheet, 0, i);
        sheet.width(i, USUAL);
        sheet.style(i).format("@").set();
      }
      sheet.value(0, headings.size(), REASON);
      ImportTemplate.headStyle(sheet, 0, headings.size());
      sheet.width(headings.size(), WIDE);
      for (int i = 0; i < lines.size(); i++) {
        line(sheet, i + 1, lines.get(i), headings.size());
      }
      sheet.freezePane(0, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void line(Worksheet sheet, int row, Line line, int columns) {
    for (int i = 0; i < Math.min(columns, line.cells().size()); i++) {
      if (!line.cells().get(i).isEmpty()) {
        // As the file had it: what it wrote with an apostrophe has one already.
        sheet.inlineString(
            row, i, ExcelText.shown(ExcelText.entered(line.cells().get(i))));
      }
      sheet.style(row, i).format("@").set();
    }
    for (Fault fault : line.faults()) {
      if (fault.column() >= 0) {
        sheet.comment(row, fault.column(), words(fault));
        sheet.style(row, fault.column()).format("@").fillColor(WRONG_FILL).set();
      }
    }
    String all = line.faults().stream().map(WrongRowsSheet::words).collect(Collectors.joining(" "));
    sheet.inlineString(row, columns, "原第 %d 行：%s".formatted(line.number(), all));
    sheet.style(row, columns).wrapText(true).fontColor("C62828").set();
  }

  private static String words(Fault fault) {
    Locale chinese = Locale.SIMPLIFIED_CHINESE;
    return fault.finding().message(chinese) + fault.finding().remedy(chinese);
  }
}
