package org.shougeng.engine.formats;

/**
 * One point line of a coordinate TXT (界址点), as written.
 *
 * @param number 点号, as {@code J1}
 * @param ring 圈号, 1 for the outer ring
 * @param x 纵坐标 X: northing in m (or what the producer put into this column)
 * @param y 横坐标 Y: easting in m, with zone number
 */
public record BoundaryPoint(String number, int ring, double x, double y) {

  boolean isAt(BoundaryPoint other) {
    return x == other.x && y == other.y;
  }
}
