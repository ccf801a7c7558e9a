package org.shougeng.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The outlines of a picture of whole values: one polygon for every region of pixels that share a value
 * and a side, in pixel coordinates, y down. Neighbouring outlines share their vertices, so the polygons
 * are a valid coverage and can be smoothed without gaps.
 */
final class RasterRegions {

  /** A region and its value. */
  record Region(int value, Polygon outline) {}

  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** Where a walk along the top, right, bottom and left side of a pixel leads, the region on the right. */
  private static final int[] EAST = {1, 0, -1, 0};

  private static final int[] SOUTH = {0, 1, 0, -1};

  private final int width;
  private final int[] values;
  private final int[] labels;
  private final byte[] walked;

  private RasterRegions(int[] values, int width) {
    this.width = width;
    this.values = values;
    this.labels = new int[values.length];
    this.walked = new byte[values.length];
  }

  /** The regions of a square picture, in reading order; pixels of value 0 belong to none. */
  static List<Region> of(int[] values, int width) {
    RasterRegions picture = new RasterRegions(values, width);
    int regions = picture.label();
    return picture.trace(regions);
  }

  private int label() {
    int regions = 0;
    Deque<Integer> open = new ArrayDeque<>();
    for (int start = 0; start < values.length; start++) {
      if (values[start] == 0 || labels[start] != 0) {
        continue;
      }
      labels[start] = ++regions;
      open.push(start);
      while (!open.isEmpty()) {
        int pixel = open.pop();
        for (int side = 0; side < 4; side++) {
          spread(pixel, side, open);
        }
      }
    }
    return regions;
  }

  private void spread(int pixel, int direction, Deque<Integer> open) {
    int column = pixel % width + EAST[direction];
    int row = pixel / width + SOUTH[direction];
    if (column < 0 || row < 0 || column == width || row == width) {
      return;
    }
    int next = row * width + column;
    if (labels[next] == 0 && values[next] == values[pixel]) {
      labels[next] = labels[pixel];
      open.push(next);
    }
  }

  private List<Region> trace(int regions) {
    int[] valueOf = new int[regions + 1];
    LinearRing[] shells = new LinearRing[regions + 1];
    List<List<LinearRing>> holes = new ArrayList<>();
    for (int i = 0; i <= regions; i++) {
      holes.add(List.of());
    }
    for (int pixel = 0; pixel < values.length; pixel++) {
      int label = labels[pixel];
      for (int side = 0; label != 0 && side < 4; side++) {
        if ((walked[pixel] & 1 << side) == 0 && isEdge(pixel, side)) {
          int[] ring = walk(pixel, side);
          valueOf[label] = values[pixel];
          if (TileRings.doubleArea(ring) > 0) {
            shells[label] = linearRing(ring);
          } else {
            List<LinearRing> more = new ArrayList<>(holes.get(label));
            more.add(linearRing(ring));
            holes.set(label, more);
          }
        }
      }
    }
    List<Region> traced = new ArrayList<>(regions);
    for (int label = 1; label <= regions; label++) {
      LinearRing[] inner = holes.get(label).toArray(new LinearRing[0]);
      traced.add(new Region(valueOf[label], FACTORY.createPolygon(shells[label], inner)));
    }
    return traced;
  }

  private boolean isEdge(int pixel, int side) {
    int column = pixel % width;
    int row = pixel / width;
    // The neighbour across the top side lies north, across the next ones east, south and west.
    return labelAt(column + SOUTH[side], row - EAST[side]) != labels[pixel];
  }

  private int labelAt(int column, int row) {
    boolean outside = column < 0 || row < 0 || column >= width || row >= width;
    return outside ? -1 : labels[row * width + column];
  }

  /**
   * Walks round a region from one side of a pixel until it is reached again. Where two pixels of the
   * region meet at a corner only, the walk crosses over to the other one: what they enclose becomes a
   * hole that touches the shell, never a shell that touches itself.
   */
  private int[] walk(int startPixel, int startSide) {
    int[] ring = new int[16];
    int length = 0;
    int pixel = startPixel;
    int side = startSide;
    do {
      walked[pixel] |= (byte) (1 << side);
      int column = pixel % width;
      int row = pixel / width;
      int vertexX = column + (side == 0 || side == 1 ? 1 : 0);
      int vertexY = row + (side == 1 || side == 2 ? 1 : 0);
      int aheadColumn = column + EAST[side];
      int aheadRow = row + SOUTH[side];
      int label = labels[pixel];
      boolean turned = true;
      if (labelAt(aheadColumn + SOUTH[side], aheadRow - EAST[side]) == label) {
        pixel = (aheadRow - EAST[side]) * width + aheadColumn + SOUTH[side];
        side = (side + 3) % 4;
      } else if (labelAt(aheadColumn, aheadRow) == label) {
        pixel = aheadRow * width + aheadColumn;
        turned = false;
      } else {
        side = (side + 1) % 4;
      }
      if (turned || isJunction(vertexX, vertexY)) {
        ring = length + 2 > ring.length ? Arrays.copyOf(ring, 2 * ring.length) : ring;
        ring[length++] = vertexX;
        ring[length++] = vertexY;
      }
    } while (pixel != startPixel || side != startSide);
    return Arrays.copyOf(ring, length);
  }

  /** Whether three or more outlines leave this corner. */
  private boolean isJunction(int x, int y) {
    int northWest = labelAt(x - 1, y - 1);
    int northEast = labelAt(x, y - 1);
    int southEast = labelAt(x, y);
    int southWest = labelAt(x - 1, y);
    int outlines = (northWest != northEast ? 1 : 0)
        + (northEast != southEast ? 1 : 0)
        + (southEast != southWest ? 1 : 0)
        + (southWest != northWest ? 1 : 0);
    return outlines > 2;
  }

  private static LinearRing linearRing(int[] ring) {
    Coordinate[] points = new Coordinate[ring.length / 2 + 1];
    for (int i = 0; i < points.length; i++) {
      int at = 2 * i % ring.length;
      points[i] = new Coordinate(ring[at], ring[at + 1]);
    }
    return FACTORY.createLinearRing(points);
  }
}
