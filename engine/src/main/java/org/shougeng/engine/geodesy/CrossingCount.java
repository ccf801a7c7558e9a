package org.shougeng.engine.geodesy;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.noding.BasicSegmentString;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/**
 * Counts the crossings and overlaps of a boundary with itself up to a bound: n edges can cross n²
 * times, and a repair makes a piece of every one.
 */
final class CrossingCount implements SegmentIntersector {

  private final int bound;
  private final LineIntersector intersector = new RobustLineIntersector();
  private int count;

  private CrossingCount(int bound) {
    this.bound = bound;
  }

  /** Whether edges of {@code geometry} cross more than {@code bound} times. */
  static boolean exceeds(Geometry geometry, int bound) {
    List<SegmentString> edges = new ArrayList<>();
    geometry.apply((org.locationtech.jts.geom.GeometryComponentFilter) component -> {
      if (component instanceof org.locationtech.jts.geom.LinearRing ring) {
        edges.add(new BasicSegmentString(ring.getCoordinates(), null));
      }
    });
    CrossingCount counter = new CrossingCount(bound);
    new MCIndexNoder(counter).computeNodes(edges);
    return counter.isDone();
  }

  @Override
  public void processIntersections(SegmentString a, int i, SegmentString b, int j) {
    if (a == b && i == j) {
      return;
    }
    intersector.computeIntersection(
        a.getCoordinate(i), a.getCoordinate(i + 1), b.getCoordinate(j), b.getCoordinate(j + 1));
    if (intersector.isProper() || intersector.getIntersectionNum() > 1) {
      count++;
    }
  }

  @Override
  public boolean isDone() {
    return count > bound;
  }
}
