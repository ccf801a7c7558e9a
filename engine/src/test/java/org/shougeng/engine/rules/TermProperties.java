package org.shougeng.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Terms against a second way of counting: every day is written down and judged, then the n-th is taken. */
class TermProperties {

  private static final LocalDate FIRST = LocalDate.of(2023, 12, 1);
  private final WorkingCalendar calendar = WorkingCalendar.shipped();

  @Property(tries = 3000)
  void the_last_day_is_the_one_on_a_list_of_all_days(
      @ForAll("terms") Term term,
      @ForAll("starts") LocalDate start,
      @ForAll("pauses") List<Pause> pauses) {
    assertThat(term.lastDay(start, calendar, pauses)).contains(onTheList(term, start, pauses));
  }

  private LocalDate onTheList(Term term, LocalDate start, List<Pause> pauses) {
    LocalDate nominal =
        switch (term.unit()) {
          case WORKING_DAYS, DAYS -> start.plusDays(term.length());
          case MONTHS -> start.plusMonths(term.length());
          case YEARS -> start.plusYears(term.length());
        };
    int wanted = (int) (nominal.toEpochDay() - start.toEpochDay());
    List<LocalDate> counted = new ArrayList<>();
    for (LocalDate day = start.plusDays(1); counted.size() < wanted; day = day.plusDays(1)) {
      if (!paused(day, pauses) && (term.unit() != Term.Unit.WORKING_DAYS || worked(day))) {
        counted.add(day);
      }
    }
    LocalDate last = counted.get(wanted - 1);
    while (!worked(last) || paused(last, pauses)) {
      last = last.plusDays(1);
    }
    return last;
  }

  private boolean worked(LocalDate day) {
    HolidayArrangement year = calendar.arrangement(day.getYear()).orElse(null);
    boolean weekday = day.getDayOfWeek().getValue() < 6;
    if (year == null) {
      return weekday;
    }
    return year.makeUp().containsKey(day) || weekday && !year.off().containsKey(day);
  }

  private static boolean paused(LocalDate day, List<Pause> pauses) {
    for (Pause pause : pauses) {
      LocalDate until = pause.until();
      if (until != null && day.compareTo(pause.from()) >= 0 && day.compareTo(until) < 0) {
        return true;
      }
    }
    return false;
  }

  @Property
  void a_longer_term_never_ends_earlier(
      @ForAll("terms") Term term,
      @ForAll("starts") LocalDate start,
      @ForAll("pauses") List<Pause> pauses) {
    LocalDate end = term.lastDay(start, calendar, pauses).orElseThrow();
    Term longer = new Term(term.length() + 1, term.unit());
    assertThat(longer.lastDay(start, calendar, pauses).orElseThrow()).isAfterOrEqualTo(end);
    assertThat(calendar.isWorked(end)).isTrue();
    assertThat(end).isAfter(start);
  }

  @Property
  void another_pause_never_ends_a_term_earlier(
      @ForAll("terms") Term term,
      @ForAll("starts") LocalDate start,
      @ForAll("pauses") List<Pause> pauses) {
    assertThat(term.lastDay(start, calendar, pauses).orElseThrow())
        .isAfterOrEqualTo(term.lastDay(start, calendar, List.of()).orElseThrow());
  }

  @Provide
  Arbitrary<Term> terms() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 60), Arbitraries.of(Term.Unit.class))
        .as((length, unit) -> new Term(unit == Term.Unit.YEARS ? 1 + length % 3 : length, unit));
  }

  @Provide
  Arbitrary<LocalDate> starts() {
    return Arbitraries.integers().between(0, 1200).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<List<Pause>> pauses() {
    Arbitrary<Pause> pause = Combinators.combine(
            Arbitraries.integers().between(0, 1500), Arbitraries.integers().between(0, 60))
        .as((from, length) ->
            new Pause(FIRST.plusDays(from), FIRST.plusDays(from + length), "补正材料"));
    return pause.list().ofMaxSize(4);
  }
}
