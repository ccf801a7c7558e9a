package org.shougeng.platform.paper;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of a table on paper: its values as they are to be read.
 *
 * @param emphasized whether it is a total or subtotal
 * @param values field name to text
 */
public record PaperRow(boolean emphasized, Map<String, String> values) {

  public PaperRow {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  public static PaperRow item() {
    return new PaperRow(false, Map.of());
  }

  public static PaperRow total() {
    return new PaperRow(true, Map.of());
  }

  /** The same row with one more value. */
  public PaperRow with(String field, Object value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(field, String.valueOf(value));
    return new PaperRow(emphasized, more);
  }

  public String text(String field) {
    return values.getOrDefault(field, "");
  }
}
