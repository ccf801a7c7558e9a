package org.shougeng.bench;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.SurveyArea;
import org.shougeng.engine.geodesy.Transform;

/** The survey's area of every parcel, one thread, beside GeographicLib's geodesic area. */
final class AreaRace {

  /**
   * What came out.
   *
   * @param official parcels a second, full rounding chain
   * @param exact parcels a second, bare formula
   * @param geographicLib parcels a second, inverse projection included
   * @param difference largest difference between the bare formula and GeographicLib, m² a parcel
   */
  record Result(double official, double exact, double geographicLib, double difference) {}

  private final Crs crs;
  private final List<Geometry> parcels;
  private double sink;

  AreaRace(Crs crs, List<Geometry> parcels) {
    this.crs = crs;
    this.parcels = parcels;
  }

  Result run() {
    double official = 0;
    double exact = 0;
    double geodesic = 0;
    for (int round = 0; round < 3; round++) {
      official = Math.max(official, rate(SurveyArea.in(crs)::squareMetres));
      exact = Math.max(exact, rate(SurveyArea.in(crs, SurveyArea.EXACT)::squareMetres));
      geodesic = Math.max(geodesic, rate(new Geodesy(crs)::squareMetres));
    }
    return new Result(official, exact, geodesic, difference());
  }

  private interface Measure {
    double of(Geometry parcel);
  }

  private double rate(Measure measure) {
    long start = System.nanoTime();
    for (Geometry parcel : parcels) {
      sink += measure.of(parcel);
    }
    return parcels.size() / ((System.nanoTime() - start) / 1e9);
  }

  private double difference() {
    SurveyArea survey = SurveyArea.in(crs, SurveyArea.EXACT);
    Geodesy geodesy = new Geodesy(crs);
    return parcels.stream()
        .mapToDouble(parcel -> Math.abs(survey.squareMetres(parcel) - geodesy.squareMetres(parcel)))
        .max()
        .orElse(0);
  }

  /** GeographicLib on CGCS2000's ellipsoid. */
  private static final class Geodesy {

    private final Geodesic ellipsoid = new Geodesic(6378137, 1 / 298.257222101);
    private final Transform transform;

    Geodesy(Crs crs) {
      this.transform = Transform.between(crs, Crs.of(Crs.CGCS2000_GEOGRAPHIC));
    }

    double squareMetres(Geometry parcel) {
      double sum = 0;
      for (int k = 0; k < parcel.getNumGeometries(); k++) {
        Polygon polygon = (Polygon) parcel.getGeometryN(k);
        sum += ring(polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          sum -= ring(polygon.getInteriorRingN(hole));
        }
      }
      return sum;
    }

    private double ring(Geometry ring) {
      PolygonArea area = new PolygonArea(ellipsoid, false);
      Coordinate[] points = ring.getCoordinates();
      for (int k = 1; k < points.length; k++) {
        Coordinate degrees = transform.apply(points[k]);
        area.AddPoint(degrees.y, degrees.x);
      }
      return Math.abs(area.Compute(false, true).area);
    }
  }
}
