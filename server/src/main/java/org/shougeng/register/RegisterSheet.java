package org.shougeng.register;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.rules.CivilTime;
import org.shougeng.platform.paper.PaperSheet;
import org.shougeng.platform.paper.PaperWorkbook;
import org.shougeng.platform.paper.SheetColumn;

/**
 * A register on paper, row by row as the store gives them: title, units in the headings, real
 * numbers, sums, and
 * who made it when. Nothing but the current rows is in memory.
 */
final class RegisterSheet {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int ROWS_A_STEP = 500;
  private static final int WIDE = 36;
  private static final int NARROW = 12;
  private static final int USUAL = 18;

  /**
   * What stands around the rows.
   *
   * @param title the title line
   * @param office 制表单位
   * @param maker 制表人
   * @param conditions the filters in words, empty for none
   */
  record Frame(String title, String office, String maker, String conditions, Instant madeAt) {

    LocalDateTime localTime() {
      return LocalDateTime.ofInstant(madeAt, CivilTime.ZONE);
    }

    String foot(long rows) {
      String where = conditions.isEmpty() ? "" : "　筛选条件：" + conditions;
      return "制表单位：%s　制表人：%s　制表时间：%s　共 %d 行%s"
          .formatted(office, maker, MINUTE.format(localTime()), rows, where);
    }
  }

  private final Register register;
  private final List<Column> columns;
  private final CellWords words;

  RegisterSheet(Register register, List<Column> columns, CellWords words) {
    this.register = register;
    this.columns = columns;
    this.words = words;
  }

  /** The rows of a query, handed out one by one. */
  interface Rows {
    void forEach(java.util.function.Consumer<Row> row);
  }

  /** Writes a workbook; {@code reached} is told how many rows are written. */
  void writeXlsx(OutputStream out, Frame frame, Rows rows, RowPage totals, LongConsumer reached) {
    try (PaperWorkbook book = new PaperWorkbook(out, frame.office(), frame.localTime())) {
      PaperSheet sheet =
          book.sheet(register.title().in(Locale.CHINA), frame.title(), sheetColumns());
      Counter counter = new Counter(reached);
      rows.forEach(row -> {
        sheet.row(cells(row.values()).toArray());
        counter.next();
      });
      if (totals.sums().stream().anyMatch(Objects::nonNull)) {
        sheet.total(sums(totals).toArray());
      }
      sheet.foot(frame.foot(counter.rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes comma-separated values in UTF-8 that spreadsheet programs recognise; no text starts a formula. */
  void writeCsv(OutputStream out, Rows rows, LongConsumer reached) {
    try (Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      text.write(BYTE_ORDER_MARK);
      line(text, columns.stream().map(each -> (Object) each.heading().chinese()).toList());
      Counter counter = new Counter(reached);
      rows.forEach(row -> {
        line(text, cells(row.values()));
        counter.next();
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void line(Writer text, List<@Nullable Object> cells) {
    StringBuilder line = new StringBuilder();
    for (Object cell : cells) {
      line.append(line.isEmpty() ? "" : ",").append(CsvCell.of(cell));
    }
    try {
      text.append(line).append("\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<SheetColumn> sheetColumns() {
    return columns.stream().map(RegisterSheet::sheetColumn).toList();
  }

  private static SheetColumn sheetColumn(Column column) {
    String heading = column.heading().chinese();
    return switch (column.kind()) {
      case AREA -> SheetColumn.number(heading, roomy(heading), column.areaUnit().usualDecimals());
      case MONEY -> SheetColumn.number(heading, roomy(heading), 2);
      case INTEGER -> SheetColumn.number(heading, NARROW, 0);
      case DATE -> SheetColumn.day(heading, NARROW);
      default -> SheetColumn.text(heading, column.is(Column.Trait.WIDE) ? WIDE : USUAL);
    };
  }

  /** Wide enough for a heading of Chinese characters on one line. */
  private static int roomy(String heading) {
    return Math.max(NARROW + 2, 2 * heading.length() + 2);
  }

  private List<@Nullable Object> cells(List<@Nullable Object> values) {
    List<@Nullable Object> cells = new ArrayList<>(columns.size());
    for (Column column : columns) {
      cells.add(cell(column, values.get(register.columns().indexOf(column))));
    }
    return cells;
  }

  private @Nullable Object cell(Column column, @Nullable Object value) {
    if (value instanceof Area area) {
      return area.in(column.areaUnit());
    }
    if (value instanceof Instant instant) {
      return MINUTE.format(LocalDateTime.ofInstant(instant, CivilTime.ZONE));
    }
    return value == null
            || value instanceof Long
            || value instanceof BigDecimal
            || value instanceof java.time.LocalDate
        ? value
        : words.of(column, value);
  }

  /** The word 合计 stands in the first column that is not summed itself. */
  private List<@Nullable Object> sums(RowPage totals) {
    List<@Nullable Object> sums = new ArrayList<>(cells(totals.sums()));
    for (int i = 0; i < sums.size(); i++) {
      if (columns.get(i).kind() == ColumnKind.TEXT && sums.get(i) == null) {
        sums.set(i, "合计");
        break;
      }
    }
    return sums;
  }

  /** Counts rows and tells so from time to time. */
  private static final class Counter {
    private final LongConsumer reached;
    private long rows;

    Counter(LongConsumer reached) {
      this.reached = reached;
    }

    void next() {
      rows++;
      if (rows % ROWS_A_STEP == 0) {
        reached.accept(rows);
      }
    }
  }
}
