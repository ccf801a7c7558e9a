package org.shougeng.desk.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.desk.StatutoryClock;
import org.shougeng.engine.rules.Pause;
import org.shougeng.engine.rules.Term;
import org.shougeng.engine.rules.WorkingCalendar;

/**
 * A statutory clock as the browser gets it.
 *
 * @param unannounced years the term reaches into whose holidays are not announced yet: weekends only
 */
record ClockJson(
    String id,
    String name,
    String basis,
    LocalDate start,
    int length,
    Term.Unit unit,
    @Nullable LocalDate due,
    StatutoryClock.State state,
    List<Pause> pauses,
    List<Integer> unannounced) {

  static ClockJson of(StatutoryClock clock, WorkingCalendar calendar) {
    LocalDate due = clock.due();
    return new ClockJson(
        clock.id(),
        clock.rule().name(),
        clock.rule().basis(),
        clock.start(),
        clock.rule().term().length(),
        clock.rule().term().unit(),
        due,
        clock.state(),
        clock.pauses(),
        due == null ? List.of() : calendar.unannounced(clock.start(), due));
  }
}
