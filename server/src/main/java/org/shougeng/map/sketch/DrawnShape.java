package org.shougeng.map.sketch;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.formats.FlatGeometry;

/**
 * Polygons as a browser sends them: rings of longitude and latitude, the outer ring first, closed or not.
 *
 * @param polygons the polygons, each a list of rings, each a list of pairs
 */
public record DrawnShape(List<List<List<double[]>>> polygons) {

  static final int MOST_POLYGONS = 500;
  static final int MOST_VERTICES = 50_000;

  /**
   * @throws InputRefused {@code MAP-060} if there is nothing or too much, {@code MAP-021} for a place that is
   *     not on Earth
   */
  public DrawnShape {
    long vertices =
        polygons.stream().flatMap(List::stream).mapToLong(List::size).sum();
    if (polygons.isEmpty()
        || polygons.size() > MOST_POLYGONS
        || vertices > MOST_VERTICES
        || polygons.stream().anyMatch(List::isEmpty)) {
      throw new InputRefused(
          Finding.error("MAP-060").with("polygons", MOST_POLYGONS).with("vertices", MOST_VERTICES));
    }
    polygons.stream().flatMap(List::stream).flatMap(List::stream).forEach(DrawnShape::check);
  }

  private static void check(double[] pair) {
    boolean onEarth = pair.length >= 2 && Math.abs(pair[0]) <= 180 && Math.abs(pair[1]) <= 90;
    if (!onEarth) {
      throw new InputRefused(Finding.error("MAP-021")
          .with("lon", pair.length > 0 ? pair[0] : Double.NaN)
          .with("lat", pair.length > 1 ? pair[1] : Double.NaN));
    }
  }

  /** The first place drawn. */
  Coordinate start() {
    double[] first = polygons.get(0).get(0).stream()
        .findFirst()
        .orElseThrow(() -> new InputRefused(Finding.error("GEO-114")));
    return new Coordinate(first[0], first[1]);
  }

  /** The polygons in degrees as one geometry, faults and all. */
  public Geometry geometry() {
    List<Polygon> drawn = new ArrayList<>();
    for (List<List<double[]>> rings : polygons) {
      LinearRing[] holes = rings.stream().skip(1).map(DrawnShape::ring).toArray(LinearRing[]::new);
      drawn.add(FlatGeometry.FACTORY.createPolygon(ring(rings.get(0)), holes));
    }
    return drawn.size() == 1
        ? drawn.get(0)
        : FlatGeometry.FACTORY.createMultiPolygon(drawn.toArray(new Polygon[0]));
  }

  private static LinearRing ring(List<double[]> pairs) {
    List<Coordinate> points = new ArrayList<>();
    pairs.forEach(pair -> points.add(new Coordinate(pair[0], pair[1])));
    if (!points.isEmpty() && !points.get(0).equals2D(points.get(points.size() - 1))) {
      points.add(points.get(0).copy());
    }
    if (points.size() < 4) {
      throw new InputRefused(
          Finding.error("GEO-101").with("points", Math.max(points.size() - 1, 0)));
    }
    return FlatGeometry.FACTORY.createLinearRing(points.toArray(new Coordinate[0]));
  }
}
