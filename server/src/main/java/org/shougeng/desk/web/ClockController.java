package org.shougeng.desk.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.desk.Holidays;
import org.shougeng.desk.StatutoryClock;
import org.shougeng.desk.StatutoryClocks;
import org.shougeng.desk.ToDos;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.rules.Term;
import org.shougeng.engine.rules.WorkingCalendar;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The statutory clocks of a record, their pauses, and a term counted for whoever asks. */
@RestController
@RequestMapping("/api/desk/clocks")
@Requires(Permission.USE_DESK)
class ClockController {

  private static final int LONGEST = 3650;

  private final StatutoryClocks clocks;
  private final ToDos toDos;
  private final Holidays holidays;

  ClockController(StatutoryClocks clocks, ToDos toDos, Holidays holidays) {
    this.clocks = clocks;
    this.toDos = toDos;
    this.holidays = holidays;
  }

  @GetMapping
  List<ClockJson> of(@RequestParam String kind, @RequestParam String id, Actor actor) {
    WorkingCalendar calendar = holidays.calendar();
    return clocks.of(kind, id, actor.jurisdiction()).stream()
        .map(clock -> ClockJson.of(clock, calendar))
        .toList();
  }

  /** From which day on a clock stops or runs again, and why it stops. */
  record Turn(@Nullable LocalDate from, @Nullable String reason) {}

  @PostMapping("/{id}/pause")
  ClockJson pause(@PathVariable String id, @RequestBody Turn turn, Actor actor) {
    toDos.expectHeld(actor, id);
    String reason = turn.reason() == null ? "" : turn.reason();
    return json(clocks.pause(actor, id, day(turn), reason));
  }

  @PostMapping("/{id}/resume")
  ClockJson resume(@PathVariable String id, @RequestBody Turn turn, Actor actor) {
    toDos.expectHeld(actor, id);
    return json(clocks.resume(actor, id, day(turn)));
  }

  private static LocalDate day(Turn turn) {
    LocalDate from = turn.from();
    if (from == null) {
      throw new InputRefused(Finding.error("DSK-014"));
    }
    return from;
  }

  private ClockJson json(StatutoryClock clock) {
    return ClockJson.of(clock, holidays.calendar());
  }

  /** A term counted. */
  record Counted(LocalDate due, List<Integer> unannounced) {}

  /** The last day of a term, for whoever asks. */
  @GetMapping("/term")
  Counted term(
      @RequestParam LocalDate start, @RequestParam int length, @RequestParam Term.Unit unit) {
    if (length < 1 || length > LONGEST) {
      throw new InputRefused(Finding.error("DSK-015").with("limit", LONGEST));
    }
    WorkingCalendar calendar = holidays.calendar();
    LocalDate due = new Term(length, unit).lastDay(start, calendar, List.of()).orElseThrow();
    return new Counted(due, calendar.unannounced(start, due));
  }
}
