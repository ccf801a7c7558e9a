package org.shougeng.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.formats.TableFile;
import org.shougeng.engine.formats.UserFile;

/**
 * A division tree as it is published: xlsx or csv with a column of 12-digit codes (统计用区划代码) and one of
 * names (名称), more columns allowed, in any order of rows.
 */
final class RegionFile {

  /** One region of the file. */
  record Row(long number, AdminCode code, String name) {}

  private static final Set<String> CODE_NAMES =
      Set.of("code", "代码", "统计用区划代码", "区划代码", "行政区划代码", "行政区代码", "单位代码");
  private static final Set<String> NAME_NAMES =
      Set.of("name", "名称", "区划名称", "行政区划名称", "行政区名称", "单位名称");
  private static final int TITLE_ROWS = 10;
  private static final int LONGEST_NAME = 60;
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d+");
  private static final Pattern TWELVE_DIGITS = Pattern.compile("[1-9]\\d{11}(\\.0+)?");

  private final String fileName;
  private final List<Row> rows = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Which columns hold what, and the row above the first region. */
  private record Columns(int code, int name, int header) {}

  private RegionFile(String fileName) {
    this.fileName = fileName;
  }

  /**
   * The regions of {@code file}.
   *
   * @throws InputRefused {@code REG-001} if no sheet has the two columns, {@code REG-002} to {@code
   *     REG-004} for its rows, {@code FMT-xxx} if it cannot be read
   */
  static List<Row> read(UserFile file) {
    for (List<List<String>> sheet : TableFile.read(file).sheets()) {
      Optional<Columns> columns = columns(sheet);
      if (columns.isPresent()) {
        return new RegionFile(file.name()).rows(sheet, columns.get());
      }
    }
    throw new InputRefused(Finding.error("REG-001").at(Place.file(file.name())));
  }

  private static Optional<Columns> columns(List<List<String>> sheet) {
    for (int row = 0; row < Math.min(TITLE_ROWS, sheet.size()); row++) {
      int code = indexOf(sheet.get(row), CODE_NAMES);
      int name = indexOf(sheet.get(row), NAME_NAMES);
      if (code >= 0 && name >= 0) {
        return Optional.of(new Columns(code, name, row));
      }
    }
    return sheet.isEmpty() ? Optional.empty() : withoutHeader(sheet.get(0));
  }

  private static int indexOf(List<String> row, Set<String> names) {
    for (int column = 0; column < row.size(); column++) {
      if (names.contains(row.get(column).strip().toLowerCase(java.util.Locale.ROOT))) {
        return column;
      }
    }
    return -1;
  }

  /** A first row that is a region already: its code in the first column, its name in the last. */
  private static Optional<Columns> withoutHeader(List<String> first) {
    return first.size() >= 2 && TWELVE_DIGITS.matcher(first.get(0)).matches()
        ? Optional.of(new Columns(0, first.size() - 1, -1))
        : Optional.empty();
  }

  private List<Row> rows(List<List<String>> sheet, Columns columns) {
    for (int i = columns.header() + 1; i < sheet.size(); i++) {
      List<String> cells = sheet.get(i);
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        row(i + 1L, cell(cells, columns.code()), cell(cells, columns.name()));
      }
    }
    if (rows.isEmpty() && findings.isEmpty()) {
      findings.add(Finding.error("REG-001").at(Place.file(fileName)));
    }
    if (!findings.isEmpty()) {
      throw new InputRefused(findings);
    }
    return rows;
  }

  private void row(long number, String code, String name) {
    Place place = Place.file(fileName).atRow(number);
    if (!TWELVE_DIGITS.matcher(code).matches()) {
      String told = SCIENTIFIC.matcher(code).matches() ? "REG-005" : "REG-002";
      findings.add(Finding.error(told).quoting("code", code).at(place.inField("代码")));
    } else if (name.isEmpty()) {
      findings.add(Finding.error("REG-003").quoting("code", code).at(place.inField("名称")));
    } else if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      findings.add(Finding.error("REG-004")
          .quoting("name", name)
          .with("limit", LONGEST_NAME)
          .at(place.inField("名称")));
    } else {
      rows.add(new Row(number, new AdminCode(code.substring(0, 12)), name));
    }
  }

  private static String cell(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }
}
