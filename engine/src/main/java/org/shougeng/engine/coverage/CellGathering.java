package org.shougeng.engine.coverage;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** Turns polygons into cells: read, cut, measured, and sorted along the Hilbert curve. */
final class CellGathering {

  private final RingStack rings = new RingStack();
  private final Scale scale;
  private int[] firstRings = new int[1024];
  private int[] keys = new int[1024];
  private double[] areas = new double[1024];
  private double[] centres = new double[1024];
  private double[] ellipsoidal = new double[1024];
  private int cells;

  CellGathering(Scale scale) {
    this.scale = scale;
  }

  /** The cells of {@code ground}; {@code keyNumbers} says the key of each row. */
  static Cells of(List<Ground> ground, int[] keyNumbers, RingReader reader, Scale scale) {
    CellGathering gathering = new CellGathering(scale);
    CellCutter cutter = new CellCutter();
    RingStack whole = new RingStack();
    for (int row = 0; row < keyNumbers.length; row++) {
      whole.clear();
      reader.read(ground.get(row).shape(), whole);
      if (whole.rings > 0) {
        int first = gathering.cells;
        int key = keyNumbers[row];
        cutter.cut(whole, 0, (cut, from) -> gathering.take(cut, from, key));
        gathering.share(first, ground.get(row).ellipsoidal());
      }
    }
    return gathering.sorted();
  }

  private void take(RingStack from, int ring, int key) {
    if (cells + 1 >= keys.length) {
      int more = 2 * keys.length;
      firstRings = Arrays.copyOf(firstRings, more);
      keys = Arrays.copyOf(keys, more);
      areas = Arrays.copyOf(areas, more);
      centres = Arrays.copyOf(centres, more);
      ellipsoidal = Arrays.copyOf(ellipsoidal, more);
    }
    double area = 0;
    double moment = 0;
    double reference = from.x[from.starts[ring]];
    double floor = from.y[from.starts[ring]];
    for (int r = ring; r < from.rings; r++) {
      int end = from.starts[r + 1];
      double ax = from.x[end - 1] - reference;
      double ay = from.y[end - 1] - floor;
      for (int i = from.starts[r]; i < end; i++) {
        double bx = from.x[i] - reference;
        double by = from.y[i] - floor;
        double cross = ax * by - bx * ay;
        area += cross;
        moment += cross * (ax + bx);
        ax = bx;
        ay = by;
        rings.add(from.x[i], from.y[i]);
      }
      rings.endRing();
    }
    area /= 2;
    moment /= 6;
    keys[cells] = key;
    areas[cells] = area;
    centres[cells] = reference + (area == 0 ? 0 : moment / area);
    cells++;
    firstRings[cells] = rings.rings;
  }

  /** Shares a polygon's area on the ellipsoid out among its cells, from {@code first} on. */
  private void share(int first, double whole) {
    double sum = 0;
    for (int cell = first; cell < cells; cell++) {
      ellipsoidal[cell] = areas[cell] * scale.at(centres[cell]);
      sum += ellipsoidal[cell];
    }
    for (int cell = first; cell < cells; cell++) {
      ellipsoidal[cell] = sum == 0 ? 0 : ellipsoidal[cell] * (whole / sum);
    }
  }

  private Cells sorted() {
    int[] order = order();
    double[] x = new double[rings.points];
    double[] y = new double[rings.points];
    int[] starts = new int[rings.rings + 1];
    int[] first = new int[cells + 1];
    int ring = 0;
    int point = 0;
    for (int place = 0; place < cells; place++) {
      int cell = order[place];
      for (int r = firstRings[cell]; r < firstRings[cell + 1]; r++) {
        int length = rings.starts[r + 1] - rings.starts[r];
        System.arraycopy(rings.x, rings.starts[r], x, point, length);
        System.arraycopy(rings.y, rings.starts[r], y, point, length);
        point += length;
        starts[++ring] = point;
      }
      first[place + 1] = ring;
    }
    return new Cells(
        x,
        y,
        starts,
        first,
        Arrays.stream(order).map(cell -> keys[cell]).toArray(),
        Arrays.stream(order).mapToDouble(cell -> areas[cell]).toArray(),
        Arrays.stream(order).mapToDouble(cell -> centres[cell]).toArray(),
        Arrays.stream(order).mapToDouble(cell -> ellipsoidal[cell]).toArray());
  }

  /** Cells along the curve; those at one place in the order they came. */
  private int[] order() {
    Envelope extent = new Envelope();
    double[] middleX = new double[cells];
    double[] middleY = new double[cells];
    for (int cell = 0; cell < cells; cell++) {
      Box box = CellCutter.bounds(rings, firstRings[cell], firstRings[cell + 1]);
      middleX[cell] = (box.minX + box.maxX) / 2;
      middleY[cell] = (box.minY + box.maxY) / 2;
      extent.expandToInclude(middleX[cell], middleY[cell]);
    }
    double step = Math.max(Math.max(extent.getWidth(), extent.getHeight()), 1) / (Hilbert.SIDE - 1);
    long[] places = new long[cells];
    for (int cell = 0; cell < cells; cell++) {
      int column = (int) ((middleX[cell] - extent.getMinX()) / step);
      int row = (int) ((middleY[cell] - extent.getMinY()) / step);
      places[cell] = Hilbert.position(column, row) << 31 | cell;
    }
    Arrays.sort(places);
    return Arrays.stream(places).mapToInt(place -> (int) (place & 0x7fff_ffff)).toArray();
  }
}
