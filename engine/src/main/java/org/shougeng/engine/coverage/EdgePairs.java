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

  /** The shared area. */
  double area;

  /** The shared area's first moment in x, measured from the reference. */
  double moment;

  private double floor;
  private double reference;

  /** Starts a sum of polygons that lie above {@code floor}. */
  void start(double floor, double reference) {
    this.floor = floor;
    this.reference = reference;
    area = 0;
    moment = 0;
  }

  /** Adds every pair of an edge of the ring {@code x, y} from {@code start} to {@code end} and this edge. */
  void add(
      double[] x, double[] y, int start, int end, double fx1, double fy1, double fx2, double fy2) {
    boolean west = fx2 < fx1;
    double low = west ? fx2 : fx1;
    double high = west ? fx1 : fx2;
    double slope = (fy2 - fy1) / (fx2 - fx1);
    double sumArea = 0;
    double sumMoment = 0;
    double ax = x[end - 1];
    double ay = y[end - 1];
    for (int i = start; i < end; i++) {
      double bx = x[i];
      double by = y[i];
      double from = Math.max(low, Math.min(ax, bx));
      double to = Math.min(high, Math.max(ax, bx));
      if (from < to) {
        double own = (by - ay) / (bx - ax);
        double e1 = ay + own * (from - ax);
        double e2 = ay + own * (to - ax);
        double f1 = fy1 + slope * (from - fx1);
        double f2 = fy1 + slope * (to - fx1);
        double sign = bx < ax ? 1 : -1;
        double d1 = e1 - f1;
        double d2 = e2 - f2;
        double width = to - from;
        double h1 = Math.min(e1, f1) - floor;
        double h2 = Math.min(e2, f2) - floor;
        double partArea = 0.5 * width * (h1 + h2);
        double partMoment =
            width * ((from - reference) * (2 * h1 + h2) + (to - reference) * (h1 + 2 * h2)) / 6;
        if (d1 * d2 < 0) {
          // The lines cross inside the span: a triangle lies below both and above the chord.
          double t = d1 / (d1 - d2);
          double peak = e1 + t * (e2 - e1) - floor;
          double rise = peak - (h1 + t * (h2 - h1));
          double middle = from + t * width - reference;
          double triangle = 0.5 * width * rise;
          partArea += triangle;
          partMoment += triangle * ((from - reference) + middle + (to - reference)) / 3;
        }
        sumArea += sign * partArea;
        sumMoment += sign * partMoment;
      }
      ax = bx;
      ay = by;
    }
    area += west ? sumArea : -sumArea;
    moment += west ? sumMoment : -sumMoment;
  }
}
