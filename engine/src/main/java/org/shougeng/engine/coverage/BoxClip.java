package org.shougeng.engine.coverage;

/**
 * Clips rings to a box, slab by slab, as Sutherland and Hodgman (1974) clip by half-planes: what leaves
 * the box is replaced by the straight way along its side. The result may run along a side to and fro;
 * its signed area, and every sum of signed edge integrals, is that of the clipped region all the same.
 */
final class BoxClip {

  private final RingStack slab = new RingStack();

  /** Clips rings {@code from} to {@code to} of {@code rings} to the box and stacks the result on top. */
  void clip(RingStack rings, int from, int to, Box box) {
    slab.clear();
    for (int ring = from; ring < to; ring++) {
      clipEast(rings, ring, box.minX, box.maxX);
    }
    for (int ring = 0; ring < slab.rings; ring++) {
      clipNorth(rings, ring, box.minY, box.maxY);
    }
  }

  private void clipEast(RingStack rings, int ring, double low, double high) {
    double[] x = rings.x;
    double[] y = rings.y;
    int start = rings.starts[ring];
    int end = rings.starts[ring + 1];
    double px = x[end - 1];
    double py = y[end - 1];
    int before = side(px, low, high);
    for (int i = start; i < end; i++) {
      double cx = x[i];
      double cy = y[i];
      int now = side(cx, low, high);
      if (now != before) {
        double slope = (cy - py) / (cx - px);
        if (before != 0) {
          double bound = before < 0 ? low : high;
          addEast(bound, py + slope * (bound - px), low, high);
        }
        if (now != 0) {
          double bound = now < 0 ? low : high;
          addEast(bound, py + slope * (bound - px), low, high);
        }
      }
      if (now == 0) {
        addEast(cx, cy, low, high);
      }
      px = cx;
      py = cy;
      before = now;
    }
    slab.endRing();
  }

  /** Adds a point; of points in a row along a side the inner ones say nothing. */
  private void addEast(double px, double py, double low, double high) {
    int last = slab.points - 1;
    if ((px == low || px == high)
        && last - 1 >= slab.starts[slab.rings]
        && slab.x[last] == px
        && slab.x[last - 1] == px) {
      slab.y[last] = py;
    } else {
      slab.add(px, py);
    }
  }

  private void clipNorth(RingStack rings, int ring, double low, double high) {
    double[] x = slab.x;
    double[] y = slab.y;
    int start = slab.starts[ring];
    int end = slab.starts[ring + 1];
    double px = x[end - 1];
    double py = y[end - 1];
    int before = side(py, low, high);
    for (int i = start; i < end; i++) {
      double cx = x[i];
      double cy = y[i];
      int now = side(cy, low, high);
      if (now != before) {
        double slope = (cx - px) / (cy - py);
        if (before != 0) {
          double bound = before < 0 ? low : high;
          addNorth(rings, px + slope * (bound - py), bound, low, high);
        }
        if (now != 0) {
          double bound = now < 0 ? low : high;
          addNorth(rings, px + slope * (bound - py), bound, low, high);
        }
      }
      if (now == 0) {
        addNorth(rings, cx, cy, low, high);
      }
      px = cx;
      py = cy;
      before = now;
    }
    rings.endRing();
  }

  private static void addNorth(RingStack rings, double px, double py, double low, double high) {
    int last = rings.points - 1;
    if ((py == low || py == high)
        && last - 1 >= rings.starts[rings.rings]
        && rings.y[last] == py
        && rings.y[last - 1] == py) {
      rings.x[last] = px;
    } else {
      rings.add(px, py);
    }
  }

  private static int side(double value, double low, double high) {
    return value < low ? -1 : value > high ? 1 : 0;
  }
}
