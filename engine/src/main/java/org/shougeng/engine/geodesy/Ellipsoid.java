package org.shougeng.engine.geodesy;

/**
 * An ellipsoid of revolution with the constants of the survey's area series.
 *
 * <p>The series is that of 国土调查办发〔2008〕32号, carried into TD/T 1055-2019 with CGCS2000.
 *
 * @param name its name, as {@code CGCS2000}
 * @param a semi-major axis, m
 * @param b semi-minor axis, m
 * @param seriesA coefficients A to E of the area series, functions of e²
 */
public record Ellipsoid(
    String name, double a, double b, double seriesA, double seriesB, Tail seriesTail) {

  /** The small coefficients C, D and E of the series. */
  public record Tail(double c, double d, double e) {}

  /** GB 22021: a = 6378137, 1/f = 298.257222101; the axes as the survey's notice writes them. */
  public static final Ellipsoid CGCS2000 = of("CGCS2000", 6378137.0, 6356752.31414);

  public static Ellipsoid of(String name, double a, double b) {
    double e2 = (a * a - b * b) / (a * a);
    double e4 = e2 * e2;
    double e6 = e4 * e2;
    double e8 = e4 * e4;
    double seriesA = 1 + 3.0 / 6 * e2 + 30.0 / 80 * e4 + 35.0 / 112 * e6 + 630.0 / 2304 * e8;
    double seriesB = 1.0 / 6 * e2 + 15.0 / 80 * e4 + 21.0 / 112 * e6 + 420.0 / 2304 * e8;
    Tail tail = new Tail(
        3.0 / 80 * e4 + 7.0 / 112 * e6 + 180.0 / 2304 * e8,
        1.0 / 112 * e6 + 45.0 / 2304 * e8,
        5.0 / 2304 * e8);
    return new Ellipsoid(name, a, b, seriesA, seriesB, tail);
  }

  public double eccentricitySquared() {
    return (a * a - b * b) / (a * a);
  }

  /** e′² of the Gauss-Krüger formulas. */
  public double secondEccentricitySquared() {
    return (a * a - b * b) / (b * b);
  }
}
