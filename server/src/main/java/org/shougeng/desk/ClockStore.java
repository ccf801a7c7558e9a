package org.shougeng.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.rules.Pause;
import org.shougeng.engine.rules.Term;
import org.shougeng.platform.Database;
import org.shougeng.platform.RegionCondition;
import org.shougeng.platform.actor.Placement;

/** The rows of statutory clocks and their pauses. */
final class ClockStore {

  private final Database database;

  ClockStore(Database database) {
    this.database = database;
  }

  void insert(StatutoryClock clock, Instant now) {
    Matter matter = clock.matter();
    StatutoryClock.Rule rule = clock.rule();
    LocalDate due = clock.due();
    database
        .sql()
        .sql(
            """
            insert into statutory_clock (id, record_kind, record_id, record_title, link, name, basis,
                   start_day, term_length, term_unit, due_day, state,
                   owner_region, responsible_region, handler_region, created_at)
            values (:id, :kind, :record, :title, :link, :name, :basis,
                   :start, :length, :unit, :due, :state, :owner, :responsible, :handler, :now)
            """)
        .param("id", clock.id())
        .param("kind", matter.kind())
        .param("record", matter.id())
        .param("title", matter.title())
        .param("link", matter.link())
        .param("name", rule.name())
        .param("basis", rule.basis())
        .param("start", clock.start().toString())
        .param("length", rule.term().length())
        .param("unit", rule.term().unit().name())
        .param("due", due == null ? null : due.toString())
        .param("state", clock.state().name())
        .param("owner", clock.placement().owner().digits())
        .param("responsible", clock.placement().responsible().digits())
        .param("handler", clock.placement().handler().digits())
        .param("now", now.toString())
        .update();
  }

  Optional<StatutoryClock> find(String id, Jurisdiction jurisdiction) {
    return list("id = ?", jurisdiction, id).stream().findFirst();
  }

  List<StatutoryClock> of(String kind, String record, Jurisdiction jurisdiction) {
    return list("record_kind = ? and record_id = ?", jurisdiction, kind, record);
  }

  /** The clocks with these ids, for who holds their to-dos. */
  List<StatutoryClock> all(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    return list("id in (" + marks + ")", Jurisdiction.EVERYWHERE, ids.toArray());
  }

  /** Every clock that is still open, whoever's it is: for counting anew. */
  List<StatutoryClock> open(Jurisdiction jurisdiction) {
    return list("state in ('RUNNING', 'PAUSED')", jurisdiction);
  }

  private List<StatutoryClock> list(String where, Jurisdiction jurisdiction, Object... values) {
    return database
        .template()
        .query(
            "select * from statutory_clock where " + where + " and "
                + RegionCondition.onPlacement(jurisdiction) + " order by created_at, id",
            (row, number) -> clock(row),
            values);
  }

  private StatutoryClock clock(ResultSet row) throws SQLException {
    String id = row.getString("id");
    return new StatutoryClock(
        id,
        matter(row),
        new StatutoryClock.Rule(
            row.getString("name"),
            row.getString("basis"),
            new Term(row.getInt("term_length"), Term.Unit.valueOf(row.getString("term_unit")))),
        LocalDate.parse(row.getString("start_day")),
        pauses(id),
        day(row.getString("due_day")),
        StatutoryClock.State.valueOf(row.getString("state")),
        day(row.getString("ended_on")),
        placement(row));
  }

  static Matter matter(ResultSet row) throws SQLException {
    return new Matter(
        row.getString("record_kind"),
        row.getString("record_id"),
        row.getString("record_title"),
        row.getString("link"));
  }

  static Placement placement(ResultSet row) throws SQLException {
    return new Placement(
        new AdminCode(row.getString("owner_region")),
        new AdminCode(row.getString("responsible_region")),
        new AdminCode(row.getString("handler_region")));
  }

  static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private List<Pause> pauses(String clock) {
    return database
        .sql()
        .sql("select * from statutory_pause where clock_id = :id order by seq")
        .param("id", clock)
        .query((row, number) -> new Pause(
            LocalDate.parse(row.getString("from_day")),
            day(row.getString("until_day")),
            row.getString("reason")))
        .list();
  }

  void addPause(String clock, Pause pause, String by) {
    database
        .sql()
        .sql(
            """
            insert into statutory_pause (clock_id, seq, from_day, until_day, reason, paused_by)
            select :id, count(*) + 1, :from, null, :reason, :by from statutory_pause where clock_id = :id
            """)
        .param("id", clock)
        .param("from", pause.from().toString())
        .param("reason", pause.reason())
        .param("by", by)
        .update();
  }

  void endPause(String clock, LocalDate until) {
    database
        .sql()
        .sql(
            """
            update statutory_pause set until_day = :until where clock_id = :id and until_day is null
            """)
        .param("until", until.toString())
        .param("id", clock)
        .update();
  }

  void setDue(String clock, @Nullable LocalDate due, StatutoryClock.State state) {
    database
        .sql()
        .sql("update statutory_clock set due_day = :due, state = :state where id = :id")
        .param("due", due == null ? null : due.toString())
        .param("state", state.name())
        .param("id", clock)
        .update();
  }

  void end(String clock, StatutoryClock.State state, LocalDate day, String reason) {
    database
        .sql()
        .sql(
            """
            update statutory_clock set state = :state, ended_on = :day, end_reason = :reason
             where id = :id
            """)
        .param("state", state.name())
        .param("day", day.toString())
        .param("reason", reason)
        .param("id", clock)
        .update();
  }
}
