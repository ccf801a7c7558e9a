package org.shougeng.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.region.Pinyin;
import org.shougeng.register.Column.Trait;

/** What somebody entered for a row: the columns that were given, as typed values, and what is wrong. */
final class EnteredRow {

  private final Register register;
  private final Map<Column, @Nullable Object> values = new LinkedHashMap<>();
  private final List<Finding> faults = new ArrayList<>();

  private EnteredRow(Register register) {
    this.register = register;
  }

  /**
   * Reads {@code cells} by the rules of the columns.
   *
   * @param whole whether columns that were not given count as empty
   */
  static EnteredRow read(
      Register register, Map<String, String> cells, boolean whole, CellReader reader) {
    EnteredRow row = new EnteredRow(register);
    for (Column column : register.entered()) {
      String text = cells.get(column.id());
      if (text != null || whole) {
        CellReader.Reading reading = reader.read(column, text == null ? "" : text);
        row.values.put(column, reading.value());
        if (reading.fault() != null) {
          row.faults.add(reading.fault());
        }
      }
    }
    return row;
  }

  List<Finding> faults() {
    return faults;
  }

  boolean has(Column column) {
    return values.containsKey(column);
  }

  /** What the row says, by which two rows are compared. */
  String sameKey() {
    return SameRow.key(register.same().stream()
        .map(column -> values.get(column))
        .map(StoredValue::written)
        .map(value -> SameRow.plain(value == null ? null : value.toString()))
        .toList());
  }

  /** Writes what was given into {@code image}. */
  void into(RowImage image) {
    values.forEach((column, value) -> {
      image.put(column.sql(), StoredValue.written(value));
      if (column.is(Trait.PINYIN)) {
        image.put(column.sql() + "_pinyin", value == null ? "" : pinyin(value.toString()));
      }
    });
    if (values.get(register.place()) instanceof AdminCode place) {
      image.put("responsible_region", place.digits());
      image.put("handler_region", place.digits());
    }
  }

  /** All readings of a name run together, then their initials. */
  private static String pinyin(String name) {
    Pinyin pinyin = Pinyin.of(name);
    return (pinyin.full().replace("'", "") + pinyin.initials()).strip();
  }
}
