package org.shougeng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.Database;
import org.shougeng.register.Column.Trait;

/**
 * The table of a register that is edited, whole row by whole row, so that any state of it can be put
 * back.
 */
final class LedgerTable {

  private static final int ROWS_A_BATCH = 1000;

  private final Database database;
  private final String table;
  private final List<String> columns;

  LedgerTable(Database database, Register register) {
    this.database = database;
    this.table = register.tables().get(0).table();
    this.columns = columns(register);
  }

  private static List<String> columns(Register register) {
    Stream<String> own = register.entered().stream()
        .flatMap(column -> column.is(Trait.PINYIN)
            ? Stream.of(column.sql(), column.sql() + "_pinyin")
            : Stream.of(column.sql()));
    return Stream.concat(RowImage.LEDGER_COLUMNS.stream(), own).toList();
  }

  Optional<RowImage> find(String key) {
    return database
        .sql()
        .sql("select %s from %s where id = ?".formatted(String.join(", ", columns), table))
        .param(key)
        .query(this::image)
        .optional();
  }

  void insert(List<RowImage> rows) {
    String sql = "insert into %s (%s) values (?%s)"
        .formatted(table, String.join(", ", columns), ", ?".repeat(columns.size() - 1));
    for (int from = 0; from < rows.size(); from += ROWS_A_BATCH) {
      List<RowImage> batch = rows.subList(from, Math.min(rows.size(), from + ROWS_A_BATCH));
      database
          .template()
          .batchUpdate(sql, batch.stream().map(row -> row.values(columns)).toList());
    }
  }

  /** Puts {@code row} in the place of the row with its key, if that is still at {@code revision}. */
  boolean replace(RowImage row, long revision) {
    String sql = "update %s set %s where id = ? and revision = ?"
        .formatted(table, String.join(" = ?, ", columns) + " = ?");
    List<@Nullable Object> values = new ArrayList<>(Arrays.asList(row.values(columns)));
    values.add(row.key());
    values.add(revision);
    return database.template().update(sql, values.toArray()) == 1;
  }

  void delete(String key) {
    database.template().update("delete from %s where id = ?".formatted(table), key);
  }

  private RowImage image(ResultSet row, int number) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 1; i <= columns.size(); i++) {
      values.add(row.getObject(i));
    }
    return RowImage.of(columns, values);
  }
}
