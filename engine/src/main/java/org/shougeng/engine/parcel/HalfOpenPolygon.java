package org.shougeng.engine.parcel;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Whether a point is in a polygon, with a point on the boundary counted to exactly one of the two
 * polygons that share it: those on its left, and below on level edges. Parcels that tile the plane
 * hold each point once.
 */
final class HalfOpenPolygon {

  private HalfOpenPolygon() {}

  static boolean holds(Geometry geometry, Coordinate point) {
    boolean inside = false;
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      if (part instanceof Polygon polygon) {
        inside ^= oddCrossings(polygon.getExteriorRing(), point);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          inside ^= oddCrossings(polygon.getInteriorRingN(hole), point);
        }
      }
    }
    return inside;
  }

  /** Whether a ray to the right of the point crosses the ring an odd number of times. */
  private static boolean oddCrossings(LinearRing ring, Coordinate point) {
    CoordinateSequence points = ring.getCoordinateSequence();
    boolean odd = false;
    for (int i = 1; i < points.size(); i++) {
      boolean aboveBefore = points.getY(i - 1) > point.y;
      boolean aboveNow = points.getY(i) > point.y;
      if (aboveBefore != aboveNow) {
        Coordinate low = points.getCoordinate(aboveBefore ? i : i - 1);
        Coordinate high = points.getCoordinate(aboveBefore ? i - 1 : i);
        odd ^= Orientation.index(low, high, point) == Orientation.COUNTERCLOCKWISE;
      }
    }
    return odd;
  }
}
