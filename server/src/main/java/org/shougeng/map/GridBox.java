package org.shougeng.map;

/** A box on the {@link TileGrid}, all four sides included. */
record GridBox(int minX, int minY, int maxX, int maxY) {

  boolean intersects(GridBox other) {
    return minX <= other.maxX && maxX >= other.minX && minY <= other.maxY && maxY >= other.minY;
  }

  boolean contains(GridBox other) {
    return minX <= other.minX && maxX >= other.maxX && minY <= other.minY && maxY >= other.maxY;
  }
}
