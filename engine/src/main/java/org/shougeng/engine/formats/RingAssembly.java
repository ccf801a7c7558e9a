package org.shougeng.engine.formats;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;

/**
 * Turns the numbered points of one parcel into a shape: cuts them into rings at each closing point and
 * each new ring number, closes what was left open, and nests the rings.
 */
final class RingAssembly {

  /** Two points with the same number within this distance, in units of the system, are one. */
  private static final double CLOSING_TOLERANCE = 0.05;

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final PointColumns columns;
  private final FindingLog log;
  private final long line;
  private final List<List<BoundaryPoint>> rings = new ArrayList<>();

  /**
   * Assembles a parcel whose header stands in {@code line}.
   *
   * @param columns which column is which
   * @param log takes the findings
   */
  RingAssembly(PointColumns columns, FindingLog log, long line) {
    this.columns = columns;
    this.log = log;
    this.line = line;
  }

  /** The polygon or multipolygon of {@code points}; empty, with an error logged, if there is none. */
  Geometry polygon(List<BoundaryPoint> points) {
    cut(points);
    List<LinearRing> closed = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < rings.size(); i++) {
      Coordinate[] ring = closed(rings.get(i), i + 1);
      if (ring.length >= 4) {
        closed.add(FACTORY.createLinearRing(ring));
        numbers.add(rings.get(i).get(0).ring());
      }
    }
    if (closed.isEmpty()) {
      return FACTORY.createPolygon();
    }
    RingNesting nesting = new RingNesting(closed);
    reportNesting(nesting, numbers);
    return nesting.geometry();
  }

  /** One line for each ring number. */
  Geometry lines(List<BoundaryPoint> points) {
    List<List<BoundaryPoint>> runs = new ArrayList<>();
    for (BoundaryPoint point : points) {
      boolean starts = runs.isEmpty() || last(runs).get(0).ring() != point.ring();
      if (starts) {
        runs.add(new ArrayList<>());
      }
      last(runs).add(point);
    }
    var lines = runs.stream()
        .filter(run -> run.size() > 1)
        .map(run -> FACTORY.createLineString(coordinates(run)))
        .toArray(org.locationtech.jts.geom.LineString[]::new);
    if (lines.length == 0) {
      log.addAt(line, Finding.error("FMT-514").with("ring", 1).with("points", points.size()));
    }
    return lines.length == 1 ? lines[0] : FACTORY.createMultiLineString(lines);
  }

  /** The points as they are. */
  Geometry points(List<BoundaryPoint> points) {
    return points.size() == 1
        ? FACTORY.createPoint(coordinates(points)[0])
        : FACTORY.createMultiPointFromCoords(coordinates(points));
  }

  private void cut(List<BoundaryPoint> points) {
    List<BoundaryPoint> current = new ArrayList<>();
    for (BoundaryPoint point : points) {
      if (!current.isEmpty() && current.get(0).ring() != point.ring()) {
        finish(current);
        current = new ArrayList<>();
      }
      boolean repeated = !current.isEmpty() && current.get(current.size() - 1).isAt(point);
      if (repeated) {
        log.addAt(line, Finding.note("FMT-515").with("point", point.number()));
        continue;
      }
      current.add(point);
      if (current.size() >= 4 && current.get(0).isAt(point)) {
        finish(current);
        current = new ArrayList<>();
      }
    }
    if (!current.isEmpty()) {
      finish(current);
    }
  }

  private void finish(List<BoundaryPoint> ring) {
    boolean secondCloser =
        ring.size() == 1 && !rings.isEmpty() && last(rings).get(0).isAt(ring.get(0));
    if (secondCloser) {
      log.addAt(line, Finding.note("FMT-515").with("point", ring.get(0).number()));
    } else {
      rings.add(ring);
    }
  }

  private Coordinate[] closed(List<BoundaryPoint> ring, int position) {
    Place place = Place.row(line).atVertex(0, position, 0);
    BoundaryPoint first = ring.get(0);
    BoundaryPoint end = ring.get(ring.size() - 1);
    List<BoundaryPoint> points = new ArrayList<>(ring);
    if (ring.size() > 1 && !end.isAt(first)) {
      boolean sameNumber = end.number().equals(first.number()) && !end.number().isEmpty();
      if (sameNumber && Math.hypot(end.x() - first.x(), end.y() - first.y()) <= CLOSING_TOLERANCE) {
        points.set(points.size() - 1, first);
        log.add(Finding.warning("FMT-516").with("point", first.number()).at(place));
      } else {
        points.add(first);
        String code = sameNumber ? "FMT-517" : "FMT-518";
        log.add(Finding.warning(code).with("point", first.number()).at(place));
      }
    }
    if (points.size() < 4) {
      log.add(Finding.error("FMT-514")
          .with("ring", position)
          .with("points", Math.max(1, points.size() - 1))
          .at(place));
      return new Coordinate[0];
    }
    return coordinates(points);
  }

  private void reportNesting(RingNesting nesting, List<Integer> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      boolean calledHole = numbers.get(i) > 1;
      if (calledHole != nesting.isHole(i)) {
        log.add(Finding.warning(calledHole ? "FMT-530" : "FMT-531")
            .with("ring", numbers.get(i))
            .at(Place.row(line).atVertex(0, i + 1, 0)));
      }
    }
  }

  private Coordinate[] coordinates(List<BoundaryPoint> points) {
    return points.stream()
        .map(point -> columns.coordinate(point.x(), point.y()))
        .toArray(Coordinate[]::new);
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
