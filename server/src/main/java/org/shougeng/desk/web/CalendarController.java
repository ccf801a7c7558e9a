package org.shougeng.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shougeng.desk.CalendarRevision;
import org.shougeng.desk.Holidays;
import org.shougeng.desk.StatutoryClocks;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.rules.HolidayArrangement;
import org.shougeng.engine.rules.WorkingCalendar;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The working calendar, year by year. */
@RestController
@RequestMapping("/api/desk/calendar")
@Requires({Permission.USE_DESK, Permission.MANAGE_CALENDAR})
class CalendarController {

  private static final int FIRST = 2000;
  private static final int LAST = 2100;

  private final Holidays holidays;
  private final CalendarRevision revision;

  CalendarController(Holidays holidays, CalendarRevision revision) {
    this.holidays = holidays;
    this.revision = revision;
  }

  /** A day that is not what its weekday says. */
  record Day(@Nullable LocalDate day, @Nullable String name) {}

  /** A year: days off and days worked by arrangement; weekends are not listed. */
  record Year(
      int year,
      boolean announced,
      String source,
      boolean checked,
      int workdays,
      List<Day> off,
      List<Day> worked) {}

  @GetMapping("/{year}")
  Year year(@PathVariable int year) {
    check(year);
    WorkingCalendar calendar = holidays.calendar();
    Optional<HolidayArrangement> known = calendar.arrangement(year);
    return new Year(
        year,
        known.isPresent(),
        known.map(HolidayArrangement::source).orElse(""),
        known.map(HolidayArrangement::checked).orElse(false),
        calendar.workdaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)),
        known.map(each -> days(each.off())).orElse(List.of()),
        known.map(each -> days(each.makeUp())).orElse(List.of()));
  }

  private static List<Day> days(Map<LocalDate, String> days) {
    return days.entrySet().stream()
        .map(day -> new Day(day.getKey(), day.getValue()))
        .toList();
  }

  /** An arrangement as it was entered. */
  record Entered(@Nullable String source, @Nullable List<Day> off, @Nullable List<Day> worked) {}

  /** Which open clocks an arrangement moves. */
  record Moves(int year, boolean accepted, List<Move> moved) {}

  /** A clock that moves. */
  record Move(String matter, String name, @Nullable LocalDate before, LocalDate after) {}

  @PostMapping("/{year}/preview")
  @Requires(Permission.MANAGE_CALENDAR)
  Moves preview(@PathVariable int year, @RequestBody Entered entered, Actor actor) {
    return moves(year, false, revision.preview(actor, arrangement(year, entered)));
  }

  @PutMapping("/{year}")
  @Requires(Permission.MANAGE_CALENDAR)
  Moves accept(@PathVariable int year, @RequestBody Entered entered, Actor actor) {
    return moves(year, true, revision.accept(actor, arrangement(year, entered)));
  }

  private static Moves moves(int year, boolean accepted, List<StatutoryClocks.Moved> moved) {
    return new Moves(
        year,
        accepted,
        moved.stream()
            .map(each -> new Move(
                each.clock().matter().title(),
                each.clock().rule().name(),
                each.clock().due(),
                each.due()))
            .toList());
  }

  private static HolidayArrangement arrangement(int year, Entered entered) {
    check(year);
    String source = entered.source() == null ? "" : entered.source();
    return HolidayArrangement.entered(year, source, named(entered.off()), named(entered.worked()));
  }

  private static Map<LocalDate, String> named(@Nullable List<Day> days) {
    Map<LocalDate, String> named = new TreeMap<>();
    for (Day day : days == null ? List.<Day>of() : days) {
      LocalDate date = day.day();
      if (date == null) {
        throw new InputRefused(Finding.error("DSK-014"));
      }
      named.put(date, day.name() == null ? "" : day.name().strip());
    }
    return named;
  }

  private static void check(int year) {
    if (year < FIRST || year > LAST) {
      throw new InputRefused(Finding.error("DSK-016").with("first", FIRST).with("last", LAST));
    }
  }
}
