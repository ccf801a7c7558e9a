package org.shougeng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.Database;

/** The rows of exports; everybody has their own. */
final class ExportStore {

  /** A kept export; the job is known by its number. */
  record Kept(
      String id,
      String register,
      String title,
      String fileName,
      long rows,
      Instant orderedAt,
      @Nullable Long job) {}

  private static final String ALL =
      "select id, register, title, file_name, row_count, ordered_at, job_id from register_export ";
  private static final int LISTED = 100;

  private final Database database;

  ExportStore(Database database) {
    this.database = database;
  }

  void insert(Kept export, String account) {
    database.write(() -> {
      database
          .sql()
          .sql(
              """
              insert into register_export (id, account, register, title, file_name, row_count,
                                           ordered_at, job_id)
              values (:id, :account, :register, :title, :file, :rows, :at, :job)
              """)
          .param("id", export.id())
          .param("account", account)
          .param("register", export.register())
          .param("title", export.title())
          .param("file", export.fileName())
          .param("rows", export.rows())
          .param("at", export.orderedAt().toString())
          .param("job", export.job())
          .update();
    });
  }

  List<Kept> of(String account) {
    return database
        .sql()
        .sql(ALL + "where account = :account order by ordered_at desc, id limit :most")
        .param("account", account)
        .param("most", LISTED)
        .query(ExportStore::kept)
        .list();
  }

  Optional<Kept> find(String id, String account) {
    return database
        .sql()
        .sql(ALL + "where id = :id and account = :account")
        .param("id", id)
        .param("account", account)
        .query(ExportStore::kept)
        .optional();
  }

  private static Kept kept(ResultSet row, int index) throws SQLException {
    long number = row.getLong("job_id");
    Long job = row.wasNull() ? null : number;
    return new Kept(
        row.getString("id"),
        row.getString("register"),
        row.getString("title"),
        row.getString("file_name"),
        row.getLong("row_count"),
        Instant.parse(row.getString("ordered_at")),
        job);
  }
}
