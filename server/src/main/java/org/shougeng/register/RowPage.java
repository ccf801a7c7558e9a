package org.shougeng.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a register.
 *
 * @param rows its rows
 * @param total how many rows the whole query finds
 * @param sums over the whole query, in the order of the columns; null where a column is not summed
 */
public record RowPage(List<Row> rows, long total, List<@Nullable Object> sums) {}
