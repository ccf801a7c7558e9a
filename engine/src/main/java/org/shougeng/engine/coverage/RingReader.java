package org.shougeng.engine.coverage;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Polygons as rings about an origin of our own, outer rings counter-clockwise and holes clockwise. An
 * origin of whole metres is taken off without rounding, and what is left is small enough to multiply.
 *
 * @param originX whole metres
 * @param originY whole metres
 */
record RingReader(double originX, double originY) {

  /** Stacks the rings of a polygon or multipolygon; of other geometries nothing. */
  void read(Geometry geometry, RingStack rings) {
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      if (part instanceof Polygon polygon) {
        read(polygon.getExteriorRing(), true, rings);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          read(polygon.getInteriorRingN(hole), false, rings);
        }
      } else if (part.getNumGeometries() > 1) {
        read(part, rings);
      }
    }
  }

  private void read(LinearRing ring, boolean counterClockwise, RingStack rings) {
    CoordinateSequence points = ring.getCoordinateSequence();
    int last = points.size() - 1;
    if (last < 3) {
      return;
    }
    if (Orientation.isCCW(points) == counterClockwise) {
      for (int i = 0; i < last; i++) {
        rings.add(points.getX(i) - originX, points.getY(i) - originY);
      }
    } else {
      for (int i = last; i > 0; i--) {
        rings.add(points.getX(i) - originX, points.getY(i) - originY);
      }
    }
    rings.endRing();
  }
}
