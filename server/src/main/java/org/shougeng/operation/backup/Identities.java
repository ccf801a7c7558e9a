package org.shougeng.operation.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.Dialect;

/** The numbers that identity columns have given out, so that none is given out twice after a restoration. */
final class Identities {

  private final Connection connection;
  private final Dialect dialect;

  Identities(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /** The last number given out, or null if the table has no identity column or has given out none. */
  @Nullable
  Long last(String table) throws SQLException {
    if (dialect == Dialect.SQLITE) {
      return number("select seq from sqlite_sequence where name = ?", table);
    }
    String sequence = sequence(table);
    return sequence == null
        ? null
        : number("select last_value from " + sequence + " where is_called and ? <> ''", table);
  }

  /** Goes on after {@code last}. */
  void set(String table, long last) throws SQLException {
    if (dialect == Dialect.SQLITE) {
      int known = update("update sqlite_sequence set seq = ? where name = ?", last, table);
      if (known == 0) {
        update("insert into sqlite_sequence (seq, name) values (?, ?)", last, table);
      }
    } else {
      String sequence = sequence(table);
      if (sequence != null) {
        number(
            "select setval('" + sequence.replace("'", "''") + "', " + last + ") where ? <> ''",
            table);
      }
    }
  }

  private @Nullable String sequence(String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(
        """
        select pg_get_serial_sequence(quote_ident(table_name), column_name)
          from information_schema.columns
         where table_schema = current_schema() and table_name = ? and is_identity = 'YES'
        """)) {
      statement.setString(1, table);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          columns.add(rows.getString(1));
        }
      }
    }
    return columns.isEmpty() ? null : columns.get(0);
  }

  private @Nullable Long number(String sql, String table) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, table);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Long.valueOf(row.getLong(1)) : null;
      }
    }
  }

  private int update(String sql, long last, String table) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, last);
      statement.setString(2, table);
      return statement.executeUpdate();
    }
  }
}
