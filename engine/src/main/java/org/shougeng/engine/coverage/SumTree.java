package org.shougeng.engine.coverage;

import java.util.Arrays;

/**
 * A packed tree over cells in their order: four neighbours under a node, level by level, each node with its
 * box and, by key, the sum of areas below it. Sums are whole numbers of 10⁻⁷ m², so that they are the same
 * in whatever order they are added; a long holds 900,000 km² of them.
 *
 * @param levelStarts first node of each level, cells being level 0, and the end of the last
 * @param boxes of every node: west, south, east, north
 * @param sumStarts first sum of each node above the cells, and the end of the last
 * @param sumKeys key of each sum
 * @param planar area in the plane of each sum
 * @param ellipsoidal area on the ellipsoid of each sum
 */
record SumTree(
    int[] levelStarts,
    double[] boxes,
    int[] sumStarts,
    int[] sumKeys,
    long[] planar,
    long[] ellipsoidal) {

  /** Children of a node. */
  static final int WIDTH = 4;

  /** Units of a sum per m². */
  static final double UNITS = 1e7;

  static long units(double squareMetres) {
    return Math.round(squareMetres * UNITS);
  }

  /** The tree over {@code cells}; {@code keys} is how many keys there are. */
  static SumTree over(Cells cells, int keys) {
    int[] levels = levels(cells.count());
    double[] boxes = boxes(cells, levels);
    return new Summing(cells, levels, keys).tree(boxes);
  }

  int top() {
    return levelStarts.length - 2;
  }

  private static int[] levels(int cells) {
    int[] starts = new int[40];
    int level = 0;
    int size = cells;
    starts[1] = cells;
    while (size > 1) {
      size = (size + WIDTH - 1) / WIDTH;
      level++;
      starts[level + 1] = starts[level] + size;
    }
    return Arrays.copyOf(starts, level + 2);
  }

  private static double[] boxes(Cells cells, int[] levels) {
    double[] boxes = new double[4 * levels[levels.length - 1]];
    for (int cell = 0; cell < cells.count(); cell++) {
      cells.box(cell, boxes, 4 * cell);
    }
    for (int level = 1; level < levels.length - 1; level++) {
      for (int node = levels[level]; node < levels[level + 1]; node++) {
        int first = levels[level - 1] + (node - levels[level]) * WIDTH;
        int end = Math.min(first + WIDTH, levels[level]);
        join(boxes, node, first, end);
      }
    }
    return boxes;
  }

  private static void join(double[] boxes, int node, int first, int end) {
    double[] box = Arrays.copyOfRange(boxes, 4 * first, 4 * first + 4);
    for (int child = first + 1; child < end; child++) {
      box[0] = Math.min(box[0], boxes[4 * child]);
      box[1] = Math.min(box[1], boxes[4 * child + 1]);
      box[2] = Math.max(box[2], boxes[4 * child + 2]);
      box[3] = Math.max(box[3], boxes[4 * child + 3]);
    }
    System.arraycopy(box, 0, boxes, 4 * node, 4);
  }

  /** Adds sums up, level by level. */
  private static final class Summing {

    private final Cells cells;
    private final int[] levels;
    private final long[] planarOf;
    private final long[] ellipsoidalOf;
    private final int[] seenAt;
    private final int[] starts;
    private int[] sumKeys = new int[1024];
    private long[] planar = new long[1024];
    private long[] ellipsoidal = new long[1024];
    private int sums;

    Summing(Cells cells, int[] levels, int keys) {
      this.cells = cells;
      this.levels = levels;
      this.planarOf = new long[keys];
      this.ellipsoidalOf = new long[keys];
      this.seenAt = new int[keys];
      this.starts = new int[levels[levels.length - 1] - cells.count() + 1];
    }

    SumTree tree(double[] boxes) {
      int[] found = new int[planarOf.length];
      for (int level = 1; level < levels.length - 1; level++) {
        for (int node = levels[level]; node < levels[level + 1]; node++) {
          int first = levels[level - 1] + (node - levels[level]) * WIDTH;
          int end = Math.min(first + WIDTH, levels[level]);
          int keys = 0;
          for (int child = first; child < end; child++) {
            keys =
                level == 1 ? addCell(child, node, found, keys) : addNode(child, node, found, keys);
          }
          close(node, found, keys);
        }
      }
      return new SumTree(
          levels,
          boxes,
          starts,
          Arrays.copyOf(sumKeys, sums),
          Arrays.copyOf(planar, sums),
          Arrays.copyOf(ellipsoidal, sums));
    }

    private int addCell(int cell, int node, int[] found, int keys) {
      return add(
          cells.keys()[cell],
          units(cells.areas()[cell]),
          units(cells.ellipsoidal()[cell]),
          node,
          found,
          keys);
    }

    private int addNode(int child, int node, int[] found, int keys) {
      int count = keys;
      int place = child - cells.count();
      for (int sum = starts[place]; sum < starts[place + 1]; sum++) {
        count = add(sumKeys[sum], planar[sum], ellipsoidal[sum], node, found, count);
      }
      return count;
    }

    private int add(int key, long plane, long ellipsoid, int node, int[] found, int keys) {
      int count = keys;
      if (seenAt[key] != node) {
        seenAt[key] = node;
        planarOf[key] = 0;
        ellipsoidalOf[key] = 0;
        found[count++] = key;
      }
      planarOf[key] += plane;
      ellipsoidalOf[key] += ellipsoid;
      return count;
    }

    private void close(int node, int[] found, int keys) {
      if (sums + keys > sumKeys.length) {
        int more = Math.max(2 * sumKeys.length, sums + keys);
        sumKeys = Arrays.copyOf(sumKeys, more);
        planar = Arrays.copyOf(planar, more);
        ellipsoidal = Arrays.copyOf(ellipsoidal, more);
      }
      Arrays.sort(found, 0, keys);
      for (int i = 0; i < keys; i++) {
        sumKeys[sums] = found[i];
        planar[sums] = planarOf[found[i]];
        ellipsoidal[sums] = ellipsoidalOf[found[i]];
        sums++;
      }
      starts[node - cells.count() + 1] = sums;
    }
  }
}
