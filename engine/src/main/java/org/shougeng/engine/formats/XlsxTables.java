package org.shougeng.engine.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/** The sheets of a workbook as tables of text. The workbook is inspected before it is parsed. */
final class XlsxTables {

  private XlsxTables() {}

  /**
   * The tables of {@code file}, sheet by sheet; blank rows are kept, so that row numbers are those the
   * user sees.
   *
   * @throws InputRefused with {@code FMT-71x} or {@code FMT-651}
   */
  static List<List<List<String>>> read(Path file, String displayName) {
    Place place = Place.file(displayName);
    XlsxInspection.inspect(file, place);
    List<List<List<String>>> tables = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        tables.add(table(sheet));
      }
    } catch (IOException | ExcelReaderException e) {
      throw new InputRefused(Finding.error("FMT-711").at(place));
    }
    return tables;
  }

  private static List<List<String>> table(Sheet sheet) throws IOException {
    List<List<String>> table = new ArrayList<>();
    try (Stream<Row> rows = sheet.openStream()) {
      rows.forEach(row -> {
        while (table.size() < row.getRowNum() - 1) {
          table.add(List.of());
        }
        table.add(cells(row));
      });
    }
    return table;
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
    String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
    return text == null ? "" : text.strip();
  }
}
