package org.shougeng.register.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shougeng.register.RowChange;

/** A step in the life of a row, in words. */
record ChangeJson(Instant at, String who, RowChange.Act act, String what, List<CellJson> cells) {

  /** A cell before and after, in words. */
  record CellJson(String id, String title, String before, String after) {}

  static ChangeJson of(RowChange change, Locale locale) {
    return new ChangeJson(
        change.at(),
        change.who(),
        change.act(),
        what(change, locale),
        change.cells().stream()
            .map(cell -> new CellJson(
                cell.column().id(), cell.column().title().in(locale), cell.before(), cell.after()))
            .toList());
  }

  /** 「修改：手机号 13900000001 → 13900000002」; what a new row said stands in the row itself. */
  private static String what(RowChange change, Locale locale) {
    String act = change.act().title().in(locale);
    if (change.act() == RowChange.Act.ADDED || change.act() == RowChange.Act.IMPORTED) {
      return act;
    }
    String cells = change.cells().stream()
        .map(cell -> "%s %s → %s"
            .formatted(
                cell.column().title().in(locale),
                orNothing(cell.before()),
                orNothing(cell.after())))
        .collect(Collectors.joining("；"));
    return cells.isEmpty() ? act : act + "：" + cells;
  }

  private static String orNothing(String text) {
    return text.isEmpty() ? "—" : text;
  }
}
