package org.shougeng.engine.coverage;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * One red line on its way down the tree. At each node what is left of the red line is its clip to the
 * node's box, stacked upon that of the node above.
 */
final class Descent {

  private final Cells cells;
  private final SumTree tree;
  private final Scale scale;
  private final List<String> keys;

  private final RingStack rings = new RingStack();
  private final BoxClip clip = new BoxClip();
  private final EdgePairs pairs = new EdgePairs();
  private final Box box = new Box();

  private final long[] wholePlanar;
  private final long[] wholeEllipsoidal;
  private final double[] cutPlanar;
  private final double[] cutEllipsoidal;
  private int nodes;
  private int wholes;
  private int crossed;

  Descent(Cells cells, SumTree tree, Scale scale, List<String> keys) {
    this.cells = cells;
    this.tree = tree;
    this.scale = scale;
    this.keys = keys;
    this.wholePlanar = new long[keys.size()];
    this.wholeEllipsoidal = new long[keys.size()];
    this.cutPlanar = new double[keys.size()];
    this.cutEllipsoidal = new double[keys.size()];
  }

  AreaSums of(Geometry redLine, RingReader reader) {
    reader.read(redLine, rings);
    if (cells.count() > 0 && rings.rings > 0) {
      int root = tree.levelStarts()[tree.top()];
      visit(tree.top(), root, 0, rings.rings, CellCutter.bounds(rings, 0, rings.rings));
    }
    double[] planar = new double[keys.size()];
    double[] ellipsoidal = new double[keys.size()];
    for (int key = 0; key < planar.length; key++) {
      planar[key] = wholePlanar[key] / SumTree.UNITS + cutPlanar[key];
      ellipsoidal[key] = wholeEllipsoidal[key] / SumTree.UNITS + cutEllipsoidal[key];
    }
    return new AreaSums(keys, planar, ellipsoidal, new AreaSums.Work(nodes, wholes, crossed));
  }

  /** Looks into a node with the rings {@code from} to {@code to}; leaves the stack as it was. */
  private void visit(int level, int node, int from, int to, Box bounds) {
    nodes++;
    box.set(tree.boxes(), 4 * node);
    if (level > 0 && box.contains(bounds)) {
      visitChildren(level, node, from, to, bounds);
      return;
    }
    clip.clip(rings, from, to, box);
    int top = rings.rings;
    if (top == to) {
      return;
    }
    if (runsAlongSides(to, top)) {
      take(level, node, times(to, top));
    } else if (level == 0) {
      measure(node, to, top);
    } else {
      visitChildren(level, node, to, top, CellCutter.bounds(rings, to, top));
    }
    rings.cutBackTo(to);
  }

  private void visitChildren(int level, int node, int from, int to, Box bounds) {
    int[] starts = tree.levelStarts();
    int first = starts[level - 1] + (node - starts[level]) * SumTree.WIDTH;
    int end = Math.min(first + SumTree.WIDTH, starts[level]);
    for (int child = first; child < end; child++) {
      if (meets(bounds, tree.boxes(), 4 * child)) {
        visit(level - 1, child, from, to, bounds);
      }
    }
  }

  private static boolean meets(Box bounds, double[] boxes, int offset) {
    return bounds.minX <= boxes[offset + 2]
        && bounds.maxX >= boxes[offset]
        && bounds.minY <= boxes[offset + 3]
        && bounds.maxY >= boxes[offset + 1];
  }

  /** Whether the rings keep to the sides of the box: no boundary of the red line runs through it. */
  private boolean runsAlongSides(int from, int to) {
    double[] x = rings.x;
    double[] y = rings.y;
    for (int ring = from; ring < to; ring++) {
      int end = rings.starts[ring + 1];
      double ax = x[end - 1];
      double ay = y[end - 1];
      for (int i = rings.starts[ring]; i < end; i++) {
        double bx = x[i];
        double by = y[i];
        boolean side = ax == bx && (ax == box.minX || ax == box.maxX)
            || ay == by && (ay == box.minY || ay == box.maxY);
        if (!side) {
          return false;
        }
        ax = bx;
        ay = by;
      }
    }
    return true;
  }

  /** How often rings along the sides go round the box: 1 where it lies inside, 0 outside. */
  private int times(int from, int to) {
    double doubled = 0;
    for (int ring = from; ring < to; ring++) {
      int end = rings.starts[ring + 1];
      double ax = rings.x[end - 1] - box.minX;
      double ay = rings.y[end - 1] - box.minY;
      for (int i = rings.starts[ring]; i < end; i++) {
        double bx = rings.x[i] - box.minX;
        double by = rings.y[i] - box.minY;
        doubled += ax * by - bx * ay;
        ax = bx;
        ay = by;
      }
    }
    double area = box.area();
    return area == 0 ? 0 : (int) Math.round(doubled / 2 / area);
  }

  private void take(int level, int node, int times) {
    if (times == 0) {
      return;
    }
    wholes++;
    if (level == 0) {
      wholePlanar[cells.keys()[node]] += times * SumTree.units(cells.areas()[node]);
      wholeEllipsoidal[cells.keys()[node]] += times * SumTree.units(cells.ellipsoidal()[node]);
      return;
    }
    int place = node - cells.count();
    for (int sum = tree.sumStarts()[place]; sum < tree.sumStarts()[place + 1]; sum++) {
      wholePlanar[tree.sumKeys()[sum]] += times * tree.planar()[sum];
      wholeEllipsoidal[tree.sumKeys()[sum]] += times * tree.ellipsoidal()[sum];
    }
  }

  /** Measures what of a cell lies inside the rings. */
  private void measure(int cell, int from, int to) {
    crossed++;
    double whole = cells.areas()[cell];
    double centre = cells.centres()[cell];
    if (whole == 0) {
      return;
    }
    pairs.start(box.minY, centre);
    int roofs = 0;
    for (int ring = from; ring < to; ring++) {
      int end = rings.starts[ring + 1];
      double ax = rings.x[end - 1];
      double ay = rings.y[end - 1];
      for (int i = rings.starts[ring]; i < end; i++) {
        double bx = rings.x[i];
        double by = rings.y[i];
        if (ay == by && by == box.maxY && Math.abs(bx - ax) == box.maxX - box.minX) {
          roofs += bx < ax ? 1 : -1;
        } else if (ax != bx && (ay != by || by != box.minY)) {
          pairs.add(cells, cell, ax, ay, bx, by);
        }
        ax = bx;
        ay = by;
      }
    }
    int key = cells.keys()[cell];
    double area = pairs.area + roofs * whole;
    cutPlanar[key] += area;
    double share = (area + scale.slope(centre) * pairs.moment) / whole;
    cutEllipsoidal[key] += cells.ellipsoidal()[cell] * share;
  }
}
