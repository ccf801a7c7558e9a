package org.shougeng.engine.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class AreaProperties {

  /** Ten million km², more than China. */
  private static final long LARGE = 1_000_000_000_000_000L;

  @Property
  void text_in_square_metres_reads_back(
      @ForAll @LongRange(min = -LARGE, max = LARGE) long hundredths) {
    Area area = Area.ofHundredths(hundredths);
    assertThat(Area.exactly(area.squareMetres().toPlainString(), AreaUnit.SQUARE_METRE))
        .isEqualTo(area);
  }

  @Property
  void six_decimals_of_a_mu_are_enough_to_read_back(
      @ForAll @LongRange(min = -LARGE, max = LARGE) long hundredths) {
    Area area = Area.ofHundredths(hundredths);
    assertThat(Area.of(area.in(AreaUnit.MU, 6), AreaUnit.MU)).isEqualTo(area);
  }

  @Property
  void ridge_and_net_make_gross(
      @ForAll @LongRange(min = 0, max = LARGE) long gross,
      @ForAll @DoubleRange(max = 1) double ratio) {
    Area area = Area.ofHundredths(gross);
    Area ridge = area.times(BigDecimal.valueOf(ratio));
    assertThat(ridge.plus(area.minus(ridge))).isEqualTo(area);
    assertThat(ridge).isBetween(Area.ZERO, area);
  }

  @Property
  void parts_that_are_shown_add_up_to_the_total_that_is_shown(
      @ForAll("areas") List<Area> parts,
      @ForAll AreaUnit unit,
      @ForAll @IntRange(max = 4) int decimals) {
    List<BigDecimal> shown = BalancedRounding.shown(parts, unit, decimals);
    BigDecimal total = parts.stream().reduce(Area.ZERO, Area::plus).in(unit, decimals);
    assertThat(shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(total);
    BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(decimals);
    for (int i = 0; i < parts.size(); i++) {
      BigDecimal exact = parts.get(i).in(unit, decimals + 10);
      assertThat(shown.get(i).subtract(exact).abs()).isLessThanOrEqualTo(lastDigit);
    }
  }

  @Property
  void measured_parts_add_up_and_none_is_off_by_more_than_its_share_and_a_digit(
      @ForAll @Size(min = 1, max = 50) List<@DoubleRange(min = 0, max = 1e8) Double> parts,
      @ForAll @IntRange(min = -1000, max = 1000) int billionths) {
    double[] measured = parts.stream().mapToDouble(Double::doubleValue).toArray();
    double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
    Assume.that(sum > 1);
    Area total = Area.ofSquareMetres(sum * (1 + billionths * 1e-9));
    List<Area> areas = BalancedRounding.measured(measured, total);
    assertThat(areas.stream().reduce(Area.ZERO, Area::plus)).isEqualTo(total);
    for (int i = 0; i < measured.length; i++) {
      double off = Math.abs(areas.get(i).squareMetres().doubleValue() - measured[i]);
      assertThat(off).isLessThanOrEqualTo(measured[i] * 2e-6 + 0.02);
    }
  }

  @Property
  void a_sum_does_not_depend_on_its_order(@ForAll("areas") List<Area> parts, @ForAll long seed) {
    List<Area> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(shuffled.stream().reduce(Area.ZERO, Area::plus))
        .isEqualTo(parts.stream().reduce(Area.ZERO, Area::plus));
  }

  @Provide
  Arbitrary<List<Area>> areas() {
    return Arbitraries.longs()
        .between(0, 100_000_000_000L)
        .map(Area::ofHundredths)
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }
}
