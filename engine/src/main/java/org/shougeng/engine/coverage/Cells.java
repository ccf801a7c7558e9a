package org.shougeng.engine.coverage;

/**
 * Cells, polygons small enough to be asked one by one, in flat arrays and in Hilbert order.
 *
 * @param x east of every vertex, from the origin, m
 * @param y north of every vertex, from the origin, m
 * @param ringStarts first vertex of each ring, and the end of the last
 * @param firstRings first ring of each cell, and the end of the last
 * @param keys key of each cell
 * @param areas area of each cell in the plane, m²
 * @param centres mean x of each cell, m
 * @param ellipsoidal area of each cell on the ellipsoid, m²
 */
record Cells(
    double[] x,
    double[] y,
    int[] ringStarts,
    int[] firstRings,
    int[] keys,
    double[] areas,
    double[] centres,
    double[] ellipsoidal) {

  int count() {
    return keys.length;
  }

  int vertices() {
    return x.length;
  }

  /** Writes the box of a cell: west, south, east, north. */
  void box(int cell, double[] boxes, int offset) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    int end = ringStarts[firstRings[cell + 1]];
    for (int i = ringStarts[firstRings[cell]]; i < end; i++) {
      minX = Math.min(minX, x[i]);
      minY = Math.min(minY, y[i]);
      maxX = Math.max(maxX, x[i]);
      maxY = Math.max(maxY, y[i]);
    }
    boxes[offset] = minX;
    boxes[offset + 1] = minY;
    boxes[offset + 2] = maxX;
    boxes[offset + 3] = maxY;
  }
}
