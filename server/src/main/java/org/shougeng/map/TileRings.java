package org.shougeng.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** Polygons in the whole units of a tile: rounded, clipped, valid. */
final class TileRings {

  /** How far shapes reach over the tile's edge, in units of the tile, so that outlines join. */
  static final int BUFFER = 128;

  private static final PrecisionModel WHOLE_UNITS = new PrecisionModel(1);
  private static final GeometryFactory FACTORY = new GeometryFactory(WHOLE_UNITS);
  private static final Envelope CLIP =
      new Envelope(-BUFFER, TileAddress.EXTENT + BUFFER, -BUFFER, TileAddress.EXTENT + BUFFER);
  private static final Geometry CLIP_BOX = FACTORY.toGeometry(CLIP);

  /** Zooms below the deepest round vertices to this many units: a quarter of a screen pixel. */
  private static final int ROUND_DIGITS = 2;

  private static final int SMALLEST_DOUBLE_AREA = 2 * 8 * 8;
  private static final int LONGEST_PROVED_HERE = 40;

  private TileRings() {}

  /**
   * A shape's polygons in the tile's units.
   *
   * <p>Vertices are rounded to a quarter of a pixel and vertices on a straight line are left out. Both
   * depend on the vertex alone, so an edge that two parcels share stays shared and no gap opens.
   * Polygons and holes smaller than a pixel are dropped, except at the deepest zoom.
   */
  static List<List<int[]>> inTile(List<List<int[]>> onGrid, TileAddress tile, boolean clip) {
    List<List<int[]>> polygons = new ArrayList<>(onGrid.size());
    for (List<int[]> rings : onGrid) {
      List<int[]> kept = new ArrayList<>(rings.size());
      for (int[] ring : rings) {
        int[] rounded = round(ring, tile);
        boolean large = Math.abs(doubleArea(rounded))
            >= (tile.z() == TileAddress.MAX_ZOOM ? 1 : SMALLEST_DOUBLE_AREA);
        if (large) {
          kept.add(rounded);
        } else if (kept.isEmpty()) {
          break;
        }
      }
      if (!kept.isEmpty()) {
        addValid(kept, clip, polygons);
      }
    }
    return polygons;
  }

  private static int[] round(int[] ring, TileAddress tile) {
    int shift = tile.shift();
    int digits = shift == 0 ? 0 : shift + ROUND_DIGITS;
    int half = digits == 0 ? 0 : 1 << digits - 1;
    int originX = tile.x() * TileAddress.EXTENT;
    int originY = tile.y() * TileAddress.EXTENT;
    int step = digits - shift;
    int[] points = new int[ring.length];
    int length = 0;
    for (int i = 0; i < ring.length; i += 2) {
      int x = ((ring[i] + half >> digits) << step) - originX;
      int y = ((ring[i + 1] + half >> digits) << step) - originY;
      length = append(points, length, x, y);
    }
    return Arrays.copyOf(points, closed(points, length));
  }

  /** Appends a vertex, forgetting the one before when it lies on the way or is passed twice. */
  private static int append(int[] points, int length, int x, int y) {
    int end = length;
    while (end >= 4 && isStraight(points, end - 4, end - 2, x, y)) {
      end -= 2;
    }
    if (end >= 2 && points[end - 2] == x && points[end - 1] == y) {
      return end;
    }
    points[end] = x;
    points[end + 1] = y;
    return end + 2;
  }

  private static int closed(int[] points, int length) {
    int end = length;
    boolean shortened = true;
    while (shortened && end >= 6) {
      shortened = points[0] == points[end - 2] && points[1] == points[end - 1]
          || isStraight(points, end - 4, end - 2, points[0], points[1]);
      end -= shortened ? 2 : 0;
    }
    return end < 6 ? 0 : end;
  }

  private static boolean isStraight(int[] points, int a, int b, int x, int y) {
    long ux = (long) points[b] - points[a];
    long uy = (long) points[b + 1] - points[a + 1];
    long vx = (long) x - points[b];
    long vy = (long) y - points[b + 1];
    return ux * vy == uy * vx;
  }

  /** Twice the signed area; positive when the ring runs clockwise on the screen (y down). */
  static long doubleArea(int[] ring) {
    long sum = 0;
    for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      sum += (long) ring[j] * ring[i + 1] - (long) ring[i] * ring[j + 1];
    }
    return sum;
  }

  private static void addValid(List<int[]> rings, boolean clip, List<List<int[]>> polygons) {
    boolean whole = !clip || isInside(rings.get(0));
    if (whole && rings.size() == 1 && isSimple(rings.get(0))) {
      polygons.add(rings);
      return;
    }
    Geometry polygon = polygon(rings);
    Geometry valid = polygon.isValid()
        ? polygon
        : GeometryPrecisionReducer.reduce(GeometryFixer.fix(polygon), WHOLE_UNITS);
    Geometry clipped = clip && !CLIP.covers(valid.getEnvelopeInternal())
        ? OverlayNG.overlay(valid, CLIP_BOX, OverlayNG.INTERSECTION, WHOLE_UNITS)
        : valid;
    addAll(clipped, polygons);
  }

  private static boolean isInside(int[] ring) {
    for (int ordinate : ring) {
      if (ordinate < -BUFFER || ordinate > TileAddress.EXTENT + BUFFER) {
        return false;
      }
    }
    return true;
  }

  /** Whether the ring is short and no two of its edges meet, neighbours aside: most parcels. */
  private static boolean isSimple(int[] ring) {
    int count = ring.length / 2;
    if (count > LONGEST_PROVED_HERE) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      for (int j = i + 2; j < count; j++) {
        boolean neighbours = i == 0 && j == count - 1;
        if (!neighbours && meet(ring, i, j)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean meet(int[] ring, int i, int j) {
    int a = 2 * i;
    int b = (a + 2) % ring.length;
    int c = 2 * j;
    int d = (c + 2) % ring.length;
    if (Math.max(ring[a], ring[b]) < Math.min(ring[c], ring[d])
        || Math.max(ring[c], ring[d]) < Math.min(ring[a], ring[b])
        || Math.max(ring[a + 1], ring[b + 1]) < Math.min(ring[c + 1], ring[d + 1])
        || Math.max(ring[c + 1], ring[d + 1]) < Math.min(ring[a + 1], ring[b + 1])) {
      return false;
    }
    return side(ring, a, b, c) * side(ring, a, b, d) <= 0
        && side(ring, c, d, a) * side(ring, c, d, b) <= 0;
  }

  private static int side(int[] ring, int a, int b, int p) {
    long cross = (long) (ring[b] - ring[a]) * (ring[p + 1] - ring[a + 1])
        - (long) (ring[b + 1] - ring[a + 1]) * (ring[p] - ring[a]);
    return Long.signum(cross);
  }

  private static Polygon polygon(List<int[]> rings) {
    LinearRing[] holes =
        rings.stream().skip(1).map(TileRings::linearRing).toArray(LinearRing[]::new);
    return FACTORY.createPolygon(linearRing(rings.get(0)), holes);
  }

  private static LinearRing linearRing(int[] ring) {
    Coordinate[] points = new Coordinate[ring.length / 2 + 1];
    for (int i = 0; i < points.length; i++) {
      int at = 2 * i % ring.length;
      points[i] = new Coordinate(ring[at], ring[at + 1]);
    }
    return FACTORY.createLinearRing(points);
  }

  /** Adds the polygons of {@code geometry}, whose coordinates are whole numbers. */
  static void addAll(Geometry geometry, List<List<int[]>> polygons) {
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        List<int[]> rings = new ArrayList<>(1 + polygon.getNumInteriorRing());
        rings.add(ring(polygon.getExteriorRing()));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          rings.add(ring(polygon.getInteriorRingN(hole)));
        }
        polygons.add(rings);
      }
    }
  }

  private static int[] ring(LinearRing ring) {
    int[] points = new int[2 * (ring.getNumPoints() - 1)];
    for (int i = 0; i < points.length; i += 2) {
      points[i] = (int) Math.round(ring.getCoordinateSequence().getX(i / 2));
      points[i + 1] = (int) Math.round(ring.getCoordinateSequence().getY(i / 2));
    }
    return points;
  }
}
