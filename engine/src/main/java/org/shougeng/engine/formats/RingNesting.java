package org.shougeng.engine.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Decides which of a feature's rings are outer and which are holes, by where they lie and not by
 * the order, number or direction that a producer gave them: a ring in no other, or in a hole, is an
 * outer ring; a ring in an outer ring is its hole.
 */
final class RingNesting {

  private final List<Ring> rings;

  /**
   * The nesting of rings.
   *
   * @param lines closed, in the order of the file
   */
  RingNesting(List<LinearRing> lines) {
    rings = lines.stream().map(Ring::new).toList();
    if (rings.size() > 1) {
      nest();
    }
  }

  boolean isHole(int ring) {
    return rings.get(ring).isHole();
  }

  boolean isClockwise(int ring) {
    return rings.get(ring).clockwise;
  }

  /** The polygon, or the multipolygon if there are several outer rings, in the order of the rings. */
  Geometry geometry() {
    List<Polygon> polygons =
        rings.stream().filter(ring -> !ring.isHole()).map(Ring::polygon).toList();
    return switch (polygons.size()) {
      case 0 -> FlatGeometry.FACTORY.createPolygon();
      case 1 -> polygons.get(0);
      default -> FlatGeometry.FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    };
  }

  /** Finds each ring's parent, the smallest ring around it, from the largest ring down. */
  private void nest() {
    List<Ring> descending = new ArrayList<>(rings);
    descending.sort(Comparator.comparingDouble((Ring ring) -> -ring.size));
    STRtree index = new STRtree();
    for (int rank = 0; rank < descending.size(); rank++) {
      Ring ring = descending.get(rank);
      ring.rank = rank;
      index.insert(ring.box, ring);
    }
    descending.forEach(ring -> ring.parent = parent(ring, index.query(ring.box)));
    rings.stream().filter(Ring::isHole).forEach(ring -> ring.parent().holes.add(ring.line));
  }

  private static @Nullable Ring parent(Ring ring, List<?> near) {
    return near.stream()
        .map(Ring.class::cast)
        .filter(other -> other.rank < ring.rank && other.contains(ring))
        .max(Comparator.comparingInt(other -> other.rank))
        .orElse(null);
  }

  private static final class Ring {
    final LinearRing line;
    final Envelope box;
    final double size;
    final boolean clockwise;
    final List<LinearRing> holes = new ArrayList<>();
    int rank;

    @Nullable
    Ring parent;

    Ring(LinearRing line) {
      this.line = line;
      this.box = line.getEnvelopeInternal();
      double signed = Area.ofRingSigned(line.getCoordinateSequence());
      this.size = Math.abs(signed);
      this.clockwise = signed >= 0;
    }

    boolean isHole() {
      boolean hole = false;
      for (Ring around = parent; around != null; around = around.parent) {
        hole = !hole;
      }
      return hole;
    }

    Ring parent() {
      return Objects.requireNonNull(parent);
    }

    Polygon polygon() {
      return FlatGeometry.FACTORY.createPolygon(line, holes.toArray(LinearRing[]::new));
    }

    /** Whether {@code other} lies inside, by its first vertex or edge midpoint not on this ring. */
    boolean contains(Ring other) {
      if (!box.contains(other.box)) {
        return false;
      }
      Coordinate[] around = line.getCoordinates();
      CoordinateSequence points = other.line.getCoordinateSequence();
      for (int half = 0; half < 2; half++) {
        for (int i = 1; i < points.size(); i++) {
          int location = PointLocation.locateInRing(between(points, i, half), around);
          if (location != Location.BOUNDARY) {
            return location == Location.INTERIOR;
          }
        }
      }
      return false;
    }

    private static Coordinate between(CoordinateSequence points, int i, int half) {
      if (half == 0) {
        return points.getCoordinate(i);
      }
      return new Coordinate(
          (points.getX(i - 1) + points.getX(i)) / 2, (points.getY(i - 1) + points.getY(i)) / 2);
    }
  }
}
