package org.shougeng.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a register, as its reader may see it. Values are in the order of the columns: {@code String},
 * {@code Long}, {@link org.shougeng.engine.area.Area}, {@code BigDecimal} yuan, {@code LocalDate}, {@code
 * Instant}, {@link org.shougeng.engine.area.AdminCode}, {@code Boolean}, or null for nothing.
 *
 * @param key what tells it from others
 * @param version changes with every change; empty where rows are not edited
 * @param values the cells, masked where the reader may not read a person's data
 * @param masked the ids of the columns that are masked here
 */
public record Row(String key, String version, List<@Nullable Object> values, Set<String> masked) {

  public Row {
    values = Collections.unmodifiableList(new ArrayList<>(values));
    masked = Set.copyOf(masked);
  }
}
