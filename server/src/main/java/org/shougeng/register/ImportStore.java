package org.shougeng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Actor;
import org.shougeng.register.RowImport.Fault;
import org.shougeng.register.RowImport.Line;
import org.shougeng.register.RowImport.State;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Imports and their rows; everybody has their own. */
final class ImportStore {

  /** A line with what was read of it. */
  record Entered(Line line, Map<String, String> cells, String doubleKey) {}

  /** A line that was taken: the row it became, and what stood there before. */
  record Taken(int number, String rowKey, @Nullable RowImage before, RowImage after) {}

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
  private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};
  private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
  private static final String LINES =
      "select row_number, state, cells, faults, double_row from register_import_row ";

  private final Database database;

  ImportStore(Database database) {
    this.database = database;
  }

  void insert(String id, String register, String fileName, Actor actor, Instant now) {
    database
        .sql()
        .sql(
            """
            insert into register_import (id, register, account, actor_name, file_name, state, headings,
                                         column_ids, uploaded_at)
            values (:id, :register, :account, :name, :file, 'READING', '[]', '[]', :now)
            """)
        .param("id", id)
        .param("register", register)
        .param("account", actor.account())
        .param("name", actor.name())
        .param("file", fileName)
        .param("now", now.toString())
        .update();
  }

  /** Removes imports handed in before {@code limit}, with their rows. */
  void forget(Instant limit) {
    database
        .sql()
        .sql("delete from register_import where uploaded_at < :limit")
        .param("limit", limit.toString())
        .update();
  }

  void setJob(String id, long job) {
    database
        .sql()
        .sql("update register_import set job_id = :job where id = :id")
        .param("job", job)
        .param("id", id)
        .update();
  }

  void headings(String id, List<String> headings, List<String> columns) {
    database
        .sql()
        .sql(
            "update register_import set headings = :headings, column_ids = :columns where id = :id")
        .param("headings", JSON.writeValueAsString(headings))
        .param("columns", JSON.writeValueAsString(columns))
        .param("id", id)
        .update();
  }

  void insert(String id, List<Entered> lines) {
    List<@Nullable Object[]> rows = new ArrayList<>(lines.size());
    for (Entered entered : lines) {
      Line line = entered.line();
      rows.add(new @Nullable Object[] {
        id,
        line.number(),
        line.kind().name(),
        JSON.writeValueAsString(line.cells()),
        JSON.writeValueAsString(entered.cells()),
        JSON.writeValueAsString(line.faults()),
        entered.doubleKey(),
        line.doubleOf()
      });
    }
    database
        .template()
        .batchUpdate(
            """
            insert into register_import_row (import_id, row_number, state, cells, entered, faults,
                                             double_key, double_row)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            rows);
  }

  /** Removes what an earlier attempt to read the file left. */
  void clear(String id) {
    database
        .sql()
        .sql("delete from register_import_row where import_id = :id")
        .param("id", id)
        .update();
  }

  /** Moves an import on, if it still stands where {@code from} says. */
  boolean move(String id, State from, State to, Instant now, RowImport.@Nullable Mode mode) {
    String when =
        switch (to) {
          case ACCEPTED -> ", accepted_at = :now";
          case UNDONE -> ", undone_at = :now";
          default -> "";
        };
    String how = mode == null ? "" : ", mode = '" + mode.name() + "'";
    var statement = database
        .sql()
        .sql("update register_import set state = :to" + when + how
            + " where id = :id and state = :from")
        .param("to", to.name())
        .param("from", from.name())
        .param("id", id);
    return (when.isEmpty() ? statement : statement.param("now", now.toString())).update() == 1;
  }

  void taken(String id, List<Taken> lines) {
    List<@Nullable Object[]> rows = new ArrayList<>(lines.size());
    for (Taken line : lines) {
      rows.add(new @Nullable Object[] {
        line.rowKey(),
        line.before() == null ? null : line.before().json(),
        line.after().json(),
        id,
        line.number()
      });
    }
    database
        .template()
        .batchUpdate(
            """
            update register_import_row set row_key = ?, before_row = ?, after_row = ?
             where import_id = ? and row_number = ?
            """,
            rows);
  }

  List<Taken> taken(String id) {
    return database
        .sql()
        .sql(
            """
            select row_number, row_key, before_row, after_row from register_import_row
             where import_id = :id and row_key is not null order by row_number
            """)
        .param("id", id)
        .query((row, number) -> {
          String before = row.getString("before_row");
          return new Taken(
              row.getInt("row_number"),
              row.getString("row_key"),
              before == null ? null : RowImage.parse(before),
              RowImage.parse(row.getString("after_row")));
        })
        .list();
  }

  Optional<RowImport> find(String id, String register, String account) {
    return database
        .sql()
        .sql(
            """
            select * from register_import
             where id = :id and register = :register and account = :account
            """)
        .param("id", id)
        .param("register", register)
        .param("account", account)
        .query(this::found)
        .optional();
  }

  List<RowImport> recent(String register, String account, int most) {
    return database
        .sql()
        .sql(
            """
            select * from register_import where register = :register and account = :account
             order by uploaded_at desc, id limit :most
            """)
        .param("register", register)
        .param("account", account)
        .param("most", most)
        .query(this::found)
        .list();
  }

  private RowImport.Counts counts(String id) {
    int[] counts = new int[Line.Kind.values().length];
    database
        .sql()
        .sql("select state, count(*) from register_import_row where import_id = :id group by state")
        .param("id", id)
        .query((ResultSet row) -> {
          counts[Line.Kind.valueOf(row.getString(1)).ordinal()] = row.getInt(2);
        });
    int good = counts[Line.Kind.GOOD.ordinal()];
    int wrong = counts[Line.Kind.WRONG.ordinal()];
    int doubled = counts[Line.Kind.DOUBLE.ordinal()];
    return new RowImport.Counts(good + wrong + doubled, good, wrong, doubled);
  }

  /** The lines of one kind in file order, from one number on. */
  List<Line> lines(String id, Line.Kind kind, int most) {
    return database
        .sql()
        .sql(LINES + "where import_id = :id and state = :kind order by row_number limit :most")
        .param("id", id)
        .param("kind", kind.name())
        .param("most", most)
        .query(ImportStore::line)
        .list();
  }

  /** The lines that can be taken, with what was read of them. */
  List<Entered> entered(String id, boolean withDoubles) {
    String kinds = withDoubles ? "('GOOD', 'DOUBLE')" : "('GOOD')";
    return database
        .sql()
        .sql(
            """
            select row_number, state, cells, faults, double_row, entered, double_key
              from register_import_row
             where import_id = :id and state in %s order by row_number
            """
                .formatted(kinds))
        .param("id", id)
        .query((row, number) -> new Entered(
            line(row, number),
            JSON.readValue(row.getString("entered"), CELLS),
            Optional.ofNullable(row.getString("double_key")).orElse("")))
        .list();
  }

  private RowImport found(ResultSet row, int number) throws SQLException {
    String id = row.getString("id");
    return new RowImport(
        id,
        row.getString("register"),
        row.getString("file_name"),
        State.valueOf(row.getString("state")),
        counts(id),
        JSON.readValue(row.getString("headings"), TEXTS),
        JSON.readValue(row.getString("column_ids"), TEXTS),
        new RowImport.Times(
            Instant.parse(row.getString("uploaded_at")),
            instant(row.getString("accepted_at")),
            instant(row.getString("undone_at"))),
        row.getString("actor_name"),
        row.getLong("job_id"));
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        row.getInt("row_number"),
        Line.Kind.valueOf(row.getString("state")),
        JSON.readValue(row.getString("cells"), TEXTS),
        JSON.readValue(row.getString("faults"), FAULTS),
        row.getInt("double_row"));
  }
}
