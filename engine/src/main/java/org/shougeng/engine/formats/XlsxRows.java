package org.shougeng.engine.formats;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * The first sheet of a workbook from outside, row by row as text: what people see of a number or a
 * day, with the
 * row numbers they see. The workbook is inspected before it is parsed; one row is in memory at a time.
 */
public final class XlsxRows {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** Takes rows as they come. */
  @FunctionalInterface
  public interface Sink {

    /**
     * @param number the row's number on the sheet, from 1
     * @param cells its texts from column A, empty where there is nothing; texts are never altered
     */
    void row(int number, List<String> cells);
  }

  private XlsxRows() {}

  /**
   * Passes the rows of {@code file} that hold anything.
   *
   * @param displayName the file as its user knows it
   * @throws InputRefused with {@code FMT-711} if it is no readable workbook, {@code FMT-712} if it is a bomb,
   *     {@code FMT-713} if it is too large a table, {@code FMT-651} if it declares entities
   */
  public static void read(Path file, String displayName, Sink sink) {
    Place place = Place.file(displayName);
    XlsxInspection.inspect(file, place);
    try (ReadableWorkbook workbook =
            new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      rows.forEach(row -> {
        List<String> cells = cells(row);
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          sink.row(row.getRowNum(), cells);
        }
      });
    } catch (IOException | ExcelReaderException e) {
      throw new InputRefused(Finding.error("FMT-711").at(place));
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>(row.getCellCount());
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(text(row.getCell(i)));
    }
    return cells;
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    return switch (cell.getType()) {
      case NUMBER -> isDay(cell) ? day(cell, raw) : number(raw);
      case STRING -> unescaped(cell.asString());
      case BOOLEAN -> raw.equals("1") || raw.equalsIgnoreCase("true") ? "是" : "否";
      default -> raw;
    };
  }

  /** Characters that XML cannot hold stand in a workbook as {@code _x0007_} (ECMA-376 part 1, 22.9.2.19). */
  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(escape ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
  }

  /** A phone number that was typed as a number comes without exponent and without trailing zeros. */
  private static String number(String raw) {
    try {
      BigDecimal number = new BigDecimal(raw);
      BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
      return Math.abs(plain.scale()) > 40 ? raw : plain.toPlainString();
    } catch (NumberFormatException e) {
      return raw;
    }
  }

  private static boolean isDay(Cell cell) {
    String format = cell.getDataFormatString();
    Integer id = cell.getDataFormatId();
    boolean builtIn = id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36);
    if (builtIn || format == null) {
      return builtIn;
    }
    String letters = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"", "");
    return letters.contains("y") && letters.contains("m")
        || letters.contains("d") && letters.contains("m");
  }

  private static String day(Cell cell, String raw) {
    try {
      LocalDateTime moment = cell.asDate();
      return moment.toLocalDate().toString();
    } catch (ExcelReaderException | ArithmeticException | java.time.DateTimeException e) {
      return raw;
    }
  }
}
