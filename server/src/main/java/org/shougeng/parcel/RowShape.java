package org.shougeng.parcel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;

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

  /** The column that holds the 12 digits of the row's village, or nothing. */
  String regionColumn();

  /** The village the row lies in, where it names one. */
  Optional<AdminCode> region(R row);

  Area gross(R row);

  /** The area without what is deducted; the gross area where nothing is. */
  Area net(R row);

  /** The columns by which rows are looked for. */
  List<String> indexed();

  R read(ResultSet row) throws SQLException;

  /** The names of the columns that {@link #values} fills. */
  default List<String> written() {
    return columns().stream()
        .filter(column -> !column.contains(" generated always "))
        .map(column -> column.substring(0, column.indexOf(' ')))
        .toList();
  }
}
