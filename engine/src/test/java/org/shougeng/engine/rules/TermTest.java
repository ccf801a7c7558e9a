package org.shougeng.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Terms over the long holidays, counted by hand on the calendars of the notices. */
class TermTest {

  private final WorkingCalendar calendar = WorkingCalendar.shipped();

  @Test
  void five_working_days_over_the_national_day_of_2025() {
    // From Fri 26 Sept: Sun 28 (made up), Mon 29, Tue 30, then off until 8 Oct, Thu 9, Fri 10.
    assertThat(end(Term.workingDays(5), "2025-09-26")).isEqualTo("2025-10-10");
    // One more: Sat 11 Oct is made up.
    assertThat(end(Term.workingDays(6), "2025-09-26")).isEqualTo("2025-10-11");
    assertThat(end(Term.workingDays(7), "2025-09-26")).isEqualTo("2025-10-13");
  }

  @Test
  void twenty_working_days_over_the_spring_festival_of_2026() {
    // From Mon 9 Feb: 10–14 Feb is 5 (Sat 14 made up), 24–28 is 5 more (Sat 28 made up), 2–6 March,
    // 9–13 March.
    assertThat(end(Term.workingDays(20), "2026-02-09")).isEqualTo("2026-03-13");
  }

  @Test
  void a_term_of_days_that_ends_in_the_holiday_ends_on_the_first_day_worked() {
    // 15 days from 20 Sept 2025 is 5 Oct, in the holiday that lasts to 8 Oct.
    assertThat(end(Term.days(15), "2025-09-20")).isEqualTo("2025-10-09");
    // 8 days from 20 Sept 2025 is Sunday 28 Sept, which is worked.
    assertThat(end(Term.days(8), "2025-09-20")).isEqualTo("2025-09-28");
  }

  @Test
  void thirty_days_of_public_notice_from_the_day_after() {
    // 土地管理法 第四十七条: notice for at least 30 days. From Mon 2 Nov 2026: Wed 2 Dec.
    assertThat(end(Term.days(30), "2026-11-02")).isEqualTo("2026-12-02");
  }

  @Test
  void months_end_on_the_day_of_the_same_number_or_on_the_last_of_the_month() {
    // 行政处罚法 第六十条: 90 days or a law's months; 31 March has no counterpart in June.
    assertThat(end(Term.months(3), "2026-03-31")).isEqualTo("2026-06-30");
    // 6 months from 15 Aug 2025 is Sun 15 Feb 2026, the first day of a holiday that lasts to 23
    // Feb.
    assertThat(end(Term.months(6), "2025-08-15")).isEqualTo("2026-02-24");
    assertThat(end(Term.years(2), "2024-02-29")).isEqualTo("2026-02-28");
  }

  @Test
  void days_of_a_pause_do_not_count() {
    // From Mon 2 Nov 2026 ten working days end on Mon 16; the papers lay with the applicant 5 to 9
    // Nov.
    Pause correction = new Pause(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 10), "补正材料");
    assertThat(end(Term.workingDays(10), "2026-11-02")).isEqualTo("2026-11-16");
    // Left out: Thu 5, Fri 6, Mon 9.
    assertThat(end(Term.workingDays(10), "2026-11-02", correction)).isEqualTo("2026-11-19");
    // 30 days and 5 days of pause: 7 Dec 2026, a Monday.
    assertThat(end(Term.days(30), "2026-11-02", correction)).isEqualTo("2026-12-07");
    // One month and 5 days of pause.
    assertThat(end(Term.months(1), "2026-11-02", correction)).isEqualTo("2026-12-07");
  }

  @Test
  void a_pause_that_lasts_leaves_the_end_open() {
    Pause hearing = new Pause(LocalDate.of(2026, 11, 5), null, "听证");
    assertThat(Term.workingDays(10).lastDay(LocalDate.of(2026, 11, 2), calendar, List.of(hearing)))
        .isEmpty();
    // Two working days are over before the pause begins.
    assertThat(end(Term.workingDays(2), "2026-11-02", hearing)).isEqualTo("2026-11-04");
  }

  @Test
  void pauses_that_overlap_count_once() {
    Pause one = new Pause(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 10), "补正材料");
    Pause other = new Pause(LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 10), "专家评审");
    assertThat(end(Term.workingDays(10), "2026-11-02", one, other)).isEqualTo("2026-11-19");
  }

  @Test
  void a_pause_between_a_day_off_and_the_next_day_worked_moves_the_end_on() {
    // 5 days from Mon 2 Nov 2026 is Sat 7; the term would end on Mon 9, but is paused for Mon and
    // Tue.
    Pause pause = new Pause(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 11), "系统停机");
    assertThat(end(Term.days(5), "2026-11-02", pause)).isEqualTo("2026-11-11");
  }

  @Test
  void a_term_has_a_length() {
    assertThatThrownBy(() -> Term.days(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Pause(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 8), "颠倒"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private String end(Term term, String start, Pause... pauses) {
    return term.lastDay(LocalDate.parse(start), calendar, List.of(pauses))
        .orElseThrow()
        .toString();
  }
}
