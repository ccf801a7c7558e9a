package org.shougeng.map.basemap;

/** The order of tiles in PMTiles: zoom by zoom, each along a Hilbert curve. */
final class HilbertCurve {

  private HilbertCurve() {}

  /** The number of a tile: 0 at zoom 0, then 1 to 4 at zoom 1, and so on. */
  static long tileId(int z, int x, int y) {
    long before = ((1L << (2 * z)) - 1) / 3;
    long along = 0;
    int column = x;
    int row = y;
    for (int side = z == 0 ? 0 : 1 << (z - 1); side > 0; side >>= 1) {
      int right = (column & side) > 0 ? 1 : 0;
      int lower = (row & side) > 0 ? 1 : 0;
      along += (long) side * side * ((3 * right) ^ lower);
      if (lower == 0) {
        if (right == 1) {
          column = side - 1 - (column & (side - 1));
          row = side - 1 - (row & (side - 1));
        }
        int turned = column;
        column = row;
        row = turned;
      }
    }
    return before + along;
  }
}
