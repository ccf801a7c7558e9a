package org.shougeng.engine.geodesy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;

/**
 * Finds every fault of a polygon or multipolygon, each with part, ring, vertex and coordinate, so
 * that whoever drew it can go there. All count from 1; ring 1 is the outer ring.
 *
 * <p>Errors are faults that no area can be computed with: {@code GEO-101} too few points,
 * {@code GEO-103} a number that is none, {@code GEO-105} spike, {@code GEO-106} ring crosses
 * itself, {@code GEO-107} ring touches itself, {@code GEO-108} hole outside its outer ring,
 * {@code GEO-109} hole in a hole, {@code GEO-111} no area, {@code GEO-113} parts overlap,
 * {@code GEO-114} empty, {@code GEO-115} rings cross, {@code GEO-116} no polygon. Warnings:
 * {@code GEO-102} ring not closed, {@code GEO-104} repeated point, {@code GEO-112} outside the
 * system's range. Note: {@code GEO-110} hole turns the same way as its shell.
 *
 * <p>At most {@value #MOST} errors and as many warnings and notes are given; {@code GEO-199} says
 * that there are more. Safe for several threads.
 */
public final class GeometryCheck {

  static final int MOST = 100;

  /** Twenty-five times round the earth, m: NaN, infinities and overflowed numbers lie beyond. */
  private static final double BEYOND_EARTH = 1e9;

  private final Crs crs;

  private GeometryCheck(Crs crs) {
    this.crs = crs;
  }

  public static GeometryCheck in(Crs crs) {
    return new GeometryCheck(crs);
  }

  /** The faults of {@code geometry}, by part, ring and vertex; none if it can be measured as it is. */
  public List<Finding> of(Geometry geometry) {
    FindingList findings = new FindingList();
    if (geometry.isEmpty()) {
      findings.add(Finding.error("GEO-114"));
      return findings.all();
    }
    List<Polygon> polygons = Polygons.of(geometry);
    if (polygons.isEmpty()) {
      findings.add(Finding.error("GEO-116").with("type", geometry.getGeometryType()));
      return findings.all();
    }
    boolean measurable = true;
    for (int part = 0; part < polygons.size() && !findings.isFull(); part++) {
      measurable &= checkRings(polygons.get(part), part + 1, findings);
    }
    if (findings.hasNoError() && new IsValidOp(geometry).isValid()) {
      return findings.all();
    }
    if (measurable) {
      RingCrossings.find(polygons, crs, findings);
    }
    if (findings.hasNoError()) {
      Nesting.check(polygons, crs, findings);
    }
    if (findings.hasNoError()) {
      lastResort(geometry, findings);
    }
    return findings.all();
  }

  /**
   * The faults of one ring as a file gives it, before a polygon is made of it: also {@code GEO-102}, not
   * closed.
   *
   * @param place the part and ring; vertices are added
   */
  public List<Finding> ofRing(Coordinate[] points, Place place) {
    FindingList findings = new FindingList();
    Coordinate[] closed = points;
    if (points.length > 1 && !points[0].equals2D(points[points.length - 1])) {
      Coordinate last = points[points.length - 1];
      findings.add(at(Finding.warning("GEO-102"), place, points.length, last));
      closed = java.util.Arrays.copyOf(points, points.length + 1);
      closed[points.length] = points[0];
    }
    checkPoints(closed, place, findings);
    return findings.all();
  }

  /** Whether all rings consist of numbers and enclose something. */
  private boolean checkRings(Polygon polygon, int part, FindingList findings) {
    LinearRing shell = polygon.getExteriorRing();
    boolean allMeasurable = true;
    for (int i = 0; i <= polygon.getNumInteriorRing() && !findings.isFull(); i++) {
      LinearRing ring = i == 0 ? shell : polygon.getInteriorRingN(i - 1);
      Coordinate[] points = ring.getCoordinates();
      Place place = Place.NOWHERE.atVertex(part, i + 1, 0);
      boolean measurable = checkPoints(points, place, findings);
      allMeasurable &= measurable;
      if (measurable
          && i > 0
          && Orientation.isCCW(points) == Orientation.isCCW(shell.getCoordinates())) {
        findings.add(Finding.note("GEO-110").at(place));
      }
    }
    return allMeasurable;
  }

  /** Whether the ring is sound enough to turn left or right. */
  private boolean checkPoints(Coordinate[] points, Place place, FindingList findings) {
    int before = findings.errors();
    int distinct = 0;
    boolean outside = false;
    for (int i = 0; i < points.length && !findings.isFull(); i++) {
      Coordinate point = points[i];
      if (!isOnEarth(point)) {
        findings.add(at(Finding.error("GEO-103"), place, i + 1, point));
      } else if (!outside && !CrsRange.of(crs).contains(point)) {
        outside = true;
        findings.add(at(Finding.warning("GEO-112"), place, i + 1, point).with("crs", crs));
      }
      boolean repeated = i > 0 && point.equals2D(points[i - 1]);
      distinct += repeated ? 0 : 1;
      if (repeated && points.length > 2) {
        findings.add(at(Finding.warning("GEO-104"), place, i + 1, point));
      }
    }
    if (distinct < 4) {
      findings.add(Finding.error("GEO-101").at(place).with("points", Math.max(distinct - 1, 0)));
    }
    return findings.errors() == before && checkShape(points, place, findings);
  }

  /** Whether the ring encloses something; spikes are told and leave it so. */
  private boolean checkShape(Coordinate[] points, Place place, FindingList findings) {
    Coordinate[] ring = CoordinateArrays.removeRepeatedPoints(points);
    if (isFlat(ring)) {
      findings.add(Finding.error("GEO-111").at(place));
      return false;
    }
    int edges = ring.length - 1;
    int index = 0;
    for (int i = 0; i < edges && !findings.isFull(); i++) {
      Coordinate previous = ring[(i + edges - 1) % edges];
      if (isSpike(previous, ring[i], ring[i + 1])) {
        index = indexOf(points, ring[i], index);
        findings.add(at(Finding.error("GEO-105"), place, index + 1, ring[i]));
        boolean backFurther = previous.distance(ring[i]) < ring[i + 1].distance(ring[i]);
        findings.spikes.addAll(List.of(ring[i], backFurther ? previous : ring[i + 1]));
      }
    }
    return true;
  }

  /** Whether both ordinates are numbers that metres or degrees on earth can be. */
  static boolean isOnEarth(Coordinate point) {
    return Math.abs(point.x) < BEYOND_EARTH && Math.abs(point.y) < BEYOND_EARTH;
  }

  private static boolean isSpike(Coordinate a, Coordinate tip, Coordinate b) {
    if (Orientation.index(a, tip, b) != Orientation.COLLINEAR) {
      return false;
    }
    return (a.x - tip.x) * (b.x - tip.x) + (a.y - tip.y) * (b.y - tip.y) > 0;
  }

  private static boolean isFlat(Coordinate[] ring) {
    for (int i = 2; i < ring.length; i++) {
      if (Orientation.index(ring[0], ring[1], ring[i]) != Orientation.COLLINEAR) {
        return false;
      }
    }
    return true;
  }

  private static int indexOf(Coordinate[] points, Coordinate point, int from) {
    for (int i = from; i < points.length; i++) {
      if (points[i] == point || points[i].equals2D(point)) {
        return i;
      }
    }
    return from;
  }

  private void lastResort(Geometry geometry, FindingList findings) {
    TopologyValidationError error = new IsValidOp(geometry).getValidationError();
    if (error != null) {
      Coordinate where = error.getCoordinate();
      findings.add(
          at(Finding.error("GEO-117"), Place.NOWHERE, 0, where).with("reason", error.getMessage()));
    }
  }

  private Finding at(Finding finding, Place place, int vertex, Coordinate point) {
    return at(finding, place.atVertex(place.part(), place.ring(), vertex), point, crs);
  }

  static Finding at(Finding finding, Place place, Coordinate point, Crs crs) {
    return finding.at(place).with("east", crs.text(point.x)).with("north", crs.text(point.y));
  }

  /** Findings up to a bound, so that a hostile shape cannot fill the memory. */
  static final class FindingList {
    private final List<Finding> findings = new ArrayList<>();
    private int errors;
    private int others;
    /** Tips and feet of spikes already told, whose edges lie on each other. */
    final Set<Coordinate> spikes = new HashSet<>();

    /** Errors and lesser findings are counted apart: a thousand notes must not hide an error. */
    void add(Finding finding) {
      int count = finding.isError() ? ++errors : ++others;
      if (count <= MOST) {
        findings.add(finding);
      } else if (count == MOST + 1) {
        findings.add(Finding.note("GEO-199").with("most", MOST));
      }
    }

    boolean isFull() {
      return errors > MOST;
    }

    boolean hasNoError() {
      return errors == 0;
    }

    int errors() {
      return errors;
    }

    List<Finding> all() {
      return List.copyOf(findings);
    }
  }
}
