package org.shougeng.engine.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

/**
 * The days off and the make-up working days (调休) of one year, as the State Council's office announces them
 * each autumn for the year to come, or as they were entered.
 *
 * @param year the calendar year
 * @param source the notice they stand in
 * @param checked whether somebody has compared them with the notice
 * @param off days off and the holiday they belong to; weekends in between included
 * @param makeUp weekend days that are worked and the holiday they make up for
 */
public record HolidayArrangement(
    int year,
    String source,
    boolean checked,
    SortedMap<LocalDate, String> off,
    SortedMap<LocalDate, String> makeUp) {

  public HolidayArrangement {
    off = Collections.unmodifiableSortedMap(new TreeMap<>(off));
    makeUp = Collections.unmodifiableSortedMap(new TreeMap<>(makeUp));
  }

  /**
   * An arrangement as somebody entered it.
   *
   * @throws InputRefused {@code RUL-001} for a day of another year, {@code RUL-002} for a day both off and
   *     worked, {@code RUL-003} for a make-up day that is no weekend day, {@code RUL-004} without a source
   */
  public static HolidayArrangement entered(
      int year, String source, Map<LocalDate, String> off, Map<LocalDate, String> makeUp) {
    HolidayArrangement entered = new HolidayArrangement(
        year, source.strip(), true, new TreeMap<>(off), new TreeMap<>(makeUp));
    List<Finding> findings = entered.faults();
    if (!findings.isEmpty()) {
      throw new InputRefused(findings);
    }
    return entered;
  }

  private List<Finding> faults() {
    List<Finding> findings = new ArrayList<>();
    if (source.isEmpty()) {
      findings.add(Finding.error("RUL-004").with("year", year));
    }
    off.keySet().forEach(day -> checkYear(day, findings));
    for (LocalDate day : makeUp.keySet()) {
      checkYear(day, findings);
      if (off.containsKey(day)) {
        findings.add(Finding.error("RUL-002").with("day", day));
      }
      if (!isWeekend(day)) {
        findings.add(Finding.error("RUL-003").with("day", day));
      }
    }
    return findings;
  }

  private void checkYear(LocalDate day, List<Finding> findings) {
    if (day.getYear() != year) {
      findings.add(Finding.error("RUL-001").with("day", day).with("year", year));
    }
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
