package org.shougeng.engine.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * A coverage of parcels with crooked shared edges, in the 3° zone 38: a grid of moved corners, a few points
 * on every edge, and in every seventh parcel a pond that is a parcel of its own. In a tenth of the rows edges
 * are left straight along the axes.
 */
final class CrookedParcels {

  static final double SIDE = 90;
  static final double WEST = 38_440_000;
  static final double SOUTH = 3_750_000;
  static final GeometryFactory FACTORY = new GeometryFactory();

  private final int size;
  private final Coordinate[][] corners;
  private final Coordinate[][][] eastward;
  private final Coordinate[][][] northward;
  private final List<Ground> ground = new ArrayList<>();
  private final STRtree tree = new STRtree();

  CrookedParcels(Random random, int size) {
    this.size = size;
    corners = new Coordinate[size + 1][size + 1];
    for (int row = 0; row <= size; row++) {
      for (int column = 0; column <= size; column++) {
        corners[row][column] = rounded(
            WEST + SIDE * column + spread(random, row, 25),
            SOUTH + SIDE * row + spread(random, row, 25));
      }
    }
    eastward = new Coordinate[size + 1][size][];
    northward = new Coordinate[size][size + 1][];
    for (int row = 0; row <= size; row++) {
      for (int column = 0; column <= size; column++) {
        if (column < size) {
          eastward[row][column] = edge(corners[row][column], corners[row][column + 1], random, row);
        }
        if (row < size) {
          northward[row][column] =
              edge(corners[row][column], corners[row + 1][column], random, row);
        }
      }
    }
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        addParcel(row, column);
      }
    }
    ground.forEach(one -> tree.insert(one.shape().getEnvelopeInternal(), one));
    tree.build();
  }

  private static double spread(Random random, int row, double most) {
    return row % 10 == 3 ? 0 : (random.nextDouble() * 2 - 1) * most;
  }

  /** Surveys deliver millimetres. */
  private static Coordinate rounded(double x, double y) {
    return new Coordinate(Math.round(x * 1000) / 1000.0, Math.round(y * 1000) / 1000.0);
  }

  private static Coordinate[] edge(Coordinate from, Coordinate to, Random random, int row) {
    int steps = 1 + random.nextInt(6);
    Coordinate[] points = new Coordinate[steps + 1];
    points[0] = from;
    points[steps] = to;
    for (int i = 1; i < steps; i++) {
      double t = (double) i / steps;
      points[i] = rounded(
          from.x + t * (to.x - from.x) + spread(random, row, 4),
          from.y + t * (to.y - from.y) + spread(random, row, 4));
    }
    return points;
  }

  private void addParcel(int row, int column) {
    List<Coordinate> ring = new ArrayList<>();
    along(ring, eastward[row][column], false);
    along(ring, northward[row][column + 1], false);
    along(ring, eastward[row + 1][column], true);
    along(ring, northward[row][column], true);
    ring.add(ring.get(0));
    LinearRing shell = FACTORY.createLinearRing(ring.toArray(Coordinate[]::new));
    LinearRing[] holes = {};
    if ((row * size + column) % 7 == 0) {
      Coordinate centre = shell.getEnvelopeInternal().centre();
      LinearRing pond = pond(centre, 11);
      holes = new LinearRing[] {pond};
      add("pond", FACTORY.createPolygon(pond));
    }
    add("class " + (row * 31 + column * 17) % 5, FACTORY.createPolygon(shell, holes));
  }

  private static LinearRing pond(Coordinate centre, double radius) {
    Coordinate[] points = new Coordinate[10];
    for (int i = 0; i < 9; i++) {
      double turn = 2 * Math.PI * i / 9;
      points[i] = rounded(centre.x + radius * Math.cos(turn), centre.y + radius * Math.sin(turn));
    }
    points[9] = points[0];
    return FACTORY.createLinearRing(points);
  }

  private static void along(List<Coordinate> ring, Coordinate[] edge, boolean back) {
    for (int i = 0; i < edge.length - 1; i++) {
      ring.add(back ? edge[edge.length - 1 - i] : edge[i]);
    }
  }

  private void add(String key, Geometry shape) {
    if (!shape.isValid()) {
      throw new IllegalStateException("a crooked parcel went over itself: " + shape);
    }
    ground.add(new Ground(key, shape, shape.getArea()));
  }

  List<Ground> ground() {
    return ground;
  }

  @SuppressWarnings("unchecked")
  List<Ground> near(Envelope box) {
    return tree.query(box);
  }

  Ground any(Random random) {
    return ground.get(random.nextInt(ground.size()));
  }

  /** A point somewhere over the parcels. */
  Coordinate place(Random random) {
    return new Coordinate(
        WEST + SIDE * size * random.nextDouble(), SOUTH + SIDE * size * random.nextDouble());
  }
}
