package org.shougeng.map;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.SurveyArea;
import org.shougeng.engine.geodesy.Transform;
import org.springframework.stereotype.Service;

/**
 * Measures what is drawn on the map. Areas are taken in the county's own system, planar and by the survey's
 * ellipsoidal formula; without a county in the 3° zone of the place.
 */
@Service
public class Measuring {

  /** Areas of one drawn polygon, and the system they were taken in. */
  public record MeasuredArea(Area ellipsoidal, Area planar, Crs crs) {}

  private static final Geodesic CGCS2000 = new Geodesic(6378137, 1 / 298.257222101);
  private static final int MOST_POINTS = 10_000;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final CountyGround county;

  Measuring(CountyGround county) {
    this.county = county;
  }

  /**
   * The length on the ellipsoid of a line through places in degrees, m.
   *
   * @throws InputRefused {@code MAP-020} or {@code MAP-021} for too few or too many points or a place that
   *     is not on Earth
   */
  public double length(List<Coordinate> places) {
    require(places, 2);
    double sum = 0;
    for (int i = 1; i < places.size(); i++) {
      Coordinate from = places.get(i - 1);
      Coordinate to = places.get(i);
      sum += CGCS2000.Inverse(from.y, from.x, to.y, to.x).s12;
    }
    return sum;
  }

  /**
   * The areas of the polygon through places in degrees, closed or not.
   *
   * @throws InputRefused as {@link #length}, and {@code MAP-022} if its sides cross
   */
  public MeasuredArea area(List<Coordinate> places) {
    require(places, 3);
    Crs crs = county.systemAt(places.get(0));
    Transform transform = Transform.between(CountyGround.DEGREES, crs);
    boolean closed = places.get(0).equals2D(places.get(places.size() - 1));
    Coordinate[] ring = new Coordinate[places.size() + (closed ? 0 : 1)];
    for (int i = 0; i < ring.length; i++) {
      ring[i] = transform.apply(places.get(i % places.size()));
    }
    if (ring.length < 4) {
      throw new InputRefused(Finding.error("MAP-020").with("least", 3).with("most", MOST_POINTS));
    }
    Polygon polygon = FACTORY.createPolygon(ring);
    if (!polygon.isValid()) {
      throw new InputRefused(Finding.error("MAP-022"));
    }
    return new MeasuredArea(
        SurveyArea.in(crs).of(polygon), Area.ofSquareMetres(polygon.getArea()), crs);
  }

  private static void require(List<Coordinate> places, int least) {
    if (places.size() < least || places.size() > MOST_POINTS) {
      throw new InputRefused(
          Finding.error("MAP-020").with("least", least).with("most", MOST_POINTS));
    }
    for (Coordinate place : places) {
      if (!(Math.abs(place.x) <= 180 && Math.abs(place.y) <= 90)) {
        throw new InputRefused(Finding.error("MAP-021").with("lon", place.x).with("lat", place.y));
      }
    }
  }
}
