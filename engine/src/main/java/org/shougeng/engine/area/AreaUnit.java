package org.shougeng.engine.area;

/**
 * A unit in which areas are written down.
 *
 * <p>1 亩 is exactly 2000/3 m² and 1 ha is exactly 15 亩, so each unit is a rational number of the
 * 0.01 m² in which {@link Area} counts.
 */
public enum AreaUnit {
  SQUARE_METRE("平方米", "m²", 100, 1, 2),
  MU("亩", "mu", 200_000, 3, 2),
  HECTARE("公顷", "ha", 1_000_000, 1, 4),
  SQUARE_KILOMETRE("平方千米", "km²", 100_000_000, 1, 2),
  TEN_THOUSAND_MU("万亩", "10⁴ mu", 2_000_000_000, 3, 2);

  private final String chinese;
  private final String symbol;
  final long hundredthsNumerator;
  final long hundredthsDenominator;
  private final int usualDecimals;

  AreaUnit(String chinese, String symbol, long numerator, long denominator, int usualDecimals) {
    this.chinese = chinese;
    this.symbol = symbol;
    this.hundredthsNumerator = numerator;
    this.hundredthsDenominator = denominator;
    this.usualDecimals = usualDecimals;
  }

  /** The unit's name on Chinese screens and papers. */
  public String chinese() {
    return chinese;
  }

  /** The unit's symbol on English screens. */
  public String symbol() {
    return symbol;
  }

  /** The decimals papers usually show: 2 for m², 亩, km² and 万亩, 4 for ha in approvals. */
  public int usualDecimals() {
    return usualDecimals;
  }
}
