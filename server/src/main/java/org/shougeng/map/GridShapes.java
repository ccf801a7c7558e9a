package org.shougeng.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.shougeng.engine.geodesy.Crs;

/**
 * The polygons of one layer version on the {@link TileGrid}, packed: about three bytes a vertex, so a
 * county of a million parcels fits in memory, and a tile touches nothing but what it shows.
 *
 * <p>Shapes are numbered from 0 in the order they were added. Immutable once built, safe for several
 * threads.
 */
final class GridShapes {

  /** What a shape says besides where it is. */
  record Shape(long id, int value, int region, long grossHundredths) {}

  /** The region of a shape that lies in none by name. */
  static final int NOWHERE = -1;

  /** Cells of the spatial index are tiles of this many grid units: zoom 14. */
  private static final int CELL_DIGITS = 14;

  private final byte[] rings;
  private final int[] starts;
  private final int[] boxes;
  private final long[] ids;
  private final int[] values;
  private final int[] regions;
  private final long[] areas;
  private final long[] cells;

  /** The regions whose shapes are shown, or null for all. */
  private final @Nullable BitSet shown;

  private GridShapes(Builder builder) {
    int size = builder.size;
    rings = Arrays.copyOf(builder.bytes.bytes, builder.bytes.length);
    starts = Arrays.copyOf(builder.starts, size + 1);
    boxes = Arrays.copyOf(builder.boxes, 4 * size);
    ids = Arrays.copyOf(builder.ids, size);
    values = Arrays.copyOf(builder.values, size);
    regions = Arrays.copyOf(builder.regions, size);
    areas = Arrays.copyOf(builder.areas, size);
    shown = null;
    cells = index();
  }

  private GridShapes(GridShapes all, BitSet shown) {
    rings = all.rings;
    starts = all.starts;
    boxes = all.boxes;
    ids = all.ids;
    values = all.values;
    regions = all.regions;
    areas = all.areas;
    cells = all.cells;
    this.shown = shown;
  }

  /** The same shapes, of which only those of these regions are ever visited; shares their memory. */
  GridShapes only(BitSet regionsShown) {
    return new GridShapes(this, regionsShown);
  }

  private boolean isShown(int shape) {
    return shown == null || (regions[shape] != NOWHERE && shown.get(regions[shape]));
  }

  static Builder in(Crs crs, Envelope extent) {
    return new Builder(TileGrid.of(crs, extent));
  }

  int size() {
    return ids.length;
  }

  Shape shape(int index) {
    return new Shape(ids[index], values[index], regions[index], areas[index]);
  }

  int value(int index) {
    return values[index];
  }

  GridBox box(int index) {
    int at = 4 * index;
    return new GridBox(boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3]);
  }

  /** Bytes held, for the cache that keeps layers. */
  long weight() {
    return rings.length + ids.length * 44L + cells.length * 8L;
  }

  /** The polygons of a shape, each a list of rings, each x and y in turn, without the closing point. */
  List<List<int[]>> polygons(int index) {
    PackedInts.Reader reader = new PackedInts.Reader(rings, starts[index]);
    List<List<int[]>> polygons = new ArrayList<>();
    for (int polygon = (int) reader.next(); polygon > 0; polygon--) {
      List<int[]> rings = new ArrayList<>();
      for (int ring = (int) reader.next(); ring > 0; ring--) {
        rings.add(ring(reader));
      }
      polygons.add(rings);
    }
    return polygons;
  }

  private static int[] ring(PackedInts.Reader reader) {
    int[] points = new int[2 * (int) reader.next()];
    int x = 0;
    int y = 0;
    for (int i = 0; i < points.length; i += 2) {
      x += (int) reader.nextSigned();
      y += (int) reader.nextSigned();
      points[i] = x;
      points[i + 1] = y;
    }
    return points;
  }

  /** Passes every shown shape whose box meets {@code box} to {@code shapes}, each once. */
  void visit(GridBox box, IntConsumer shapes) {
    int firstColumn = Math.max(box.minX(), 0) >> CELL_DIGITS;
    int firstRow = Math.max(box.minY(), 0) >> CELL_DIGITS;
    int lastColumn = Math.min(box.maxX(), TileGrid.WORLD_UNITS - 1) >> CELL_DIGITS;
    int lastRow = Math.min(box.maxY(), TileGrid.WORLD_UNITS - 1) >> CELL_DIGITS;
    for (int row = firstRow; row <= lastRow; row++) {
      int at = firstAt(key(row, firstColumn, 0));
      long end = key(row, lastColumn, -1);
      for (; at < cells.length && cells[at] <= end; at++) {
        int shape = (int) cells[at] & SHAPE_MASK;
        int column = (int) (cells[at] >>> SHAPE_DIGITS) & CELL_MASK;
        boolean firstMeeting = column == Math.max(boxes[4 * shape] >> CELL_DIGITS, firstColumn)
            && row == Math.max(boxes[4 * shape + 1] >> CELL_DIGITS, firstRow);
        if (firstMeeting && isShown(shape) && box.intersects(box(shape))) {
          shapes.accept(shape);
        }
      }
    }
  }

  private static final int SHAPE_DIGITS = 31;
  private static final int SHAPE_MASK = Integer.MAX_VALUE;
  private static final int CELL_MASK = (1 << 14) - 1;

  /** Row, column and shape in one number, so that sorting makes the index. */
  private static long key(int row, int column, int shape) {
    return ((long) row << 14 | column) << SHAPE_DIGITS | (shape & SHAPE_MASK);
  }

  private int firstAt(long key) {
    int at = Arrays.binarySearch(cells, key);
    return at < 0 ? -at - 1 : at;
  }

  private long[] index() {
    long[] keys = new long[size() * 2];
    int count = 0;
    for (int shape = 0; shape < size(); shape++) {
      GridBox box = box(shape);
      for (int row = box.minY() >> CELL_DIGITS; row <= box.maxY() >> CELL_DIGITS; row++) {
        for (int column = box.minX() >> CELL_DIGITS;
            column <= box.maxX() >> CELL_DIGITS;
            column++) {
          if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
          }
          keys[count++] = key(row, column, shape);
        }
      }
    }
    long[] sorted = Arrays.copyOf(keys, count);
    Arrays.sort(sorted);
    return sorted;
  }

  /** Takes the shapes of a layer one by one. */
  static final class Builder {

    private final TileGrid grid;
    private final PackedInts.Writer bytes = new PackedInts.Writer();
    private final double[] point = new double[2];
    private int size;
    private int[] starts = new int[1024];
    private int[] boxes = new int[4096];
    private long[] ids = new long[1024];
    private int[] values = new int[1024];
    private int[] regions = new int[1024];
    private long[] areas = new long[1024];

    private Builder(TileGrid grid) {
      this.grid = grid;
    }

    /** Adds a polygon or multipolygon; a shape that the grid cannot show is passed over. */
    void add(Shape shape, Geometry geometry) {
      List<List<int[]>> polygons = new ArrayList<>();
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        if (geometry.getGeometryN(i) instanceof Polygon polygon) {
          addPolygon(polygon, polygons);
        }
      }
      if (!polygons.isEmpty()) {
        append(shape, polygons);
      }
    }

    GridShapes build() {
      return new GridShapes(this);
    }

    private void addPolygon(Polygon polygon, List<List<int[]>> polygons) {
      int[] shell = onGrid(polygon.getExteriorRing());
      if (shell.length < 6) {
        return;
      }
      List<int[]> rings = new ArrayList<>();
      rings.add(shell);
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        int[] hole = onGrid(polygon.getInteriorRingN(i));
        if (hole.length >= 6) {
          rings.add(hole);
        }
      }
      polygons.add(rings);
    }

    private int[] onGrid(LinearRing ring) {
      CoordinateSequence line = ring.getCoordinateSequence();
      int[] points = new int[2 * Math.max(line.size(), 1)];
      int length = 0;
      for (int i = 0; i + 1 < line.size(); i++) {
        grid.project(line.getX(i), line.getY(i), point);
        int x = (int) Math.round(point[0]);
        int y = (int) Math.round(point[1]);
        if (length == 0 || x != points[length - 2] || y != points[length - 1]) {
          points[length++] = x;
          points[length++] = y;
        }
      }
      return Arrays.copyOf(points, length);
    }

    private void append(Shape shape, List<List<int[]>> polygons) {
      if (size + 1 == starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
        boxes = Arrays.copyOf(boxes, 2 * boxes.length);
        ids = Arrays.copyOf(ids, 2 * ids.length);
        values = Arrays.copyOf(values, 2 * values.length);
        regions = Arrays.copyOf(regions, 2 * regions.length);
        areas = Arrays.copyOf(areas, 2 * areas.length);
      }
      ids[size] = shape.id();
      values[size] = shape.value();
      regions[size] = shape.region();
      areas[size] = shape.grossHundredths();
      write(polygons);
      size++;
      starts[size] = bytes.length;
    }

    private void write(List<List<int[]>> polygons) {
      int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
      bytes.write(polygons.size());
      for (List<int[]> rings : polygons) {
        bytes.write(rings.size());
        for (int[] ring : rings) {
          write(ring, box);
        }
      }
      System.arraycopy(box, 0, boxes, 4 * size, 4);
    }

    private void write(int[] ring, int[] box) {
      bytes.write(ring.length / 2);
      int x = 0;
      int y = 0;
      for (int i = 0; i < ring.length; i += 2) {
        bytes.writeSigned(ring[i] - x);
        bytes.writeSigned(ring[i + 1] - y);
        x = ring[i];
        y = ring[i + 1];
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
      }
    }
  }
}
