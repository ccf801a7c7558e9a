package org.shougeng.engine.area;

import static java.math.RoundingMode.FLOOR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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
    double sum = 0;
    for (double part : squareMetres) {
      if (!Double.isFinite(part) || part < 0) {
        throw new ArithmeticException("not an area: " + part);
      }
      sum += part;
    }
    if (sum == 0 && !total.isZero()) {
      throw new ArithmeticException("all parts are zero, cannot carry " + total);
    }
    double factor = sum == 0 ? 0 : total.hundredths() / sum;
    return hundredths(squareMetres, factor, total.hundredths());
  }

  /**
   * Doubles serve here: the parts are doubles already, and their floors in 0.01 m² are exact up to
   * 9 × 10¹³ m², nine times the country.
   */
  private static List<Area> hundredths(double[] squareMetres, double factor, long total) {
    long[] rounded = new long[squareMetres.length];
    double[] remainders = new double[squareMetres.length];
    long missing = total;
    for (int i = 0; i < rounded.length; i++) {
      double scaled = squareMetres[i] * factor;
      rounded[i] = (long) Math.floor(scaled);
      remainders[i] = scaled - rounded[i];
      missing -= rounded[i];
    }
    Integer[] order = IntStream.range(0, rounded.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -remainders[i]));
    for (int k = 0; missing > 0; k = (k + 1) % order.length) {
      if (squareMetres[order[k]] > 0) {
        rounded[order[k]]++;
        missing--;
      }
    }
    for (int k = order.length - 1; missing < 0; k = (k + order.length - 1) % order.length) {
      if (rounded[order[k]] > 0) {
        rounded[order[k]]--;
        missing++;
      }
    }
    return Arrays.stream(rounded).mapToObj(Area::ofHundredths).toList();
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
