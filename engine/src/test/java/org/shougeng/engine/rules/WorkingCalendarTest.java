package org.shougeng.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.rules.WorkingCalendar.DayKind;

/** Days by the notices of the State Council's office on the holidays of 2024, 2025 and 2026. */
class WorkingCalendarTest {

  private final WorkingCalendar calendar = WorkingCalendar.shipped();

  @Test
  void days_are_what_the_notices_say() {
    assertThat(calendar.kind(LocalDate.of(2025, 10, 8))).isEqualTo(DayKind.HOLIDAY);
    assertThat(calendar.kind(LocalDate.of(2025, 10, 9))).isEqualTo(DayKind.WORKDAY);
    assertThat(calendar.kind(LocalDate.of(2025, 10, 11))).isEqualTo(DayKind.MAKE_UP);
    assertThat(calendar.kind(LocalDate.of(2025, 10, 12))).isEqualTo(DayKind.WEEKEND);
    assertThat(calendar.holiday(LocalDate.of(2026, 2, 14))).isEqualTo("春节");
    assertThat(calendar.holiday(LocalDate.of(2026, 3, 14))).isNull();
  }

  /**
   * Days worked in a year: 366 or 365 less weekends and statutory days off, which make-up days
   * leave as many.
   * 2024: 104 weekend days and 11 statutory days, of which none fell on a weekend unmoved: 251.
   * 2025: 104 and
   * 13: 248. 2026: 104 and 13: 248. Counted by hand and told so by the labour offices' yearly tables.
   */
  @Test
  void as_many_days_are_worked_in_a_year_as_the_law_leaves() {
    assertThat(worked(2024)).isEqualTo(251);
    assertThat(worked(2025)).isEqualTo(248);
    assertThat(worked(2026)).isEqualTo(248);
  }

  private int worked(int year) {
    return calendar.workdaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
  }

  @Test
  void every_shipped_year_names_its_notice_and_is_without_fault() {
    for (int year : calendar.announced()) {
      HolidayArrangement shipped = calendar.arrangement(year).orElseThrow();
      assertThat(shipped.source()).contains("国务院办公厅关于" + year + "年部分节假日安排的通知");
      assertThat(shipped)
          .isEqualTo(
              HolidayArrangement.entered(year, shipped.source(), shipped.off(), shipped.makeUp()));
    }
  }

  @Test
  void a_year_not_yet_announced_knows_its_weekends_and_says_so() {
    assertThat(calendar.kind(LocalDate.of(2031, 10, 1))).isEqualTo(DayKind.WORKDAY);
    assertThat(calendar.kind(LocalDate.of(2031, 10, 4))).isEqualTo(DayKind.WEEKEND);
    assertThat(calendar.unannounced(LocalDate.of(2026, 12, 1), LocalDate.of(2028, 1, 1)))
        .containsExactly(2027, 2028);
    assertThat(calendar.unannounced(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)))
        .isEmpty();
  }

  @Test
  void days_are_counted_backwards_too() {
    LocalDate friday = LocalDate.of(2026, 11, 20);
    LocalDate monday = LocalDate.of(2026, 11, 23);
    assertThat(calendar.workdaysBetween(friday, monday)).isEqualTo(1);
    assertThat(calendar.workdaysBetween(monday, friday)).isEqualTo(-1);
    assertThat(calendar.workdaysBetween(monday, monday)).isZero();
  }

  @Test
  void a_wrong_arrangement_is_refused_day_by_day() {
    LocalDate wednesday = LocalDate.of(2027, 9, 29);
    LocalDate sunday = LocalDate.of(2027, 9, 26);
    InputRefused refused = catchThrowableOfType(
        InputRefused.class,
        () -> HolidayArrangement.entered(
            2027,
            " ",
            Map.of(sunday, "国庆节", LocalDate.of(2028, 1, 1), "元旦"),
            Map.of(sunday, "国庆节", wednesday, "国庆节")));
    assertThat(refused.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("RUL-004", "RUL-001", "RUL-002", "RUL-003");
  }
}
