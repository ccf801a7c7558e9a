package org.shougeng.map;

import java.util.Arrays;
import java.util.List;

/**
 * A tile as a picture of whole values, for the zooms at which parcels are smaller than pixels: each
 * pixel takes the value of the shape over its centre. However small the parcels are, every class keeps
 * its share of the picture, and the work is bounded by the pixels, not by the county.
 */
final class ClassRaster {

  /** Pixels along the side of a tile. */
  static final int SIDE = 512;

  /** Pixels added on every side, so that outlines join at the tile's edge. */
  static final int MARGIN = 8;

  /** Pixels along the whole picture. */
  static final int WIDTH = SIDE + 2 * MARGIN;

  /** Units of the tile along a pixel. */
  static final int PIXEL = TileAddress.EXTENT / SIDE;

  private final int[] values = new int[WIDTH * WIDTH];
  private final int left;
  private final int top;
  private final int pixel;
  private long[] crossings = new long[256];
  private int count;

  private ClassRaster(TileAddress tile) {
    GridBox box = tile.box(MARGIN * PIXEL);
    this.left = box.minX();
    this.top = box.minY();
    this.pixel = PIXEL << tile.shift();
  }

  /** The picture of {@code shapes}: 0 where nothing is, else the shape's value plus one. */
  static int[] of(GridShapes shapes, TileAddress tile) {
    ClassRaster raster = new ClassRaster(tile);
    shapes.visit(tile.box(MARGIN * PIXEL), shape -> raster.fill(shapes, shape));
    return raster.values;
  }

  private void fill(GridShapes shapes, int shape) {
    if (!coversACentre(shapes.box(shape))) {
      return;
    }
    for (List<int[]> rings : shapes.polygons(shape)) {
      count = 0;
      rings.forEach(this::cross);
      paint(shapes.value(shape) + 1);
    }
  }

  private boolean coversACentre(GridBox box) {
    return firstCentre(box.minX() - left) < firstCentre(box.maxX() - left)
        && firstCentre(box.minY() - top) < firstCentre(box.maxY() - top);
  }

  /** The first pixel whose centre is not before {@code offset}. */
  private int firstCentre(double offset) {
    return (int) Math.ceil(offset / pixel - 0.5);
  }

  /** Notes where the ring crosses the level lines through the pixel centres. */
  private void cross(int[] ring) {
    for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      boolean down = ring[j + 1] < ring[i + 1];
      int upper = down ? j : i;
      int lower = down ? i : j;
      int firstRow = Math.max(firstCentre(ring[upper + 1] - top), 0);
      int endRow = Math.min(firstCentre(ring[lower + 1] - top), WIDTH);
      double slope = (double) (ring[lower] - ring[upper]) / (ring[lower + 1] - ring[upper + 1]);
      for (int row = firstRow; row < endRow; row++) {
        double y = top + (row + 0.5) * pixel - ring[upper + 1];
        int column = firstCentre(ring[upper] + y * slope - left);
        note(row, Math.max(0, Math.min(WIDTH, column)));
      }
    }
  }

  private void note(int row, int column) {
    if (count == crossings.length) {
      crossings = Arrays.copyOf(crossings, 2 * count);
    }
    crossings[count++] = (long) row << 32 | column;
  }

  private void paint(int value) {
    Arrays.sort(crossings, 0, count);
    for (int i = 0; i + 1 < count; i += 2) {
      int row = (int) (crossings[i] >> 32) * WIDTH;
      Arrays.fill(values, row + (int) crossings[i], row + (int) crossings[i + 1], value);
    }
  }
}
