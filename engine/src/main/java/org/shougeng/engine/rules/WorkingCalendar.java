package org.shougeng.engine.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which days are worked. Saturdays and Sundays are off and other days worked, but for what the
 * arrangement of
 * the year says. A year without an arrangement knows its weekends only; whoever computes with it
 * learns so by
 * {@link #unannounced}.
 */
public final class WorkingCalendar {

  /** What a day is. */
  public enum DayKind {
    WORKDAY(true),
    WEEKEND(false),
    HOLIDAY(false),
    /** A weekend day that is worked for a day off in the week. */
    MAKE_UP(true);

    private final boolean worked;

    DayKind(boolean worked) {
      this.worked = worked;
    }
  }

  private final Map<Integer, HolidayArrangement> years;

  private WorkingCalendar(Map<Integer, HolidayArrangement> years) {
    this.years = Map.copyOf(years);
  }

  /** The calendar of the arrangements that come with the program. */
  public static WorkingCalendar shipped() {
    return of(ShippedHolidays.read());
  }

  /** The calendar of these arrangements, one a year. */
  public static WorkingCalendar of(Collection<HolidayArrangement> years) {
    return new WorkingCalendar(
        years.stream().collect(Collectors.toMap(HolidayArrangement::year, Function.identity())));
  }

  /** The same calendar with the arrangement of one year put in the place of what it knew. */
  public WorkingCalendar with(HolidayArrangement year) {
    Map<Integer, HolidayArrangement> more = new HashMap<>(years);
    more.put(year.year(), year);
    return new WorkingCalendar(more);
  }

  public Optional<HolidayArrangement> arrangement(int year) {
    return Optional.ofNullable(years.get(year));
  }

  /** The years that have an arrangement. */
  public SortedSet<Integer> announced() {
    return new TreeSet<>(years.keySet());
  }

  /** Of the years from {@code first} to {@code last}, both included, those that have no arrangement yet. */
  public List<Integer> unannounced(LocalDate first, LocalDate last) {
    return first.getYear() > last.getYear()
        ? List.of()
        : java.util.stream.IntStream.rangeClosed(first.getYear(), last.getYear())
            .filter(year -> !years.containsKey(year))
            .boxed()
            .toList();
  }

  public DayKind kind(LocalDate day) {
    HolidayArrangement year = years.get(day.getYear());
    boolean weekend = HolidayArrangement.isWeekend(day);
    if (year != null && year.makeUp().containsKey(day)) {
      return DayKind.MAKE_UP;
    }
    if (year != null && year.off().containsKey(day)) {
      return DayKind.HOLIDAY;
    }
    return weekend ? DayKind.WEEKEND : DayKind.WORKDAY;
  }

  /** The holiday that a day belongs to, off or made up for; null for other days. */
  public @Nullable String holiday(LocalDate day) {
    HolidayArrangement year = years.get(day.getYear());
    if (year == null) {
      return null;
    }
    String off = year.off().get(day);
    return off == null ? year.makeUp().get(day) : off;
  }

  public boolean isWorked(LocalDate day) {
    return kind(day).worked;
  }

  /**
   * The number of days worked after {@code from} up to and including {@code to}; negative if to is
   * earlier.
   */
  public int workdaysBetween(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -workdaysBetween(to, from);
    }
    return (int)
        from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorked).count();
  }
}
