package org.shougeng.map;

import java.util.Optional;

/**
 * The address of a tile in the XYZ scheme over EPSG:3857: y counts from the north.
 *
 * @param z zoom, {@value #MIN_ZOOM} to {@value #MAX_ZOOM}
 * @param x column from the antimeridian
 * @param y row from the north
 */
record TileAddress(int z, int x, int y) {

  static final int MIN_ZOOM = 0;
  static final int MAX_ZOOM = 16;

  /** Units along one side of a tile in the vector tile itself. */
  static final int EXTENT = 4096;

  /** The address if it is one we serve. */
  static Optional<TileAddress> find(int z, int x, int y) {
    boolean known = z >= MIN_ZOOM && z <= MAX_ZOOM && x >= 0 && y >= 0 && x < 1 << z && y < 1 << z;
    return known ? Optional.of(new TileAddress(z, x, y)) : Optional.empty();
  }

  /** How many binary digits lie between a unit of this tile and a unit of the {@link TileGrid}. */
  int shift() {
    return MAX_ZOOM - z;
  }

  /** The tile's box on the grid, widened on all sides by {@code margin} units of the tile. */
  GridBox box(int margin) {
    int side = EXTENT << shift();
    int wider = margin << shift();
    return new GridBox(
        x * side - wider, y * side - wider, (x + 1) * side + wider, (y + 1) * side + wider);
  }
}
