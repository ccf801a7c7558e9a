package org.shougeng.parcel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * How one sort of row stands in its table: columns, values, and back.
 *
 * @param <R> the row as the rest of the program knows it
 */
interface RowShape<R> {

  /** The columns after {@code fid} and {@code geom}, as {@code name type} in the words of migrations. */
  List<String> columns();

  /** The values of the columns that are not computed, in order. */
  Object[] values(R row);

  long fid(R row);

  Geometry geometry(R row);

  R read(ResultSet row) throws SQLException;

  /** The names of the columns that {@link #values} fills. */
  default List<String> written() {
    return columns().stream()
        .filter(column -> !column.contains(" generated always "))
        .map(column -> column.substring(0, column.indexOf(' ')))
        .toList();
  }
}
