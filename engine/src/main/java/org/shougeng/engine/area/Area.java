package org.shougeng.engine.area;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;

/**
 * An area as a whole number of 0.01 m², the last digit of the national land survey (TD/T 1057-2020).
 *
 * <p>Integers add up exactly, in any order, on any machine; 亩, ha and km² exist only where text is
 * read or written. 381.2295 亩 is exactly 254,153.00 m². An area may be negative: it is then a
 * difference.
 *
 * @param hundredths the area in 0.01 m²
 */
public record Area(long hundredths) implements Comparable<Area> {

  public static final Area ZERO = new Area(0);

  /** An area of {@code hundredths} × 0.01 m². */
  public static Area ofHundredths(long hundredths) {
    return hundredths == 0 ? ZERO : new Area(hundredths);
  }

  /**
   * The area nearest to {@code squareMetres}, half away from zero; the one door through which
   * floating-point areas leave the geometry code.
   *
   * @throws ArithmeticException if the value is not finite or exceeds 9.2 × 10¹⁶ m²
   */
  public static Area ofSquareMetres(double squareMetres) {
    if (!Double.isFinite(squareMetres)) {
      throw new ArithmeticException("not a finite area: " + squareMetres);
    }
    return of(BigDecimal.valueOf(squareMetres), AreaUnit.SQUARE_METRE);
  }

  /** The area nearest to {@code value} in {@code unit}, half-up at 0.01 m². */
  public static Area of(BigDecimal value, AreaUnit unit) {
    BigDecimal hundredths = value
        .multiply(BigDecimal.valueOf(unit.hundredthsNumerator))
        .divide(BigDecimal.valueOf(unit.hundredthsDenominator), 0, HALF_UP);
    return ofHundredths(hundredths.longValueExact());
  }

  /** The area nearest to the decimal text {@code value} in {@code unit}, half-up at 0.01 m². */
  public static Area of(String value, AreaUnit unit) {
    return of(new BigDecimal(value), unit);
  }

  /** {@code of(value, MU)}: for the figures of papers, as in {@code Area.ofMu("381.2295")}. */
  public static Area ofMu(String value) {
    return of(value, AreaUnit.MU);
  }

  /**
   * The area that is exactly {@code value} in {@code unit}.
   *
   * @throws ArithmeticException if the value is not a whole number of 0.01 m²
   */
  public static Area exactly(String value, AreaUnit unit) {
    BigDecimal numerator =
        new BigDecimal(value).multiply(BigDecimal.valueOf(unit.hundredthsNumerator));
    BigDecimal[] parts =
        numerator.divideAndRemainder(BigDecimal.valueOf(unit.hundredthsDenominator));
    if (parts[1].signum() != 0 || parts[0].stripTrailingZeros().scale() > 0) {
      throw new ArithmeticException(
          value + " " + unit.symbol() + " is not a whole number of 0.01 m²");
    }
    return ofHundredths(parts[0].longValueExact());
  }

  public Area plus(Area other) {
    return ofHundredths(Math.addExact(hundredths, other.hundredths));
  }

  public Area minus(Area other) {
    return ofHundredths(Math.subtractExact(hundredths, other.hundredths));
  }

  public Area negated() {
    return ofHundredths(Math.negateExact(hundredths));
  }

  /** This area times {@code ratio}, half-up at 0.01 m²: the survey's {@code KCMJ = TBMJ × KCXS}. */
  public Area times(BigDecimal ratio) {
    return ofHundredths(
        BigDecimal.valueOf(hundredths).multiply(ratio).setScale(0, HALF_UP).longValueExact());
  }

  public boolean isZero() {
    return hundredths == 0;
  }

  public boolean isPositive() {
    return hundredths > 0;
  }

  public boolean isNegative() {
    return hundredths < 0;
  }

  /** m² with exactly two decimals. */
  public BigDecimal squareMetres() {
    return BigDecimal.valueOf(hundredths, 2);
  }

  /**
   * The value in {@code unit} rounded half-up to {@code decimals}, always from 0.01 m², never from
   * another unit.
   */
  public BigDecimal in(AreaUnit unit, int decimals) {
    return BigDecimal.valueOf(hundredths)
        .multiply(BigDecimal.valueOf(unit.hundredthsDenominator))
        .divide(BigDecimal.valueOf(unit.hundredthsNumerator), decimals, HALF_UP);
  }

  /** The value in {@code unit} with the decimals papers usually show. */
  public BigDecimal in(AreaUnit unit) {
    return in(unit, unit.usualDecimals());
  }

  /** Whether {@code unit} with {@code decimals} shows this area without rounding. */
  public boolean isExactIn(AreaUnit unit, int decimals) {
    BigInteger scaled = BigInteger.valueOf(hundredths)
        .multiply(BigInteger.valueOf(unit.hundredthsDenominator))
        .multiply(BigInteger.TEN.pow(decimals));
    return scaled.mod(BigInteger.valueOf(unit.hundredthsNumerator)).signum() == 0;
  }

  @Override
  public int compareTo(Area other) {
    return Comparator.comparingLong(Area::hundredths).compare(this, other);
  }

  /** m² with two decimals and the unit, for logs. */
  @Override
  public String toString() {
    return squareMetres().toPlainString() + " m²";
  }
}
