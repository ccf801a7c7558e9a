package org.shougeng.register.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
        change.act().title().in(locale),
        change.cells().stream()
            .map(cell -> new CellJson(
                cell.column().id(), cell.column().title().in(locale), cell.before(), cell.after()))
            .toList());
  }
}
