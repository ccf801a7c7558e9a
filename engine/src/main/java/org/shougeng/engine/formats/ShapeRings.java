package org.shougeng.engine.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;

/**
 * Assembles loose rings to polygons. What lies inside what decides: a ring in no other, or in a
 * hole, is an outer ring; a ring in an outer ring is its hole. In a sound shapefile that is also
 * what the direction of the rings says (outer clockwise); where it is not, the shape is still read,
 * with a finding.
 */
final class ShapeRings {

  private static final GeometryFactory FACTORY = FlatGeometry.FACTORY;

  private final Place place;
  private final Consumer<Finding> findings;

  ShapeRings(Place place, Consumer<Finding> findings) {
    this.place = place;
    this.findings = findings;
  }

  /** The polygon or multipolygon of {@code parts}, each the ordinates of a ring. */
  Geometry polygon(List<double[]> parts) {
    List<Ring> rings = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      LinearRing ring = closed(parts.get(i), place.atVertex(0, i + 1, 0));
      if (ring != null) {
        rings.add(new Ring(i, ring));
      }
    }
    nest(rings);
    checkDirections(rings);
    List<Polygon> polygons = rings.stream()
        .sorted(Comparator.comparingInt(ring -> ring.number))
        .filter(Ring::isOuter)
        .map(Ring::polygon)
        .toList();
    return switch (polygons.size()) {
      case 0 -> FACTORY.createPolygon();
      case 1 -> polygons.get(0);
      default -> FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    };
  }

  private @Nullable LinearRing closed(double[] ordinates, Place at) {
    int n = ordinates.length;
    double[] ring = ordinates;
    boolean open = n >= 4 && (ordinates[0] != ordinates[n - 2] || ordinates[1] != ordinates[n - 1]);
    if (open) {
      ring = Arrays.copyOf(ordinates, n + 2);
      ring[n] = ordinates[0];
      ring[n + 1] = ordinates[1];
    }
    if (ring.length < 8) {
      findings.accept(Finding.warning("FMT-116").at(at).with("points", n / 2));
      return null;
    }
    if (open) {
      findings.accept(Finding.note("FMT-117").at(at));
    }
    return FACTORY.createLinearRing(FlatGeometry.sequence(ring));
  }

  /** Finds each ring's parent, the smallest ring around it. */
  private static void nest(List<Ring> rings) {
    if (rings.size() < 2) {
      return;
    }
    rings.sort(Comparator.comparingDouble((Ring ring) -> -ring.size));
    for (int i = 1; i < rings.size(); i++) {
      Ring inner = rings.get(i);
      for (int j = i - 1; j >= 0 && inner.parent == null; j--) {
        if (rings.get(j).contains(inner)) {
          inner.parent = rings.get(j);
        }
      }
      inner.attach();
    }
  }

  private void checkDirections(List<Ring> rings) {
    for (Ring ring : rings) {
      if (ring.isOuter() != ring.clockwise) {
        findings.accept(Finding.note("FMT-115").at(place.atVertex(0, ring.number + 1, 0)));
        return;
      }
    }
  }

  private static final class Ring {
    final int number;
    final LinearRing line;
    final Envelope box;
    final double size;
    final boolean clockwise;
    final List<Ring> holes = new ArrayList<>();

    @Nullable
    Ring parent;

    int depth;

    Ring(int number, LinearRing line) {
      this.number = number;
      this.line = line;
      this.box = line.getEnvelopeInternal();
      double signed = Area.ofRingSigned(line.getCoordinateSequence());
      this.size = Math.abs(signed);
      this.clockwise = signed >= 0;
    }

    void attach() {
      if (parent != null) {
        depth = parent.depth + 1;
        if (!isOuter()) {
          parent.holes.add(this);
        }
      }
    }

    boolean isOuter() {
      return depth % 2 == 0;
    }

    Polygon polygon() {
      LinearRing[] inner = holes.stream()
          .sorted(Comparator.comparingInt(hole -> hole.number))
          .map(hole -> hole.line)
          .toArray(LinearRing[]::new);
      return FACTORY.createPolygon(line, inner);
    }

    /** Whether {@code other} lies inside, by its first vertex or edge midpoint that is not on this ring. */
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
