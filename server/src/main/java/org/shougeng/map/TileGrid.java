package org.shougeng.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;

/**
 * The whole numbers that tiles are made of: EPSG:3857 counted in units of a tile of the deepest zoom,
 * 2²⁸ across the world (0.15 m on the equator, 0.12 m in China), x from the west and y from the north.
 *
 * <p>A layer's coordinates come here through {@link #of}: the exact transform at the nodes of a net of
 * about 1 km, straight interpolation between them. The error stays below a third of a unit, 0.04 m,
 * and a vertex costs nanoseconds instead of a microsecond; tiles are pictures, no area is taken from
 * them.
 */
final class TileGrid {

  static final int WORLD_UNITS = TileAddress.EXTENT << TileAddress.MAX_ZOOM;

  private static final double EARTH_RADIUS = 6378137;
  private static final double WORLD_METRES = 2 * Math.PI * EARTH_RADIUS;
  private static final double MAX_LATITUDE = Math.toDegrees(Math.atan(Math.sinh(Math.PI)));
  private static final double METRES_BETWEEN_NODES = 1000;
  private static final double DEGREES_BETWEEN_NODES = 0.005;
  private static final int MOST_NODES = 4_000_000;

  private final double west;
  private final double south;
  private final double step;
  private final int columns;
  private final double[] nodes;

  private TileGrid(double west, double south, double step, int columns, double[] nodes) {
    this.west = west;
    this.south = south;
    this.step = step;
    this.columns = columns;
    this.nodes = nodes;
  }

  /** The way from {@code crs} to the grid for coordinates inside {@code extent}. */
  static TileGrid of(Crs crs, Envelope extent) {
    double step = crs.isGeographic() ? DEGREES_BETWEEN_NODES : METRES_BETWEEN_NODES;
    while ((extent.getWidth() / step + 3) * (extent.getHeight() / step + 3) > MOST_NODES) {
      step *= 2;
    }
    int columns = (int) (extent.getWidth() / step) + 3;
    int rows = (int) (extent.getHeight() / step) + 3;
    double[] nodes = new double[2 * columns * rows];
    Transform toDegrees = Transform.between(crs, Crs.of(Crs.CGCS2000_GEOGRAPHIC));
    double west = extent.getMinX() - step / 2;
    double south = extent.getMinY() - step / 2;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        Coordinate degrees =
            toDegrees.apply(new Coordinate(west + column * step, south + row * step));
        int node = 2 * (row * columns + column);
        nodes[node] = x(degrees.x);
        nodes[node + 1] = y(degrees.y);
      }
    }
    return new TileGrid(west, south, step, columns, nodes);
  }

  /** Grid units from the antimeridian to a longitude in degrees. */
  static double x(double longitude) {
    return (longitude + 180) / 360 * WORLD_UNITS;
  }

  /** Grid units from the northern edge to a latitude in degrees. */
  static double y(double latitude) {
    double sine =
        Math.sin(Math.toRadians(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude))));
    double north = Math.log((1 + sine) / (1 - sine)) / 2 * EARTH_RADIUS;
    return (WORLD_METRES / 2 - north) / WORLD_METRES * WORLD_UNITS;
  }

  /** Sets {@code point} to the grid units of (east, north), not yet rounded. */
  void project(double east, double north, double[] point) {
    double u = (east - west) / step;
    double v = (north - south) / step;
    int column = Math.max(0, Math.min(columns - 2, (int) u));
    int row = Math.max(0, Math.min(nodes.length / 2 / columns - 2, (int) v));
    double du = u - column;
    double dv = v - row;
    int low = 2 * (row * columns + column);
    int high = low + 2 * columns;
    for (int axis = 0; axis < 2; axis++) {
      double atLow = nodes[low + axis] + du * (nodes[low + 2 + axis] - nodes[low + axis]);
      double atHigh = nodes[high + axis] + du * (nodes[high + 2 + axis] - nodes[high + axis]);
      point[axis] = atLow + dv * (atHigh - atLow);
    }
  }
}
