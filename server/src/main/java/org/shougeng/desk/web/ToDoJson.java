package org.shougeng.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.desk.Addressee;
import org.shougeng.desk.Matter;
import org.shougeng.desk.ToDo;
import org.shougeng.engine.rules.WorkingCalendar;

/** A to-do as the browser gets it; {@code daysLeft} are working days, negative when overdue. */
record ToDoJson(
    String id,
    Matter matter,
    String step,
    @Nullable LocalDate due,
    @Nullable Integer daysLeft,
    Light light,
    HolderJson holder,
    String giver,
    Instant givenAt,
    ToDo.State state,
    boolean mine,
    int version,
    @Nullable ClockJson clock,
    List<StepJson> steps) {

  /** How near the deadline is. */
  enum Light {
    OVERDUE,
    TODAY,
    SOON,
    LATER,
    PAUSED,
    NONE;

    private static final int FEW_DAYS = 3;

    static Light of(@Nullable LocalDate due, LocalDate today, WorkingCalendar calendar) {
      if (due == null) {
        return NONE;
      }
      if (due.isBefore(today)) {
        return OVERDUE;
      }
      if (due.equals(today)) {
        return TODAY;
      }
      return calendar.workdaysBetween(today, due) <= FEW_DAYS ? SOON : LATER;
    }
  }

  /** Who has it in hand, by name. */
  record HolderJson(Addressee.Kind kind, String key, String region, String name) {}

  /** One step of its way through hands. */
  record StepJson(Instant at, String who, ToDo.Act act, String holder, String reason) {}
}
