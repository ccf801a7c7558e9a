package org.shougeng.bench;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Cuts a polygon into pieces of few vertices by halving its box, as PostGIS' ST_Subdivide does. */
final class Tiles {

  private static final int ENOUGH = 128;

  private Tiles() {}

  static List<Geometry> of(Geometry redLine) {
    List<Geometry> tiles = new ArrayList<>();
    halve(redLine, tiles, 0);
    return tiles;
  }

  private static void halve(Geometry piece, List<Geometry> tiles, int depth) {
    if (piece.isEmpty()) {
      return;
    }
    if (piece.getNumPoints() <= ENOUGH || depth > 20) {
      for (int k = 0; k < piece.getNumGeometries(); k++) {
        if (piece.getGeometryN(k) instanceof Polygon polygon) {
          tiles.add(polygon);
        }
      }
      return;
    }
    Envelope box = piece.getEnvelopeInternal();
    boolean wide = box.getWidth() > box.getHeight();
    double x = box.centre().x;
    double y = box.centre().y;
    halve(
        clip(
            piece,
            wide
                ? new Envelope(box.getMinX(), x, box.getMinY(), box.getMaxY())
                : new Envelope(box.getMinX(), box.getMaxX(), box.getMinY(), y)),
        tiles,
        depth + 1);
    halve(
        clip(
            piece,
            wide
                ? new Envelope(x, box.getMaxX(), box.getMinY(), box.getMaxY())
                : new Envelope(box.getMinX(), box.getMaxX(), y, box.getMaxY())),
        tiles,
        depth + 1);
  }

  private static Geometry clip(Geometry piece, Envelope half) {
    return OverlayNGRobust.overlay(
        piece, piece.getFactory().toGeometry(half), OverlayNG.INTERSECTION);
  }
}
