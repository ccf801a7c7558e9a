package org.shougeng.engine.geodesy;

import static java.lang.Math.cos;
import static java.lang.Math.sin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.shougeng.engine.area.Area;

/**
 * The official area of a parcel on the ellipsoid (椭球面积), by the edge formula of
 * 国土调查办发〔2008〕32号 as carried into TD/T 1055-2019.
 *
 * <p>Each edge contributes the trapezium between itself and a reference meridian; a ring is the
 * absolute value of the sum, a polygon its outer ring less its holes. With {@link #OFFICIAL} the
 * survey's rounding chain is followed: points are inserted on edges longer than 70 m, projected
 * coordinates are rounded to 0.1 mm, latitude and longitude to 10⁻⁶ arc-seconds. With {@link #EXACT}
 * neither is done; with {@link #ADDITIVE} points are inserted and nothing is rounded.
 *
 * <p>Input: (east, north) m in a Gauss-Krüger or other projected system, or (longitude, latitude) in
 * degrees. Result: m². Not safe for use by several threads at once.
 */
public final class SurveyArea {

  /**
   * How the chain is followed.
   *
   * @param densify insert points on edges longer than 70 m (a vendor's reading of the notice; a switch)
   * @param round round coordinates as the chain prescribes
   */
  public record Chain(boolean densify, boolean round) {}

  /** The full chain: densify and round. */
  public static final Chain OFFICIAL = new Chain(true, true);

  /**
   * Points are inserted and nothing is rounded: the official area but for its rounding, and additive,
   * because an edge cut in two keeps its course. Pieces of a parcel are measured so.
   */
  public static final Chain ADDITIVE = new Chain(true, false);

  /**
   * The bare formula. It is additive along short edges only: an edge of 1 km cut in two moves its
   * trapezium by some square metres, as the formula takes an edge for straight in latitude and longitude.
   */
  public static final Chain EXACT = new Chain(false, false);

  private static final double DENSIFY_METRES = 70;
  private static final double ARC_SECONDS = 206264.8062471;

  private final Crs crs;
  private final Chain chain;
  private final GeographicInverse inverse;
  private final double referenceLongitude;

  private SurveyArea(Crs crs, Chain chain) {
    this.crs = crs;
    this.chain = chain;
    this.inverse = GeographicInverse.of(crs);
    this.referenceLongitude = inverse.referenceLongitude();
  }

  public static SurveyArea in(Crs crs, Chain chain) {
    return new SurveyArea(crs, chain);
  }

  public static SurveyArea in(Crs crs) {
    return new SurveyArea(crs, OFFICIAL);
  }

  /** The area of a polygon or multipolygon to 0.01 m², half-up; other geometries have none. */
  public Area of(Geometry geometry) {
    return Area.ofSquareMetres(squareMetres(geometry));
  }

  /** The area of a polygon or multipolygon in m², before rounding. */
  public double squareMetres(Geometry geometry) {
    double sum = 0;
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      if (part instanceof Polygon polygon) {
        sum += ring(polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          sum -= ring(polygon.getInteriorRingN(hole));
        }
      } else if (part.getNumGeometries() > 1) {
        sum += squareMetres(part);
      }
    }
    return sum;
  }

  private double ring(LinearRing ring) {
    CoordinateSequence points = ring.getCoordinateSequence();
    if (points.size() < 4) {
      return 0;
    }
    Walk walk = new Walk();
    for (int i = 1; i < points.size(); i++) {
      double x1 = points.getX(i - 1);
      double y1 = points.getY(i - 1);
      double x2 = points.getX(i);
      double y2 = points.getY(i);
      walk.to(x1, y1);
      if (chain.densify && !crs.isGeographic()) {
        int inserted = (int) (Math.hypot(x2 - x1, y2 - y1) / DENSIFY_METRES);
        for (int k = 1; k <= inserted; k++) {
          double t = (double) k / (inserted + 1);
          walk.to(x1 + (x2 - x1) * t, y1 + (y2 - y1) * t);
        }
      }
    }
    walk.to(points.getX(points.size() - 1), points.getY(points.size() - 1));
    return Math.abs(walk.sum);
  }

  /** Sums the trapezia along a ring, converting each vertex once. */
  private final class Walk {
    private final double[] point = new double[2];
    private double latitude;
    private double longitude;
    private boolean started;
    private double sum;

    void to(double x, double y) {
      boolean round = chain.round;
      inverse.apply(round ? round(x, 4) : x, round ? round(y, 4) : y, point);
      double nextLatitude = round ? round(point[0] * ARC_SECONDS, 6) / ARC_SECONDS : point[0];
      double nextLongitude = round ? round(point[1] * ARC_SECONDS, 6) / ARC_SECONDS : point[1];
      if (started) {
        sum += trapezium(latitude, longitude, nextLatitude, nextLongitude);
      }
      latitude = nextLatitude;
      longitude = nextLongitude;
      started = true;
    }
  }

  private double trapezium(double b1, double l1, double b2, double l2) {
    Ellipsoid e = crs.ellipsoid();
    double dl = (l1 + l2) / 2 - referenceLongitude;
    double db = b2 - b1;
    double bm = (b1 + b2) / 2;
    return 2
        * e.b()
        * e.b()
        * dl
        * (e.seriesA() * sin(db / 2) * cos(bm)
            - e.seriesB() * sin(3 * db / 2) * cos(3 * bm)
            + e.seriesTail().c() * sin(5 * db / 2) * cos(5 * bm)
            - e.seriesTail().d() * sin(7 * db / 2) * cos(7 * bm)
            + e.seriesTail().e() * sin(9 * db / 2) * cos(9 * bm));
  }

  private static double round(double value, int decimals) {
    double scaled = value * POWERS[decimals];
    if (Math.abs(scaled) < 4e15) {
      return Math.floor(scaled + 0.5) / POWERS[decimals];
    }
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
  }

  private static final double[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
}
