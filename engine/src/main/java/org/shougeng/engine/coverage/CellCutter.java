package org.shougeng.engine.coverage;

/**
 * Cuts large polygons into cells: a river of thirty kilometres has a box as large as the county, and a
 * thousand vertices that a red line meets at one place only. A cell keeps the key of its polygon.
 */
final class CellCutter {

  private static final int MOST_VERTICES = 64;
  private static final double LONGEST_SIDE_METRES = 2_000;

  /** A box cut thinner than this would gain nothing. */
  private static final double SHORTEST_SIDE_METRES = 1;

  private final BoxClip clip = new BoxClip();

  /** Takes a finished cell: the rings from {@code from} on, up to the top of {@code rings}. */
  interface Cells {
    void take(RingStack rings, int from);
  }

  /** Cuts the rings from {@code from} to the top of {@code rings}; leaves them there. */
  void cut(RingStack rings, int from, Cells cells) {
    int to = rings.rings;
    int vertices = rings.points - rings.starts[from];
    Box box = bounds(rings, from, to);
    double width = box.maxX - box.minX;
    double height = box.maxY - box.minY;
    double side = Math.max(width, height);
    boolean small = vertices <= MOST_VERTICES && side <= LONGEST_SIDE_METRES;
    if (small || side < SHORTEST_SIDE_METRES) {
      cells.take(rings, from);
      return;
    }
    for (int half = 0; half < 2; half++) {
      Box part = bounds(rings, from, to);
      if (width > height) {
        double middle = (box.minX + box.maxX) / 2;
        part.minX = half == 0 ? part.minX : middle;
        part.maxX = half == 0 ? middle : part.maxX;
      } else {
        double middle = (box.minY + box.maxY) / 2;
        part.minY = half == 0 ? part.minY : middle;
        part.maxY = half == 0 ? middle : part.maxY;
      }
      clip.clip(rings, from, to, part);
      if (rings.rings > to) {
        cut(rings, to, cells);
      }
      rings.cutBackTo(to);
    }
  }

  /** The box of rings {@code from} to {@code to}. */
  static Box bounds(RingStack rings, int from, int to) {
    Box box = new Box();
    box.minX = Double.POSITIVE_INFINITY;
    box.minY = Double.POSITIVE_INFINITY;
    box.maxX = Double.NEGATIVE_INFINITY;
    box.maxY = Double.NEGATIVE_INFINITY;
    for (int i = rings.starts[from]; i < rings.starts[to]; i++) {
      box.minX = Math.min(box.minX, rings.x[i]);
      box.minY = Math.min(box.minY, rings.y[i]);
      box.maxX = Math.max(box.maxX, rings.x[i]);
      box.maxY = Math.max(box.maxY, rings.y[i]);
    }
    return box;
  }
}
