package org.shougeng.engine.geodesy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;

/**
 * A polygon made valid, with an account of what was changed, for a person to accept or refuse.
 *
 * <p>Points that are not numbers and repeated points are taken out; a ring that crosses itself is
 * cut at its crossings and every enclosed piece is kept; a hole outside its outer ring becomes a
 * part; overlapping parts are joined. What is left of a spike or a flat ring has no area and goes.
 * Each of these is told in the notes, with the area before and after. A geometry that is valid
 * comes back untouched.
 *
 * @param before the geometry as given
 * @param after the valid polygon or multipolygon; empty when nothing with an area was left
 * @param areaBefore by the survey formula on the rings as given: of a ring that crosses itself, the
 *     difference of its lobes
 * @param areaAfter by the survey formula
 * @param notes what was wrong and what was done: first the faults, then {@code GEO-201} to
 *     {@code GEO-207}
 */
public record GeometryRepair(
    Geometry before, Geometry after, Area areaBefore, Area areaAfter, List<Finding> notes) {

  /** A boundary that crosses itself more often is a scribble, not a plot. */
  private static final int MOST_CROSSINGS = 20_000;

  /** Repairs {@code geometry}, whose coordinates are in {@code crs}. */
  public static GeometryRepair of(Geometry geometry, Crs crs) {
    if (isSound(geometry)) {
      Area area = measured(geometry, crs);
      return new GeometryRepair(geometry, geometry, area, area, List.of());
    }
    Work work = new Work(geometry.getFactory());
    List<Polygon> polygons = Polygons.of(geometry);
    Geometry cleaned = work.clean(polygons);
    Geometry after = geometry.getFactory().createPolygon();
    if (CrossingCount.exceeds(cleaned, MOST_CROSSINGS)) {
      work.notes.add(Finding.error("GEO-207").with("most", MOST_CROSSINGS));
    } else if (!cleaned.isEmpty()) {
      List<Polygon> fixed = Polygons.of(GeometryFixer.fix(cleaned));
      after = fixed.isEmpty() ? after : geometry.getFactory().buildGeometry(fixed);
    }
    Area areaBefore = measured(cleaned, crs);
    Area areaAfter = measured(after, crs);
    List<Finding> notes = new ArrayList<>(GeometryCheck.in(crs).of(geometry));
    notes.addAll(work.notes);
    notes.add(summary(polygons.size(), after, areaBefore, areaAfter));
    return new GeometryRepair(geometry, after, areaBefore, areaAfter, List.copyOf(notes));
  }

  /** Whether anything was changed. */
  public boolean isChanged() {
    return before != after;
  }

  /** Whether there is something left to work with. */
  public boolean isUsable() {
    return !after.isEmpty();
  }

  private static boolean isSound(Geometry geometry) {
    return geometry instanceof org.locationtech.jts.geom.Polygonal
        && !geometry.isEmpty()
        && Arrays.stream(geometry.getCoordinates()).allMatch(GeometryCheck::isOnEarth)
        && new IsValidOp(geometry).isValid();
  }

  private static Finding summary(int partsBefore, Geometry after, Area before, Area areaAfter) {
    Finding finding = after.isEmpty() ? Finding.error("GEO-206") : Finding.warning("GEO-203");
    return finding
        .with("partsBefore", partsBefore)
        .with("partsAfter", Polygons.of(after).size())
        .with("areaBefore", before.squareMetres().toPlainString())
        .with("areaAfter", areaAfter.squareMetres().toPlainString())
        .with("difference", areaAfter.minus(before).squareMetres().toPlainString());
  }

  /** The ellipsoidal area, or none where the coordinates are too far off to be anywhere on earth. */
  private static Area measured(Geometry geometry, Crs crs) {
    double squareMetres = SurveyArea.in(crs, SurveyArea.ADDITIVE).squareMetres(geometry);
    return Double.isFinite(squareMetres) && Math.abs(squareMetres) < 1e16
        ? Area.ofSquareMetres(squareMetres)
        : Area.ZERO;
  }

  /** The first pass: points and rings that cannot be kept, counted. */
  private static final class Work {
    private final GeometryFactory factory;
    private final List<Finding> notes = new ArrayList<>();

    Work(GeometryFactory factory) {
      this.factory = factory;
    }

    Geometry clean(List<Polygon> polygons) {
      List<Polygon> kept = new ArrayList<>();
      for (int part = 0; part < polygons.size(); part++) {
        Polygon polygon = polygons.get(part);
        LinearRing shell = clean(polygon.getExteriorRing(), part + 1, 1);
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
          LinearRing hole = clean(polygon.getInteriorRingN(i), part + 1, i + 2);
          if (!hole.isEmpty()) {
            holes.add(hole);
          }
        }
        if (!shell.isEmpty()) {
          kept.add(factory.createPolygon(shell, holes.toArray(LinearRing[]::new)));
        }
      }
      return kept.size() == 1
          ? kept.get(0)
          : factory.createMultiPolygon(kept.toArray(Polygon[]::new));
    }

    private LinearRing clean(LinearRing ring, int part, int number) {
      List<Coordinate> kept = new ArrayList<>();
      int notNumbers = 0;
      int repeated = 0;
      for (Coordinate point : ring.getCoordinates()) {
        if (!GeometryCheck.isOnEarth(point)) {
          notNumbers++;
        } else if (!kept.isEmpty() && kept.get(kept.size() - 1).equals2D(point)) {
          repeated++;
        } else {
          kept.add(point);
        }
      }
      Place place = Place.NOWHERE.atVertex(part, number, 0);
      note("GEO-201", notNumbers, place);
      note("GEO-202", repeated, place);
      if (kept.size() > 1 && !kept.get(0).equals2D(kept.get(kept.size() - 1))) {
        kept.add(kept.get(0).copy());
        notes.add(Finding.warning("GEO-204").at(place));
      }
      if (kept.size() < 4) {
        notes.add(Finding.warning("GEO-205").at(place).with("points", ring.getNumPoints()));
        return factory.createLinearRing();
      }
      return factory.createLinearRing(kept.toArray(Coordinate[]::new));
    }

    private void note(String code, int count, Place place) {
      if (count > 0) {
        notes.add(Finding.warning(code).at(place).with("points", count));
      }
    }
  }
}
