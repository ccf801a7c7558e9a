package org.shougeng.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.register.Column.Trait;

/**
 * Which columns of a file mean which columns of a register: by their headings, with or without unit
 * and the mark
 * of a required column, in either language.
 */
final class ImportHeadings {

  private final List<String> headings;
  private final List<Optional<Column>> columns;

  private ImportHeadings(List<String> headings, List<Optional<Column>> columns) {
    this.headings = headings;
    this.columns = columns;
  }

  /**
   * The headings in {@code cells}, if this is the row that holds them: one that names at least half of the
   * required columns. A title above it does not.
   */
  static Optional<ImportHeadings> find(Register register, List<String> cells) {
    Map<String, Column> known = known(register);
    List<Optional<Column>> columns = new ArrayList<>();
    Set<Column> seen = new HashSet<>();
    for (String cell : cells) {
      columns.add(Optional.ofNullable(known.get(plain(cell))).filter(seen::add));
    }
    long required =
        register.entered().stream().filter(column -> column.is(Trait.REQUIRED)).count();
    long named = seen.stream().filter(column -> column.is(Trait.REQUIRED)).count();
    return named * 2 >= required && !seen.isEmpty()
        ? Optional.of(new ImportHeadings(List.copyOf(cells), List.copyOf(columns)))
        : Optional.empty();
  }

  private static Map<String, Column> known(Register register) {
    Map<String, Column> known = new HashMap<>();
    for (Column column : register.entered()) {
      for (Wording title : List.of(column.title(), column.heading())) {
        known.put(plain(title.chinese()), column);
        known.put(plain(title.english()), column);
      }
    }
    return known;
  }

  private static String plain(String heading) {
    return SameRow.plain(heading).replaceAll("[*＊()（）:：]", "");
  }

  /**
   * Holds the file to the columns it must have.
   *
   * @throws InputRefused {@code TBL-042}
   */
  void check(Register register) {
    List<String> missing = register.entered().stream()
        .filter(column -> column.is(Trait.REQUIRED) && !columns.contains(Optional.of(column)))
        .map(column -> column.title().chinese())
        .toList();
    if (!missing.isEmpty()) {
      throw new InputRefused(Finding.error("TBL-042").with("columns", String.join("、", missing)));
    }
  }

  /** The headings that mean no column; what we write beside wrong rows is none of them. */
  List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      boolean ours = headings.get(i).equals(WrongRowsSheet.REASON);
      if (columns.get(i).isEmpty() && !headings.get(i).isBlank() && !ours) {
        unknown.add(headings.get(i));
      }
    }
    return unknown;
  }

  List<String> headings() {
    return headings;
  }

  /** The ids of the columns meant, empty where none is. */
  List<String> columnIds() {
    return columns.stream().map(column -> column.map(Column::id).orElse("")).toList();
  }

  /** Where a column stands in the file, counted from 0; -1 if nowhere. */
  int indexOf(Column column) {
    return columns.indexOf(Optional.of(column));
  }

  /** The cells of a row by column id. */
  Map<String, String> cells(List<String> row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
      String text = row.get(i);
      columns.get(i).ifPresent(column -> cells.put(column.id(), ExcelText.entered(text)));
    }
    return cells;
  }
}
