package org.shougeng.engine.coverage;

/**
 * The area that two polygons share, as a sum over pairs of their edges.
 *
 * <p>With outer rings counter-clockwise and holes clockwise, a point lies in polygon P as often as edges
 * of P pass above it from east to west, less those from west to east. The product of two such counts,
 * integrated, gives for every pair of edges (e, f) whose spans of x overlap
 *
 * <pre>sign(e) · sign(f) · ∫ (min(e(x), f(x)) − floor) dx</pre>
 *
 * with any floor below both polygons. The minimum of two straight lines is continuous, so there is
 * nothing to decide: edges that touch, cross at a vertex, or run along each other are no special case,
 * no predicate is evaluated, and no topology is built. The error is that of adding rounded numbers.
 *
 * <p>That the area of an overlay needs no overlay is Franklin's observation ("Polygon properties
 * calculated from the vertex neighborhoods", 1987); his sums run over the vertices of the result, which must
 * be found and told inside from outside. The sum over pairs needs neither.
 */
final class EdgePairs {

  private static final double A_THIRD = 1.0 / 3;

  /** The shared area. */
  double area;

  /** The shared area's first moment in x, measured from the reference. */
  double moment;

  private double floor;
  private double reference;

  /** The edge of the red line: its span of x, its slope, and a point on it. */
  private double low;

  private double high;
  private double slope;
  private double onX;
  private double onY;

  /** Starts a sum of polygons that lie above {@code floor}. */
  void start(double floor, double reference) {
    this.floor = floor;
    this.reference = reference;
    area = 0;
    moment = 0;
  }

  /** Adds every pair of an edge of the cell and the edge from (ax, ay) to (bx, by), which is not upright. */
  void add(Cells cells, int cell, double ax, double ay, double bx, double by) {
    boolean west = bx < ax;
    low = west ? bx : ax;
    high = west ? ax : bx;
    slope = (by - ay) / (bx - ax);
    onX = ax;
    onY = ay;
    double areaBefore = area;
    double momentBefore = moment;
    area = 0;
    moment = 0;
    int lastRing = cells.firstRings()[cell + 1];
    for (int ring = cells.firstRings()[cell]; ring < lastRing; ring++) {
      add(cells.x(), cells.y(), cells.ringStarts()[ring], cells.ringStarts()[ring + 1]);
    }
    area = west ? areaBefore + area : areaBefore - area;
    moment = west ? momentBefore + moment : momentBefore - moment;
  }

  private void add(double[] x, double[] y, int start, int end) {
    double ax = x[end - 1];
    double ay = y[end - 1];
    for (int i = start; i < end; i++) {
      double bx = x[i];
      double by = y[i];
      if (ax < bx) {
        if (ax < high && bx > low) {
          pair(ax, ay, bx, by, -1);
        }
      } else if (bx < ax && bx < high && ax > low) {
        pair(bx, by, ax, ay, 1);
      }
      ax = bx;
      ay = by;
    }
  }

  /** Adds {@code sign} times what lies under both edges; the cell's runs from west to east here. */
  private void pair(double westX, double westY, double eastX, double eastY, int sign) {
    double from = westX;
    double to = eastX;
    double e1 = westY;
    double e2 = eastY;
    if (westX < low || eastX > high) {
      double own = (eastY - westY) / (eastX - westX);
      if (westX < low) {
        from = low;
        e1 = westY + own * (low - westX);
      }
      if (eastX > high) {
        to = high;
        e2 = westY + own * (high - westX);
      }
    }
    double f1 = onY + slope * (from - onX);
    double f2 = onY + slope * (to - onX);
    double d1 = e1 - f1;
    double d2 = e2 - f2;
    double h1 = (d1 < 0 ? e1 : f1) - floor;
    double h2 = (d2 < 0 ? e2 : f2) - floor;
    double half = 0.5 * (to - from) * sign;
    double west = from - reference;
    double east = to - reference;
    area += half * (h1 + h2);
    moment += half * (west * (2 * h1 + h2) + east * (h1 + 2 * h2)) * A_THIRD;
    if (d1 * d2 < 0) {
      // The lines cross inside the span: a triangle lies below both and above the chord.
      double t = d1 / (d1 - d2);
      double rise = e1 + t * (e2 - e1) - floor - (h1 + t * (h2 - h1));
      double triangle = half * rise;
      area += triangle;
      moment += triangle * (west + east + west + t * (east - west)) * A_THIRD;
    }
  }
}
