package org.shougeng.engine.geodesy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.noding.BasicSegmentString;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;

/** Where rings cross or touch themselves or each other, found edge by edge through an index of chains. */
final class RingCrossings implements SegmentIntersector {

  /** A ring's place among parts and rings, from 1. */
  private record RingKey(int part, int ring) {}

  private final Crs crs;
  private final GeometryCheck.FindingList findings;
  private final LineIntersector intersector = new RobustLineIntersector();
  private final Set<Coordinate> told = new HashSet<>();

  private RingCrossings(Crs crs, GeometryCheck.FindingList findings) {
    this.crs = crs;
    this.findings = findings;
  }

  static void find(List<Polygon> polygons, Crs crs, GeometryCheck.FindingList findings) {
    List<SegmentString> rings = new ArrayList<>();
    for (int part = 0; part < polygons.size(); part++) {
      Polygon polygon = polygons.get(part);
      add(rings, polygon.getExteriorRing(), part + 1, 1);
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        add(rings, polygon.getInteriorRingN(hole), part + 1, hole + 2);
      }
    }
    new MCIndexNoder(new RingCrossings(crs, findings)).computeNodes(rings);
  }

  private static void add(List<SegmentString> rings, LinearRing ring, int part, int number) {
    rings.add(new BasicSegmentString(ring.getCoordinates(), new RingKey(part, number)));
  }

  @Override
  public void processIntersections(SegmentString a, int i, SegmentString b, int j) {
    if (a == b && i == j) {
      return;
    }
    Coordinate a0 = a.getCoordinate(i);
    Coordinate a1 = a.getCoordinate(i + 1);
    Coordinate b0 = b.getCoordinate(j);
    Coordinate b1 = b.getCoordinate(j + 1);
    if (a0.equals2D(a1) || b0.equals2D(b1)) {
      return;
    }
    intersector.computeIntersection(a0, a1, b0, b1);
    if (!intersector.hasIntersection()) {
      return;
    }
    boolean overlaps = intersector.getIntersectionNum() > 1;
    Coordinate where = overlaps
        ? LineSegment.midPoint(intersector.getIntersection(0), intersector.getIntersection(1))
        : intersector.getIntersection(0);
    boolean crosses = intersector.isProper() || overlaps;
    RingKey ring = (RingKey) a.getData();
    RingKey other = (RingKey) b.getData();
    if (a == b) {
      if (!atSpike() && (crosses || !adjacent(a, i, j, where))) {
        Finding finding = Finding.error(crosses ? "GEO-106" : "GEO-107");
        tell(finding, ring, Math.min(i, j), where, Math.max(i, j) + 1);
      }
    } else if (crosses) {
      String code = ring.part() == other.part() ? "GEO-115" : "GEO-113";
      tell(
          Finding.error(code).with("otherPart", other.part()).with("otherRing", other.ring()),
          ring,
          i,
          where,
          j + 1);
    }
  }

  /**
   * Whether two edges of a ring follow each other, over repeated points too, and meet at their
   * common end.
   */
  private static boolean adjacent(SegmentString ring, int i, int j, Coordinate where) {
    int first = Math.min(i, j);
    int second = Math.max(i, j);
    return allAt(ring, first + 1, second, where)
        || (allAt(ring, 0, first, where) && allAt(ring, second + 1, ring.size() - 1, where));
  }

  private static boolean allAt(SegmentString ring, int from, int to, Coordinate where) {
    for (int k = from; k <= to; k++) {
      if (!ring.getCoordinate(k).equals2D(where)) {
        return false;
      }
    }
    return true;
  }

  private boolean atSpike() {
    return findings.spikes.contains(intersector.getIntersection(0))
        || (intersector.getIntersectionNum() > 1
            && findings.spikes.contains(intersector.getIntersection(1)));
  }

  private void tell(Finding finding, RingKey ring, int edge, Coordinate where, int otherEdge) {
    if (told.add(where)) {
      Place place = Place.NOWHERE.atVertex(ring.part(), ring.ring(), edge + 1);
      findings.add(GeometryCheck.at(
          finding.with("edge", edge + 1).with("otherEdge", otherEdge), place, where, crs));
    }
  }

  @Override
  public boolean isDone() {
    return findings.isFull();
  }
}
