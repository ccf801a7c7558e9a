package org.shougeng.engine.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A statutory term: so many working days, calendar days, months or years from a day on.
 *
 * <p>By the Civil Code (民法典 第二百零一条至第二百零三条) the day it starts from does not count; a term of months
 * ends on the day of the same number, or on the last day of a month that has none; a term whose
 * last day is off
 * ends on the next day that is worked. Terms of working days leave out every day off (行政许可法 第八十二条,
 * 行政处罚法 第八十五条). Days of a pause do not count; for months and years as many days are added at the end.
 *
 * @param length how many
 * @param unit of what
 */
public record Term(int length, Unit unit) {

  /** What a term is counted in. */
  public enum Unit {
    WORKING_DAYS,
    DAYS,
    MONTHS,
    YEARS
  }

  private static final int LONGEST = 10_000;

  /**
   * @throws IllegalArgumentException if the length is not between 1 and 10,000
   */
  public Term {
    if (length < 1 || length > LONGEST) {
      throw new IllegalArgumentException("a term of " + length);
    }
  }

  public static Term workingDays(int length) {
    return new Term(length, Unit.WORKING_DAYS);
  }

  public static Term days(int length) {
    return new Term(length, Unit.DAYS);
  }

  public static Term months(int length) {
    return new Term(length, Unit.MONTHS);
  }

  public static Term years(int length) {
    return new Term(length, Unit.YEARS);
  }

  /**
   * The last day of the term.
   *
   * @param start the day of the event from which it runs
   * @return empty while a pause without an end keeps it from running out
   */
  public Optional<LocalDate> lastDay(
      LocalDate start, WorkingCalendar calendar, List<Pause> pauses) {
    long left = days(start);
    LocalDate day = start;
    while (left > 0 || !calendar.isWorked(day) || isPaused(day, pauses)) {
      day = day.plusDays(1);
      LocalDate today = day;
      if (pauses.stream().anyMatch(pause -> pause.coversAllFrom(today))) {
        return Optional.empty();
      }
      if (!isPaused(day, pauses) && (unit != Unit.WORKING_DAYS || calendar.isWorked(day))) {
        left--;
      }
    }
    return Optional.of(day);
  }

  /** How many days have to be counted after {@code start}: working days, or calendar days. */
  private long days(LocalDate start) {
    return switch (unit) {
      case WORKING_DAYS, DAYS -> length;
      case MONTHS -> ChronoUnit.DAYS.between(start, start.plusMonths(length));
      case YEARS -> ChronoUnit.DAYS.between(start, start.plusYears(length));
    };
  }

  private static boolean isPaused(LocalDate day, List<Pause> pauses) {
    return pauses.stream().anyMatch(pause -> pause.covers(day));
  }
}
