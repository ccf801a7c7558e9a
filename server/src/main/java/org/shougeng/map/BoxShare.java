package org.shougeng.map;

import java.util.List;

/** How much of a shape lies in a box, by cutting its rings at the four sides (Sutherland–Hodgman). */
final class BoxShare {

  private BoxShare() {}

  /** The share of the polygons' area inside {@code box}, 0 to 1. */
  static double of(List<List<int[]>> polygons, GridBox box) {
    double inside = 0;
    double whole = 0;
    for (List<int[]> rings : polygons) {
      for (int i = 0; i < rings.size(); i++) {
        int sign = i == 0 ? 1 : -1;
        double[] ring = asDoubles(rings.get(i), box);
        whole += sign * area(ring);
        inside += sign * area(cut(ring, box));
      }
    }
    return whole <= 0 ? 0 : Math.max(0, Math.min(1, inside / whole));
  }

  /** The ring with the box's corner as origin, where doubles are most exact. */
  private static double[] asDoubles(int[] ring, GridBox box) {
    double[] points = new double[ring.length];
    for (int i = 0; i < ring.length; i += 2) {
      points[i] = (double) ring[i] - box.minX();
      points[i + 1] = (double) ring[i + 1] - box.minY();
    }
    return points;
  }

  private static double[] cut(double[] ring, GridBox box) {
    double width = (double) box.maxX() - box.minX();
    double height = (double) box.maxY() - box.minY();
    double[] cut = keep(ring, 0, 1, 0);
    cut = keep(cut, 0, -1, -width);
    cut = keep(cut, 1, 1, 0);
    return keep(cut, 1, -1, -height);
  }

  /** Keeps what satisfies {@code sign × ordinate ≥ limit}. */
  private static double[] keep(double[] ring, int axis, int sign, double limit) {
    double[] kept = new double[2 * ring.length];
    int length = 0;
    for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      double from = sign * ring[j + axis] - limit;
      double to = sign * ring[i + axis] - limit;
      if (from < 0 != to < 0) {
        double t = from / (from - to);
        kept[length++] = ring[j] + t * (ring[i] - ring[j]);
        kept[length++] = ring[j + 1] + t * (ring[i + 1] - ring[j + 1]);
      }
      if (to >= 0) {
        kept[length++] = ring[i];
        kept[length++] = ring[i + 1];
      }
    }
    return java.util.Arrays.copyOf(kept, length);
  }

  private static double area(double[] ring) {
    double sum = 0;
    for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      sum += ring[j] * ring[i + 1] - ring[i] * ring[j + 1];
    }
    return Math.abs(sum) / 2;
  }
}
