package org.shougeng.map.sketch;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GeometryCheck;
import org.shougeng.engine.geodesy.SurveyArea;

/**
 * What is wrong with a drawn shape before it is kept: errors of its topology (it crosses or overlaps itself),
 * and warnings of what is likely a slip of the hand: slivers, and ground drawn twice.
 */
final class SketchCheck {

  /** A boundary survey's plots are wider than this, m; what is narrower is the gap between two drawings. */
  private static final double SLIVER_WIDTH = 0.5;

  /** 0.5 m²: smaller than any plot, larger than any rounding. */
  private static final double SLIVER_AREA = 0.5;

  /** 0.05 m²: more than the rounding of degrees leaves between two polygons along a common side. */
  private static final double SMALLEST_OVERLAP = 0.05;

  private static final Area SMALL = Area.ofSquareMetres(SLIVER_AREA);

  private SketchCheck() {}

  /**
   * The faults of the polygons of {@code geometry}, which may share sides but no ground: {@code
   * GEO-…} errors of
   * one of them, {@code MAP-063} for two that overlap, {@code MAP-061} warnings for slivers.
   */
  static List<Finding> of(Geometry geometry, Crs crs) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      int part = i + 1;
      GeometryCheck.in(crs).of(geometry.getGeometryN(i)).stream()
          .map(finding -> finding.at(inPart(finding.place(), part)))
          .forEach(findings::add);
    }
    if (findings.stream().noneMatch(Finding::isError)) {
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        slivers(geometry, i, findings);
        overlaps(geometry, i, findings);
      }
    }
    return findings;
  }

  private static Place inPart(Place place, int part) {
    return place.atVertex(part, place.ring(), place.vertex());
  }

  private static void slivers(Geometry geometry, int index, List<Finding> findings) {
    Geometry part = geometry.getGeometryN(index);
    double width = 2 * part.getArea() / part.getLength();
    if (width < SLIVER_WIDTH || part.getArea() < SLIVER_AREA) {
      findings.add(Finding.warning("MAP-061")
          .at(inPart(Place.NOWHERE, index + 1))
          .with("part", index + 1)
          .with("width", "%.2f".formatted(width))
          .with("area", "%.2f".formatted(part.getArea())));
    }
  }

  private static void overlaps(Geometry geometry, int index, List<Finding> findings) {
    for (int i = 0; i < index; i++) {
      double shared =
          shared(geometry.getGeometryN(i), geometry.getGeometryN(index)).getArea();
      if (shared >= SMALLEST_OVERLAP) {
        findings.add(Finding.error("MAP-063")
            .at(inPart(Place.NOWHERE, index + 1))
            .with("part", index + 1)
            .with("other", i + 1)
            .with("area", "%.2f".formatted(shared)));
      }
    }
  }

  private static Geometry shared(Geometry one, Geometry other) {
    return one.getEnvelopeInternal().intersects(other.getEnvelopeInternal())
        ? OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION)
        : one.getFactory().createPolygon();
  }

  /** {@code MAP-062} for each kept sketch of the same person that covers some of the same ground. */
  static List<Finding> overlaps(Geometry geometry, Crs crs, List<Sketch> others) {
    List<Finding> findings = new ArrayList<>();
    for (Sketch other : others) {
      Area area = other.shape().crs().equals(crs)
          ? shared(geometry, other.shape().geometry(), crs)
          : Area.ZERO;
      if (area.compareTo(SMALL) > 0) {
        findings.add(Finding.warning("MAP-062")
            .with("name", other.label().name())
            .with("area", squareMetres(area)));
      }
    }
    return findings;
  }

  /** Polygon by polygon: those of one sketch may share sides, which is no valid multipolygon. */
  private static Area shared(Geometry geometry, Geometry other, Crs crs) {
    Area area = Area.ZERO;
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      for (int j = 0; j < other.getNumGeometries(); j++) {
        Geometry both = shared(geometry.getGeometryN(i), other.getGeometryN(j));
        area = both.getArea() == 0 ? area : area.plus(SurveyArea.in(crs).of(both));
      }
    }
    return area;
  }

  private static String squareMetres(Area area) {
    return area.squareMetres().toPlainString();
  }
}
