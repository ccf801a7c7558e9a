package org.shougeng.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shougeng.desk.Addressee;
import org.shougeng.desk.Hands;
import org.shougeng.desk.Holidays;
import org.shougeng.desk.StatutoryClock;
import org.shougeng.desk.StatutoryClocks;
import org.shougeng.desk.ToDo;
import org.shougeng.desk.ToDos;
import org.shougeng.engine.rules.CivilTime;
import org.shougeng.engine.rules.WorkingCalendar;
import org.shougeng.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Turns to-dos into what the browser shows: names instead of codes, days left by the calendar of today. */
@Component
class ToDoWriter {

  private final ToDos toDos;
  private final StatutoryClocks clocks;
  private final Holidays holidays;
  private final Hands hands;
  private final Clock clock;

  ToDoWriter(ToDos toDos, StatutoryClocks clocks, Holidays holidays, Hands hands, Clock clock) {
    this.toDos = toDos;
    this.clocks = clocks;
    this.holidays = holidays;
    this.hands = hands;
    this.clock = clock;
  }

  List<ToDoJson> list(Actor actor, List<ToDo> all) {
    Map<String, StatutoryClock> running = clocks.of(all);
    WorkingCalendar calendar = holidays.calendar();
    return all.stream()
        .map(toDo -> json(actor, toDo, running.get(key(toDo)), calendar, List.of()))
        .toList();
  }

  /** One to-do with its way through hands. */
  ToDoJson whole(Actor actor, ToDo toDo) {
    StatutoryClock running = clocks.of(List.of(toDo)).get(key(toDo));
    List<ToDoJson.StepJson> steps = toDos.steps(toDo).stream()
        .map(step -> new ToDoJson.StepJson(
            step.at(), step.name(), step.act(), hands.name(step.holder()), step.reason()))
        .toList();
    return json(actor, toDo, running, holidays.calendar(), steps);
  }

  private static String key(ToDo toDo) {
    String clock = toDo.clockId();
    return clock == null ? "" : clock;
  }

  private ToDoJson json(
      Actor actor,
      ToDo toDo,
      @Nullable StatutoryClock running,
      WorkingCalendar calendar,
      List<ToDoJson.StepJson> steps) {
    LocalDate today = today();
    LocalDate due = toDo.due();
    boolean paused = running != null && running.state() == StatutoryClock.State.PAUSED;
    return new ToDoJson(
        toDo.id(),
        toDo.matter(),
        toDo.step(),
        due,
        due == null ? null : calendar.workdaysBetween(today, due),
        paused ? ToDoJson.Light.PAUSED : ToDoJson.Light.of(due, today, calendar),
        holder(toDo.holder()),
        toDo.giver().name(),
        toDo.giver().at(),
        toDo.state(),
        toDos.isHeldBy(actor, toDo),
        toDo.version(),
        running == null ? null : ClockJson.of(running, calendar),
        steps);
  }

  private ToDoJson.HolderJson holder(Addressee holder) {
    return new ToDoJson.HolderJson(
        holder.kind(), holder.key(), holder.region().digits(), hands.name(holder));
  }

  LocalDate today() {
    return CivilTime.dayOf(clock.instant());
  }
}
