package org.shougeng.engine.area;

import static java.math.RoundingMode.FLOOR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds parts so that what is shown adds up to the total that is shown (强制调平), by the
 * largest-remainder method of Hamilton.
 *
 * <p>Each part ends within one last digit of its true value, and a part moves only in the direction
 * of its own remainder; ties go to the part named first, so the answer does not depend on anything
 * but the input.
 */
public final class BalancedRounding {

  private BalancedRounding() {}

  /**
   * The parts in {@code unit} with {@code decimals}, summing exactly to their total's own half-up
   * rounding.
   */
  public static List<BigDecimal> shown(List<Area> parts, AreaUnit unit, int decimals) {
    BigDecimal total = parts.stream().reduce(Area.ZERO, Area::plus).in(unit, decimals);
    return shownAs(total, parts, unit);
  }

  /**
   * The parts in {@code unit}, summing exactly to {@code total} as it is already shown elsewhere: with
   * its decimals, and within one last digit of the parts' true sum.
   */
  public static List<BigDecimal> shownAs(BigDecimal total, List<Area> parts, AreaUnit unit) {
    int decimals = total.scale();
    List<BigDecimal> exact =
        parts.stream().map(part -> part.in(unit, decimals + 20)).toList();
    return apportion(exact, total, decimals);
  }

  /**
   * Areas of 0.01 m² nearest to the measured {@code squareMetres} that sum exactly to {@code total}.
   *
   * <p>The parts of one measurement may differ from the total by the noise of floating point or of a
   * rounding chain; that residual is spread in proportion to area, as the survey does (domain rule
   * "residuals are spread in proportion to area").
   *
   * @throws ArithmeticException if a part is not finite or negative, or if all parts are zero while
   *     the total is not
   */
  public static List<Area> measured(double[] squareMetres, Area total) {
    if (squareMetres.length == 0) {
      if (!total.isZero()) {
        throw new ArithmeticException("no part to carry " + total);
      }
      return List.of();
    }
    List<BigDecimal> parts = new ArrayList<>(squareMetres.length);
    BigDecimal sum = BigDecimal.ZERO;
    for (double part : squareMetres) {
      if (!Double.isFinite(part) || part < 0) {
        throw new ArithmeticException("not an area: " + part);
      }
      BigDecimal exact = new BigDecimal(part);
      parts.add(exact);
      sum = sum.add(exact);
    }
    if (sum.signum() == 0) {
      if (!total.isZero()) {
        throw new ArithmeticException("all parts are zero, cannot carry " + total);
      }
      return parts.stream().map(part -> Area.ZERO).toList();
    }
    BigDecimal factor = total.squareMetres().divide(sum, java.math.MathContext.DECIMAL128);
    List<BigDecimal> scaled = parts.stream().map(part -> part.multiply(factor)).toList();
    return apportion(scaled, total.squareMetres(), 2).stream()
        .map(part -> Area.of(part, AreaUnit.SQUARE_METRE))
        .toList();
  }

  private static List<BigDecimal> apportion(
      List<BigDecimal> exact, BigDecimal total, int decimals) {
    List<BigDecimal> rounded = new ArrayList<>(exact.size());
    List<BigDecimal> remainders = new ArrayList<>(exact.size());
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal value : exact) {
      BigDecimal floor = value.setScale(decimals, FLOOR);
      rounded.add(floor);
      remainders.add(value.subtract(floor));
      sum = sum.add(floor);
    }
    BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(decimals);
    int missing = total.subtract(sum).divide(lastDigit).intValueExact();
    IntStream.range(0, exact.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
        .limit(Math.max(missing, 0))
        .forEach(i -> rounded.set(i, rounded.get(i).add(lastDigit)));
    return List.copyOf(rounded);
  }
}
