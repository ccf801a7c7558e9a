package org.shougeng.map.sketch;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
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

  private SketchCheck() {}

  /** The faults of {@code geometry} by itself; {@code GEO-…} errors, {@code MAP-061} slivers. */
  static List<Finding> of(Geometry geometry, Crs crs) {
    List<Finding> findings = new ArrayList<>(GeometryCheck.in(crs).of(geometry));
    if (findings.stream().noneMatch(Finding::isError)) {
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        Geometry part = geometry.getGeometryN(i);
        double width = 2 * part.getArea() / part.getLength();
        if (width < SLIVER_WIDTH || part.getArea() < SLIVER_AREA) {
          findings.add(Finding.warning("MAP-061")
              .at(Place.NOWHERE.atVertex(i + 1, 0, 0))
              .with("part", i + 1)
              .with("width", "%.2f".formatted(width))
              .with("area", "%.2f".formatted(part.getArea())));
        }
      }
    }
    return findings;
  }

  /** {@code MAP-062} for each kept sketch of the same person that covers some of the same ground. */
  static List<Finding> overlaps(Geometry geometry, Crs crs, List<Sketch> others) {
    List<Finding> findings = new ArrayList<>();
    for (Sketch other : others) {
      Geometry kept = other.shape().geometry();
      boolean near = other.shape().crs().equals(crs)
          && kept.getEnvelopeInternal().intersects(geometry.getEnvelopeInternal());
      if (near && kept.intersects(geometry)) {
        Geometry shared = kept.intersection(geometry);
        if (shared.getArea() >= SLIVER_AREA) {
          findings.add(Finding.warning("MAP-062")
              .with("name", other.label().name())
              .with("area", squareMetres(SurveyArea.in(crs).of(shared))));
        }
      }
    }
    return findings;
  }

  private static String squareMetres(Area area) {
    return area.squareMetres().toPlainString();
  }
}
