package org.shougeng.register;

import java.util.ArrayList;
import java.util.List;

/** SQL as it is put together: text of our own, and the values bound to its question marks in order. */
final class SqlText {

  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /** Appends text of our own with as many question marks as values. */
  SqlText add(String sql, Object... bound) {
    text.append(sql);
    values.addAll(List.of(bound));
    return this;
  }

  SqlText add(SqlText other) {
    text.append(other.text);
    values.addAll(other.values);
    return this;
  }

  String text() {
    return text.toString();
  }

  List<Object> values() {
    return values;
  }

  /** Text and values: equal for equal questions. */
  @Override
  public String toString() {
    return text + " " + values;
  }
}
