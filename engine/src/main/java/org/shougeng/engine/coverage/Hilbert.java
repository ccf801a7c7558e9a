package org.shougeng.engine.coverage;

/** Places of a 2¹⁶ × 2¹⁶ grid along the Hilbert curve: neighbours on it are neighbours on the ground. */
final class Hilbert {

  static final int SIDE = 1 << 16;

  private Hilbert() {}

  /** The position of cell (x, y) along the curve, 0 to 2³² − 1. */
  static long position(int x, int y) {
    long position = 0;
    int px = x;
    int py = y;
    for (int bit = SIDE >> 1; bit > 0; bit >>= 1) {
      int right = (px & bit) != 0 ? 1 : 0;
      int upper = (py & bit) != 0 ? 1 : 0;
      position += (long) bit * bit * ((3 * right) ^ upper);
      if (upper == 0) {
        if (right == 1) {
          px = SIDE - 1 - px;
          py = SIDE - 1 - py;
        }
        int swapped = px;
        px = py;
        py = swapped;
      }
    }
    return position;
  }
}
