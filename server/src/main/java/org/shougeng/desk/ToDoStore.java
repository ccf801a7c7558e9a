package org.shougeng.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.Database;
import org.shougeng.platform.RegionCondition;

/** The rows of to-dos and of their way through hands. */
final class ToDoStore {

  private static final String BY_DEADLINE =
      " order by case when due_day is null then 1 else 0 end, due_day, created_at, id";

  private final Database database;

  ToDoStore(Database database) {
    this.database = database;
  }

  void insert(ToDo toDo) {
    Matter matter = toDo.matter();
    LocalDate due = toDo.due();
    database
        .sql()
        .sql(
            """
            insert into to_do (id, clock_id, record_kind, record_id, record_title, link, next_step, due_day,
                   holder_kind, holder_key, holder_region, giver_account, giver_name, state,
                   owner_region, responsible_region, handler_region, created_at)
            values (:id, :clock, :kind, :record, :title, :link, :step, :due,
                   :holderKind, :holderKey, :holderRegion, :giver, :giverName, 'OPEN',
                   :owner, :responsible, :handler, :now)
            """)
        .param("id", toDo.id())
        .param("clock", toDo.clockId())
        .param("kind", matter.kind())
        .param("record", matter.id())
        .param("title", matter.title())
        .param("link", matter.link())
        .param("step", toDo.step())
        .param("due", due == null ? null : due.toString())
        .param("holderKind", toDo.holder().kind().name())
        .param("holderKey", toDo.holder().key())
        .param("holderRegion", toDo.holder().region().digits())
        .param("giver", toDo.giver().account())
        .param("giverName", toDo.giver().name())
        .param("owner", toDo.placement().owner().digits())
        .param("responsible", toDo.placement().responsible().digits())
        .param("handler", toDo.placement().handler().digits())
        .param("now", toDo.giver().at().toString())
        .update();
  }

  /** Open to-dos of these addressees, the first due first. */
  List<ToDo> heldBy(List<Addressee> own) {
    return list(
        "state = 'OPEN' and " + HolderCondition.on("holder", own),
        BY_DEADLINE,
        HolderCondition.values(own));
  }

  /** Open to-dos about records that {@code jurisdiction} sees, the first due first. */
  List<ToDo> seenFrom(Jurisdiction jurisdiction) {
    return list(
        "state = 'OPEN' and " + RegionCondition.onPlacement(jurisdiction), BY_DEADLINE, List.of());
  }

  /** What {@code account} has done, the latest first. */
  List<ToDo> doneBy(String account, int most) {
    return list(
        "state = 'DONE' and id in (select to_do_id from to_do_step where act = 'DONE' and account = ?)",
        " order by done_at desc, id limit " + most,
        List.of(account));
  }

  Optional<ToDo> find(String id) {
    return list("id = ?", "", List.of(id)).stream().findFirst();
  }

  List<ToDo> openOf(String clock) {
    return list("state = 'OPEN' and clock_id = ?", "", List.of(clock));
  }

  private List<ToDo> list(String where, String order, List<?> values) {
    return database
        .template()
        .query(
            "select * from to_do where " + where + order,
            (row, number) -> toDo(row),
            values.toArray());
  }

  private static ToDo toDo(ResultSet row) throws SQLException {
    return new ToDo(
        row.getString("id"),
        ClockStore.matter(row),
        row.getString("next_step"),
        ClockStore.day(row.getString("due_day")),
        row.getString("clock_id"),
        addressee(row, "holder"),
        new ToDo.Giver(
            row.getString("giver_account"),
            row.getString("giver_name"),
            Instant.parse(row.getString("created_at"))),
        ToDo.State.valueOf(row.getString("state")),
        ClockStore.placement(row),
        row.getInt("version"));
  }

  static Addressee addressee(ResultSet row, String prefix) throws SQLException {
    return new Addressee(
        Addressee.Kind.valueOf(row.getString(prefix + "_kind")),
        row.getString(prefix + "_key"),
        new AdminCode(row.getString(prefix + "_region")));
  }

  /** Gives the to-do to another holder; false if it has moved on meanwhile. */
  boolean pass(ToDo toDo, Addressee holder) {
    return database
            .template()
            .update(
                """
                update to_do set holder_kind = ?, holder_key = ?, holder_region = ?,
                       handler_region = ?, version = version + 1
                 where id = ? and version = ? and state = 'OPEN'
                """,
                holder.kind().name(),
                holder.key(),
                holder.region().digits(),
                holder.region().digits(),
                toDo.id(),
                toDo.version())
        == 1;
  }

  /** Closes the to-do; false if it has moved on meanwhile. */
  boolean close(ToDo toDo, ToDo.State state, Instant now) {
    return database
            .template()
            .update(
                """
                update to_do set state = ?, done_at = ?, version = version + 1
                 where id = ? and version = ? and state = 'OPEN'
                """,
                state.name(),
                now.toString(),
                toDo.id(),
                toDo.version())
        == 1;
  }

  void move(String clock, @Nullable LocalDate due) {
    database
        .sql()
        .sql(
            """
            update to_do set due_day = :due, version = version + 1
             where clock_id = :clock and state = 'OPEN'
            """)
        .param("due", due == null ? null : due.toString())
        .param("clock", clock)
        .update();
  }

  void addStep(String toDo, String account, ToDo.Step step) {
    database
        .sql()
        .sql(
            """
            insert into to_do_step
                   (to_do_id, seq, at, account, name, act, holder_kind, holder_key, holder_region, reason)
            select :id, count(*) + 1, :at, :account, :name, :act, :kind, :key, :region, :reason
              from to_do_step where to_do_id = :id
            """)
        .param("id", toDo)
        .param("at", step.at().toString())
        .param("account", account)
        .param("name", step.name())
        .param("act", step.act().name())
        .param("kind", step.holder().kind().name())
        .param("key", step.holder().key())
        .param("region", step.holder().region().digits())
        .param("reason", step.reason())
        .update();
  }

  List<ToDo.Step> steps(String toDo) {
    return new ArrayList<>(database
        .sql()
        .sql("select * from to_do_step where to_do_id = :id order by seq")
        .param("id", toDo)
        .query((row, number) -> new ToDo.Step(
            Instant.parse(row.getString("at")),
            row.getString("name"),
            ToDo.Act.valueOf(row.getString("act")),
            addressee(row, "holder"),
            row.getString("reason")))
        .list());
  }
}
