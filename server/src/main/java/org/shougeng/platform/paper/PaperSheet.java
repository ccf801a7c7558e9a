package org.shougeng.platform.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet of a {@link PaperWorkbook}: a title, a frozen heading, and rows. */
public final class PaperSheet {

  private static final int HEADER_ROW = 1;
  private static final float SIDE_MARGIN = 0.4f;
  /** Points of a row with {@code lines} lines of 10 pt. */
  private static final double LINE_HEIGHT = 13.5;
  /** Rows held in memory before they go to the file. */
  private static final int ROWS_HELD = 500;

  private final Worksheet sheet;
  private final List<SheetColumn> columns;
  private int next = HEADER_ROW + 1;

  PaperSheet(Worksheet sheet, String title, List<SheetColumn> columns, String foot) {
    this.sheet = sheet;
    this.columns = List.copyOf(columns);
    int last = columns.size() - 1;
    sheet.value(0, 0, PlainText.cell(title));
    if (last > 0) {
      sheet.range(0, 0, 0, last).merge();
    }
    sheet
        .style(0, 0)
        .bold()
        .fontSize(14)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .set();
    sheet.rowHeight(0, 30);
    sheet.rowHeight(HEADER_ROW, 32);
    for (int i = 0; i <= last; i++) {
      sheet.width(i, columns.get(i).width());
      sheet.value(HEADER_ROW, i, columns.get(i).header());
      sheet
          .style(HEADER_ROW, i)
          .bold()
          .wrapText(true)
          .fillColor("E7EDE4")
          .borderStyle("thin")
          .horizontalAlignment("center")
          .verticalAlignment("center")
          .set();
    }
    print(foot);
  }

  private void print(String foot) {
    sheet.freezePane(0, HEADER_ROW + 1);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0, HEADER_ROW);
    sheet.leftMargin(SIDE_MARGIN);
    sheet.rightMargin(SIDE_MARGIN);
    sheet.footer(foot, Position.LEFT);
    sheet.footer("第 &P 页，共 &N 页", Position.RIGHT);
  }

  /** An ordinary row: text, numbers, or null for an empty cell, in the order of the columns. */
  public PaperSheet row(@Nullable Object... cells) {
    return row(false, cells);
  }

  /** A row in bold: a total. */
  public PaperSheet total(@Nullable Object... cells) {
    return row(true, cells);
  }

  private PaperSheet row(boolean strong, @Nullable Object[] cells) {
    for (int i = 0; i < cells.length; i++) {
      Object cell = cells[i];
      if (cell instanceof Number number) {
        sheet.value(next, i, number);
      } else if (cell instanceof LocalDate day) {
        sheet.value(next, i, day);
      } else if (cell != null) {
        // In the cell itself: a table of shared texts would have to stay in memory to the end.
        sheet.inlineString(next, i, PlainText.cell(cell.toString()));
      }
      StyleSetter style = sheet.style(next, i);
      style.borderStyle("thin").verticalAlignment("center");
      if (columns.get(i).format().isEmpty()) {
        style.wrapText(true).indent(1).horizontalAlignment("left");
      } else {
        style.format(columns.get(i).format());
      }
      if (strong) {
        style.bold();
      }
      style.set();
    }
    sheet.rowHeight(next, 5 + LINE_HEIGHT * lines(cells));
    next++;
    if (next % ROWS_HELD == 0) {
      flush();
    }
    return this;
  }

  private void flush() {
    try {
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last line, across all columns, without a frame; what stands above it is the print area. */
  public PaperSheet foot(String text) {
    int last = columns.size() - 1;
    sheet.inlineString(next, 0, PlainText.cell(text));
    sheet.style(next, 0).fontColor("5C5F66").verticalAlignment("center").set();
    if (last > 0) {
      sheet.range(next, 0, next, last).merge();
    }
    sheet.rowHeight(next, 5 + LINE_HEIGHT);
    sheet.range(0, 0, next, last).setName("_xlnm.Print_Area");
    next++;
    return this;
  }

  /** Spreadsheets do not grow rows by themselves when they open a file, so the lines are counted. */
  private int lines(@Nullable Object[] cells) {
    int lines = 1;
    for (int i = 0; i < cells.length; i++) {
      Object cell = cells[i];
      if (cell != null && columns.get(i).format().isEmpty()) {
        int room = Math.max(columns.get(i).width() - 1, 1);
        lines = Math.max(lines, (width(cell.toString()) + room - 1) / room);
      }
    }
    return lines;
  }

  /** Columns of text: a Chinese character takes two. */
  private static int width(String text) {
    return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
  }
}
