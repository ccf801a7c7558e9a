package org.shougeng.engine.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected shares are by hand, by the largest remainder. */
class BalancedRoundingTest {

  @Test
  void three_thirds_of_a_hectare_are_shown_as_one() {
    List<Area> thirds = List.of(area("3333.33"), area("3333.33"), area("3333.34"));
    assertThat(BalancedRounding.shown(thirds, AreaUnit.HECTARE, 2))
        .containsExactly(new BigDecimal("0.33"), new BigDecimal("0.33"), new BigDecimal("0.34"));
  }

  @Test
  void a_tie_goes_to_the_part_named_first() {
    List<Area> halves = List.of(area("50"), area("50"));
    assertThat(BalancedRounding.shown(halves, AreaUnit.HECTARE, 2))
        .containsExactly(new BigDecimal("0.01"), new BigDecimal("0.00"));
  }

  @Test
  void a_residual_is_spread_in_proportion_to_area() {
    assertThat(BalancedRounding.measured(new double[] {1000, 3000}, area("4000.04")))
        .containsExactly(area("1000.01"), area("3000.03"));
  }

  @Test
  void slivers_do_not_vanish_from_the_sum() {
    double[] slivers = {0.004, 0.004, 0.004};
    assertThat(BalancedRounding.measured(slivers, area("0.01")))
        .containsExactly(area("0.01"), Area.ZERO, Area.ZERO);
  }

  @Test
  void what_no_part_can_carry_is_an_error() {
    assertThatThrownBy(() -> BalancedRounding.measured(new double[] {}, area("1")))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> BalancedRounding.measured(new double[] {0, 0}, area("1")))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> BalancedRounding.measured(new double[] {-1}, area("1")))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void nothing_is_shared_out_as_nothing() {
    assertThat(BalancedRounding.measured(new double[] {}, Area.ZERO)).isEmpty();
    assertThat(BalancedRounding.measured(new double[] {0, 0}, Area.ZERO))
        .containsExactly(Area.ZERO, Area.ZERO);
  }

  private static Area area(String squareMetres) {
    return Area.exactly(squareMetres, AreaUnit.SQUARE_METRE);
  }
}
