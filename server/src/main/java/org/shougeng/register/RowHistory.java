package org.shougeng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Actor;
import org.shougeng.region.Regions;
import org.shougeng.register.Column.Trait;
import org.shougeng.register.RowChange.Act;
import org.springframework.stereotype.Component;

/** The life of every row of the ledger tables: who changed what, when, from what to what. */
@Component
class RowHistory {

  /** A change about to be written down. */
  record Entry(Act act, @Nullable RowImage before, @Nullable RowImage after) {

    String key() {
      return Objects.requireNonNull(after == null ? before : after).key();
    }
  }

  /** By whom, when, and for which import, if for one. */
  record By(Actor actor, Instant at, @Nullable String importId) {}

  private final Database database;
  private final Regions regions;

  RowHistory(Database database, Regions regions) {
    this.database = database;
    this.regions = regions;
  }

  void write(Register register, By by, List<Entry> entries) {
    List<@Nullable Object[]> rows = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      rows.add(new @Nullable Object[] {
        register.name(),
        entry.key(),
        entry.act().name(),
        by.at().toString(),
        by.actor().account(),
        by.actor().name(),
        by.importId(),
        entry.before() == null ? null : entry.before().json(),
        entry.after() == null ? null : entry.after().json()
      });
    }
    database
        .template()
        .batchUpdate(
            """
            insert into register_change (register, row_key, act, at, account, actor_name, import_id,
                                         before_row, after_row)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            rows);
  }

  /** The changes of a row, the latest first; of persons only what {@code actor} may read. */
  List<RowChange> of(Register register, String key, Actor actor, Locale locale) {
    return database
        .sql()
        .sql(
            """
            select act, at, actor_name, before_row, after_row from register_change
             where register = :register and row_key = :key order by id desc
            """)
        .param("register", register.name())
        .param("key", key)
        .query((row, number) -> change(register, row, actor, locale))
        .list();
  }

  private RowChange change(Register register, ResultSet row, Actor actor, Locale locale)
      throws SQLException {
    RowImage before = image(row.getString("before_row"));
    RowImage after = image(row.getString("after_row"));
    return new RowChange(
        Act.valueOf(row.getString("act")),
        Instant.parse(row.getString("at")),
        row.getString("actor_name"),
        differences(register, before, after, actor, locale));
  }

  /** In which cells two states of a row differ. */
  List<RowChange.CellChange> differences(
      Register register, RowImage before, RowImage after, Actor actor, Locale locale) {
    CellWords words = new CellWords(regions, locale);
    List<RowChange.CellChange> cells = new ArrayList<>();
    for (Column column : register.entered()) {
      Object old = before.value(column.sql());
      Object now = after.value(column.sql());
      if (!Objects.equals(old, now)) {
        cells.add(new RowChange.CellChange(
            column, shown(column, before, actor, words), shown(column, after, actor, words)));
      }
    }
    return cells;
  }

  private static String shown(Column column, RowImage image, Actor actor, CellWords words) {
    Object stored = image.value(column.sql());
    if (stored == null) {
      return "";
    }
    boolean open = !column.is(Trait.PERSONAL) || actor.seesPersonalDataOf(image.responsible());
    return open
        ? words.of(column, StoredValue.of(stored, column.kind()))
        : Masking.masked(column.mask(), stored);
  }

  private static RowImage image(@Nullable String json) {
    return json == null ? RowImage.empty() : RowImage.parse(json);
  }
}
