package org.shougeng.register.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.register.Column;
import org.shougeng.register.Register;
import org.shougeng.register.Row;
import org.shougeng.register.RowPage;

/**
 * A row as pages show it. By kind a cell is: text; a whole number; {@code {m2, mu, ha}}; yuan as text; an ISO
 * day or instant; a choice's code; {@code {code, name}} of a region; true or false; or null.
 *
 * @param version to be sent back as {@code If-Match} with a change; empty where rows are not edited
 * @param masked the columns of which the caller sees but a mask
 */
record RowJson(String key, String version, Map<String, Object> cells, Set<String> masked) {

  /** A page of rows; the sums are those of the whole query. */
  record Page(List<RowJson> rows, long total, Map<String, Object> sums) {}

  /** A region in a cell. */
  record RegionCell(String code, String name) {}

  static RowJson of(Register register, Row row, RegionNames names) {
    return new RowJson(
        row.key(), row.version(), cells(register, row.values(), names, true), row.masked());
  }

  static Page page(Register register, RowPage page, RegionNames names) {
    return new Page(
        page.rows().stream().map(row -> of(register, row, names)).toList(),
        page.total(),
        cells(register, page.sums(), names, false));
  }

  private static Map<String, Object> cells(
      Register register, List<@Nullable Object> values, RegionNames names, boolean withEmpty) {
    Map<String, Object> cells = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      Column column = register.columns().get(i);
      Object value = values.get(i);
      if (withEmpty || value != null) {
        cells.put(column.id(), cell(value, names));
      }
    }
    return cells;
  }

  static @Nullable Object cell(@Nullable Object value, RegionNames names) {
    if (value instanceof AdminCode code) {
      return new RegionCell(code.digits(), names.of(code));
    }
    return value instanceof BigDecimal yuan ? yuan.toPlainString() : value;
  }
}
