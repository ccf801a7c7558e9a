package org.shougeng.engine.geodesy;

import java.util.List;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;

/** Which rings lie in which, for rings that do not cross: holes outside, holes in holes, parts in parts. */
final class Nesting {

  private final Crs crs;
  private final GeometryCheck.FindingList findings;

  private Nesting(Crs crs, GeometryCheck.FindingList findings) {
    this.crs = crs;
    this.findings = findings;
  }

  static void check(List<Polygon> polygons, Crs crs, GeometryCheck.FindingList findings) {
    Nesting nesting = new Nesting(crs, findings);
    for (int part = 0; part < polygons.size(); part++) {
      nesting.holes(polygons.get(part), part + 1);
    }
    nesting.parts(polygons);
  }

  private void holes(Polygon polygon, int part) {
    STRtree tree = new STRtree();
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      LinearRing hole = polygon.getInteriorRingN(i);
      tree.insert(hole.getEnvelopeInternal(), i);
      if (!lies(hole, polygon.getExteriorRing())) {
        tell(Finding.error("GEO-108"), part, i + 2, hole.getCoordinateN(0));
      }
    }
    for (int i = 0; i < polygon.getNumInteriorRing() && !findings.isFull(); i++) {
      LinearRing hole = polygon.getInteriorRingN(i);
      for (Object item : tree.query(hole.getEnvelopeInternal())) {
        int other = (Integer) item;
        LinearRing outer = polygon.getInteriorRingN(other);
        boolean sameTwice = hole.equalsNorm(outer) && other > i;
        if (other != i && !sameTwice && lies(hole, outer)) {
          Finding finding = Finding.error("GEO-109").with("otherRing", other + 2);
          tell(finding, part, i + 2, hole.getCoordinateN(0));
        }
      }
    }
  }

  private void parts(List<Polygon> polygons) {
    STRtree tree = new STRtree();
    for (int i = 0; i < polygons.size(); i++) {
      tree.insert(polygons.get(i).getEnvelopeInternal(), i);
    }
    for (int i = 0; i < polygons.size() && !findings.isFull(); i++) {
      LinearRing shell = polygons.get(i).getExteriorRing();
      for (Object item : tree.query(shell.getEnvelopeInternal())) {
        int other = (Integer) item;
        Polygon outer = polygons.get(other);
        if (other != i && lies(shell, outer.getExteriorRing()) && !liesInHole(shell, outer)) {
          Finding finding =
              Finding.error("GEO-113").with("otherPart", other + 1).with("otherRing", 1);
          tell(finding, i + 1, 1, shell.getCoordinateN(0));
        }
      }
    }
  }

  private static boolean liesInHole(LinearRing ring, Polygon polygon) {
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      if (lies(ring, polygon.getInteriorRingN(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code inner} lies within {@code outer}, judged by its first point off the boundary. */
  private static boolean lies(LinearRing inner, LinearRing outer) {
    if (!outer.getEnvelopeInternal().contains(inner.getEnvelopeInternal())) {
      return false;
    }
    Coordinate[] ring = outer.getCoordinates();
    for (Coordinate point : inner.getCoordinates()) {
      int location = PointLocation.locateInRing(point, ring);
      if (location != Location.BOUNDARY) {
        return location == Location.INTERIOR;
      }
    }
    return inner.equalsNorm(outer);
  }

  private void tell(Finding finding, int part, int ring, Coordinate where) {
    findings.add(GeometryCheck.at(finding, Place.NOWHERE.atVertex(part, ring, 1), where, crs));
  }
}
