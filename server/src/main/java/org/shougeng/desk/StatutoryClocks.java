package org.shougeng.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.desk.StatutoryClock.State;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.rules.CivilTime;
import org.shougeng.engine.rules.Pause;
import org.shougeng.engine.rules.WorkingCalendar;
import org.shougeng.platform.Database;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;
import org.springframework.stereotype.Service;

/**
 * The statutory clocks of all records. A room starts one when the law's event happens, pauses it
 * with a reason,
 * and says when what it asked for was done; the desk keeps the due day and shows it to whoever
 * holds the record.
 * Every call joins the transaction it is made in.
 */
@Service
public class StatutoryClocks {

  private static final String WHAT = "期限";
  private static final int LONGEST_REASON = 500;

  private final Database database;
  private final ClockStore store;
  private final ToDos toDos;
  private final Holidays holidays;
  private final AuditLog log;
  private final Clock clock;

  StatutoryClocks(Database database, ToDos toDos, Holidays holidays, AuditLog log, Clock clock) {
    this.database = database;
    this.store = new ClockStore(database);
    this.toDos = toDos;
    this.holidays = holidays;
    this.log = log;
    this.clock = clock;
  }

  /** Starts a clock, and gives its next step to the holder. */
  public StatutoryClock start(Actor actor, ClockStart start) {
    return database.write(() -> {
      LocalDate due = start
          .rule()
          .term()
          .lastDay(start.start(), holidays.calendar(), List.of())
          .orElseThrow();
      StatutoryClock started = new StatutoryClock(
          UUID.randomUUID().toString(),
          start.matter(),
          start.rule(),
          start.start(),
          List.of(),
          due,
          State.RUNNING,
          null,
          start.placement());
      store.insert(started, clock.instant());
      log.record(actor, act("desk.start-clock", started).with("due", due));
      toDos.give(
          actor,
          new ToDoDraft(start.matter(), start.nextStep(), due, start.holder(), start.placement()),
          started.id());
      return started;
    });
  }

  /**
   * The clock with this id.
   *
   * @throws NotFound if there is none that {@code jurisdiction} sees
   */
  public StatutoryClock get(String id, Jurisdiction jurisdiction) {
    return store.find(id, jurisdiction).orElseThrow(() -> new NotFound(WHAT, id));
  }

  /** The clocks of several to-dos, by id. */
  public Map<String, StatutoryClock> of(List<ToDo> toDos) {
    List<String> ids =
        toDos.stream().flatMap(toDo -> Stream.ofNullable(toDo.clockId())).toList();
    return store.all(ids).stream()
        .collect(Collectors.toMap(StatutoryClock::id, Function.identity()));
  }

  /** The clocks of a record, the first started first. */
  public List<StatutoryClock> of(String kind, String record, Jurisdiction jurisdiction) {
    return store.of(kind, record, jurisdiction);
  }

  /**
   * Stops the clock from {@code from} on, until it is resumed.
   *
   * @throws InputRefused {@code DSK-010} without a reason, {@code DSK-011} if it does not run,
   *     {@code DSK-012} if
   *     the day is before its start or its last pause
   */
  public StatutoryClock pause(Actor actor, String id, LocalDate from, String reason) {
    return database.write(() -> {
      StatutoryClock running = get(id, actor.jurisdiction());
      String why = reason.strip();
      if (why.isEmpty() || why.length() > LONGEST_REASON) {
        throw new InputRefused(Finding.error("DSK-010").with("limit", LONGEST_REASON));
      }
      refuse(running.state() != State.RUNNING, "DSK-011", running);
      refuse(from.isBefore(earliestPause(running)), "DSK-012", running);
      store.addPause(id, new Pause(from, null, why), actor.account());
      log.record(actor, act("desk.pause-clock", running).with("from", from).with("reason", why));
      return count(actor, id);
    });
  }

  private static LocalDate earliestPause(StatutoryClock running) {
    List<Pause> pauses = running.pauses();
    LocalDate last = pauses.isEmpty() ? null : pauses.get(pauses.size() - 1).until();
    return last == null ? running.start() : last;
  }

  /**
   * Lets the clock run again: {@code from} is the first day that counts.
   *
   * @throws InputRefused {@code DSK-013} if it is not paused, {@code DSK-012} if the day is before
   *     the pause began
   */
  public StatutoryClock resume(Actor actor, String id, LocalDate from) {
    return database.write(() -> {
      StatutoryClock paused = get(id, actor.jurisdiction());
      List<Pause> pauses = paused.pauses();
      Pause last = pauses.isEmpty() ? null : pauses.get(pauses.size() - 1);
      boolean lasts = last != null && last.until() == null && paused.state().isOpen();
      refuse(!lasts, "DSK-013", paused);
      refuse(last != null && from.isBefore(last.from()), "DSK-012", paused);
      store.endPause(id, from);
      log.record(actor, act("desk.resume-clock", paused).with("from", from));
      return count(actor, id);
    });
  }

  /** Counts the due day anew and tells the to-do. */
  private StatutoryClock count(Actor actor, String id) {
    StatutoryClock before = get(id, actor.jurisdiction());
    LocalDate due = due(before, holidays.calendar());
    boolean lasts = before.pauses().stream().anyMatch(pause -> pause.until() == null);
    store.setDue(id, due, lasts ? State.PAUSED : State.RUNNING);
    toDos.move(id, due);
    return get(id, actor.jurisdiction());
  }

  private static @Nullable LocalDate due(StatutoryClock of, WorkingCalendar calendar) {
    return of.rule().term().lastDay(of.start(), calendar, of.pauses()).orElse(null);
  }

  /** What the clock asked for was done on {@code day}; its to-do is done with it. */
  public StatutoryClock meet(Actor actor, String id, LocalDate day) {
    return end(actor, id, State.MET, day, "");
  }

  /** The clock no longer applies; its to-do is taken back. */
  public StatutoryClock withdraw(Actor actor, String id, String reason) {
    return end(actor, id, State.WITHDRAWN, today(), reason.strip());
  }

  private StatutoryClock end(Actor actor, String id, State state, LocalDate day, String reason) {
    return database.write(() -> {
      StatutoryClock open = get(id, actor.jurisdiction());
      refuse(!open.state().isOpen(), "DSK-011", open);
      store.end(id, state, day, reason);
      log.record(
          actor,
          act(state == State.MET ? "desk.meet-clock" : "desk.withdraw-clock", open)
              .with("day", day));
      toDos.close(actor, id, state == State.MET ? ToDo.State.DONE : ToDo.State.WITHDRAWN);
      return get(id, actor.jurisdiction());
    });
  }

  /**
   * How open clocks would move if days were worked as {@code calendar} says; those that stay are left
   * out.
   */
  List<Moved> moved(WorkingCalendar calendar, Jurisdiction jurisdiction) {
    List<Moved> moved = new ArrayList<>();
    for (StatutoryClock open : store.open(jurisdiction)) {
      LocalDate due = due(open, calendar);
      if (due != null && !due.equals(open.due())) {
        moved.add(new Moved(open, due));
      }
    }
    return moved;
  }

  /** A clock and the day on which it would be due. */
  public record Moved(StatutoryClock clock, LocalDate due) {}

  /** Moves every open clock, whoever's it is, to where {@code calendar} puts it. */
  void move(WorkingCalendar calendar) {
    for (Moved each : moved(calendar, Jurisdiction.EVERYWHERE)) {
      store.setDue(each.clock().id(), each.due(), each.clock().state());
      toDos.move(each.clock().id(), each.due());
    }
  }

  private LocalDate today() {
    return CivilTime.dayOf(clock.instant());
  }

  private static void refuse(boolean wrong, String code, StatutoryClock clock) {
    if (wrong) {
      throw new InputRefused(Finding.error(code).quoting("name", clock.rule().name()));
    }
  }

  private static AuditAct act(String code, StatutoryClock clock) {
    return AuditAct.of(code)
        .on(clock.matter().kind(), clock.matter().id())
        .in(clock.placement().responsible())
        .with("clock", clock.rule().name());
  }
}
