package org.shougeng.engine.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** 1 ha = 15 亩 and 1 亩 = 2000/3 m², exactly. */
class AreaTest {

  @Test
  void a_figure_of_a_paper_in_mu_is_a_whole_number_of_hundredths() {
    assertThat(Area.ofMu("381.2295")).isEqualTo(Area.exactly("254153", AreaUnit.SQUARE_METRE));
    assertThat(Area.exactly("381.2295", AreaUnit.MU).hundredths()).isEqualTo(25_415_300);
  }

  @Test
  void one_mu_is_two_thirds_of_a_thousand_square_metres_half_up() {
    assertThat(Area.ofMu("1").squareMetres()).isEqualByComparingTo("666.67");
    assertThat(Area.ofMu("2").squareMetres()).isEqualByComparingTo("1333.33");
    assertThat(Area.ofMu("3").squareMetres()).isEqualByComparingTo("2000.00");
  }

  @Test
  void what_is_not_a_whole_number_of_hundredths_is_not_exact() {
    assertThatThrownBy(() -> Area.exactly("1", AreaUnit.MU))
        .isInstanceOf(ArithmeticException.class);
    assertThat(Area.ofMu("1").isExactIn(AreaUnit.MU, 4)).isFalse();
    assertThat(Area.ofMu("3").isExactIn(AreaUnit.MU, 0)).isTrue();
  }

  @Test
  void each_unit_is_shown_from_hundredths_and_not_from_another_unit() {
    Area area = Area.exactly("66666.67", AreaUnit.SQUARE_METRE);
    assertThat(area.in(AreaUnit.HECTARE)).isEqualByComparingTo("6.6667");
    assertThat(area.in(AreaUnit.MU)).isEqualByComparingTo("100.00");
    assertThat(area.in(AreaUnit.TEN_THOUSAND_MU, 4)).isEqualByComparingTo("0.0100");
    assertThat(area.in(AreaUnit.SQUARE_KILOMETRE)).isEqualByComparingTo("0.07");
  }

  @Test
  void the_ridge_of_a_parcel_is_rounded_half_up() {
    // 9999.10 × 0.1205 = 1204.89155.
    assertThat(Area.ofHundredths(999_910).times(new BigDecimal("0.1205")).hundredths())
        .isEqualTo(120_489);
    // 0.50 × 0.05 = 0.025.
    assertThat(Area.ofHundredths(50).times(new BigDecimal("0.05")).hundredths()).isEqualTo(3);
  }

  @Test
  void a_measured_double_is_rounded_as_it_is_written() {
    assertThat(Area.ofSquareMetres(0.005).hundredths()).isEqualTo(1);
    assertThat(Area.ofSquareMetres(1.005).hundredths()).isEqualTo(101);
    assertThat(Area.ofSquareMetres(-0.005).hundredths()).isEqualTo(-1);
    assertThatThrownBy(() -> Area.ofSquareMetres(Double.NaN))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void a_sum_beyond_the_range_is_an_error_and_never_a_wrong_number() {
    Area greatest = Area.ofHundredths(Long.MAX_VALUE);
    assertThatThrownBy(() -> greatest.plus(Area.ofHundredths(1)))
        .isInstanceOf(ArithmeticException.class);
  }
}
