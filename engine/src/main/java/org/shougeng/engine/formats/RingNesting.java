package org.shougeng.engine.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Decides which of a parcel's rings are outer and which are holes, by where they lie and not by the
 * order or the number a producer gave them: a ring inside an odd number of others is a hole.
 */
final class RingNesting {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final List<Ring> rings;
  private final STRtree index = new STRtree();

  private RingNesting(List<Coordinate[]> closed) {
    this.rings = new ArrayList<>(closed.size());
    for (int i = 0; i < closed.size(); i++) {
      rings.add(new Ring(i, FACTORY.createLinearRing(closed.get(i))));
    }
    rings.forEach(ring -> index.insert(ring.envelope, ring));
    rings.forEach(this::place);
  }

  /**
   * The nesting of closed rings of at least four coordinates each.
   *
   * @param closed rings, first coordinate repeated at the end
   */
  static RingNesting of(List<Coordinate[]> closed) {
    return new RingNesting(closed);
  }

  boolean isHole(int ring) {
    return rings.get(ring).depth % 2 == 1;
  }

  /** The polygon, or the multipolygon if there are several outer rings, in the order of the rings. */
  Geometry geometry() {
    List<Polygon> polygons = new ArrayList<>();
    for (Ring shell : rings) {
      if (!isHole(shell.position)) {
        polygons.add(FACTORY.createPolygon(shell.line, shell.holes.toArray(LinearRing[]::new)));
      }
    }
    return polygons.size() == 1
        ? polygons.get(0)
        : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private void place(Ring ring) {
    List<?> near = index.query(ring.envelope);
    List<Ring> around = near.stream()
        .map(Ring.class::cast)
        .filter(other -> other != ring && other.contains(ring))
        .sorted(Comparator.comparingDouble(other -> other.envelope.getArea()))
        .toList();
    ring.depth = around.size();
    if (ring.depth % 2 == 1) {
      around.get(0).holes.add(ring.line);
    }
  }

  private static final class Ring {
    final int position;
    final LinearRing line;
    final Envelope envelope;
    final List<LinearRing> holes = new ArrayList<>();
    int depth;

    Ring(int position, LinearRing line) {
      this.position = position;
      this.line = line;
      this.envelope = line.getEnvelopeInternal();
    }

    /** Whether {@code inner} lies inside, judged by its first vertex that is not on this ring. */
    boolean contains(Ring inner) {
      if (!envelope.contains(inner.envelope) || envelope.equals(inner.envelope)) {
        return false;
      }
      Coordinate[] around = line.getCoordinates();
      Coordinate[] points = inner.line.getCoordinates();
      for (int i = 1; i < points.length; i++) {
        int where = RayCrossingCounter.locatePointInRing(points[i], around);
        if (where == Location.BOUNDARY) {
          where = PointLocation.locateInRing(middle(points[i - 1], points[i]), around);
        }
        if (where != Location.BOUNDARY) {
          return where == Location.INTERIOR;
        }
      }
      return false;
    }

    private static Coordinate middle(Coordinate a, Coordinate b) {
      return new Coordinate((a.x + b.x) / 2, (a.y + b.y) / 2);
    }
  }
}
