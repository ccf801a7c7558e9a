package org.shougeng.engine.formats;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

/**
 * Makes rings and lines of the coordinates of one feature, closing what was left open.
 *
 * @param findings takes what was changed
 * @param refusal gives a fault its place
 */
record RingClosing(Consumer<Finding> findings, Function<Finding, InputRefused> refusal) {

  static final GeometryFactory FACTORY = new GeometryFactory();

  /**
   * A closed ring.
   *
   * @throws InputRefused with {@code FMT-612} if it has fewer than three points
   */
  LinearRing ring(Coordinate[] coordinates) {
    Coordinate[] points = coordinates;
    int last = points.length - 1;
    if (last > 0 && !points[0].equals2D(points[last])) {
      findings.accept(Finding.warning("FMT-611"));
      points = Arrays.copyOf(points, points.length + 1);
      points[last + 1] = points[0].copy();
    }
    if (points.length < 4) {
      throw refusal.apply(Finding.error("FMT-612").with("points", Math.max(1, points.length - 1)));
    }
    return FACTORY.createLinearRing(points);
  }

  /**
   * A line.
   *
   * @throws InputRefused with {@code FMT-612} if it has fewer than two points
   */
  LineString line(Coordinate[] points) {
    if (points.length < 2) {
      throw refusal.apply(Finding.error("FMT-612").with("points", points.length));
    }
    return FACTORY.createLineString(points);
  }
}
