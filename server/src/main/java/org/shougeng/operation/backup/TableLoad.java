package org.shougeng.operation.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.Database;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.MadeTables;

/** Fills an empty store with the rows of a backup, inside the transaction that this thread is in. */
final class TableLoad {

  private static final int ROWS_A_BATCH = 500;

  private final Database database;
  private final List<MadeTables> rooms;
  private final BackupFile backup;

  TableLoad(Database database, List<MadeTables> rooms, BackupFile backup) {
    this.database = database;
    this.rooms = rooms;
    this.backup = backup;
  }

  void run(JobProgress progress) throws IOException {
    List<BackupManifest.Table> known = new ArrayList<>();
    List<BackupManifest.Table> made = new ArrayList<>();
    for (BackupManifest.Table table : backup.manifest().tables()) {
      (room(table.name()) == null ? known : made).add(table);
    }
    progress.expect(backup.manifest().rows());
    progress.reach(0);
    Constraints constraints = new Constraints(database);
    constraints.suspend();
    for (BackupManifest.Table table : known) {
      empty(table.name());
    }
    for (BackupManifest.Table table : known) {
      fill(table, progress);
    }
    constraints.restore();
    for (BackupManifest.Table table : made) {
      MadeTables room = java.util.Objects.requireNonNull(room(table.name()));
      room.create(table.name());
      fill(table, progress);
      room.finish(table.name());
    }
  }

  private @Nullable MadeTables room(String table) {
    return rooms.stream().filter(each -> each.holdsRows(table)).findFirst().orElse(null);
  }

  /** Migrations put rows into some tables; those of the backup take their place. */
  private void empty(String table) {
    database.template().update("delete from " + TableShape.quoted(table));
  }

  private void fill(BackupManifest.Table table, JobProgress progress) {
    database.template().execute((Connection connection) -> {
      StoreTables store = new StoreTables(connection, database.dialect(), rooms);
      TableShape shape = store.shape(table.name());
      if (!shape.columnNames().equals(table.columns())) {
        throw new InputRefused(Finding.error("OPS-114").with("table", table.name()));
      }
      try (PreparedStatement insert =
          connection.prepareStatement(shape.insert(database.dialect()))) {
        Batch batch = new Batch(insert, shape, progress);
        backup.rows(table, batch);
        batch.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Long last = table.last();
      if (last != null) {
        new Identities(connection, database.dialect()).set(table.name(), last);
      }
      return "";
    });
  }

  /** Rows on their way into a table. */
  private static final class Batch implements TableText.Rows {
    private final PreparedStatement insert;
    private final TableShape shape;
    private final JobProgress progress;
    private int waiting;

    Batch(PreparedStatement insert, TableShape shape, JobProgress progress) {
      this.insert = insert;
      this.shape = shape;
      this.progress = progress;
    }

    @Override
    public void take(List<@Nullable Object> values) throws IOException {
      try {
        for (int i = 0; i < values.size(); i++) {
          set(i + 1, values.get(i), shape.columns().get(i).kind());
        }
        insert.addBatch();
        if (++waiting == ROWS_A_BATCH) {
          flush();
        }
        progress.reach(progress.now().done() + 1);
      } catch (SQLException e) {
        throw new IOException(shape.name(), e);
      }
    }

    private void set(int place, @Nullable Object value, TableShape.Kind kind) throws SQLException {
      if (value == null) {
        insert.setNull(place, Objects.requireNonNull(TYPES.get(kind)));
      } else if (value instanceof byte[] bytes) {
        insert.setBytes(place, bytes);
      } else {
        insert.setObject(place, value);
      }
    }

    void flush() throws SQLException {
      insert.executeBatch();
      waiting = 0;
    }
  }

  private static final Map<TableShape.Kind, Integer> TYPES = new HashMap<>(Map.of(
      TableShape.Kind.INTEGER, Types.BIGINT,
      TableShape.Kind.REAL, Types.DOUBLE,
      TableShape.Kind.TEXT, Types.VARCHAR,
      TableShape.Kind.BLOB, Types.BINARY));
}
