package org.shougeng.engine.overlay;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * A place with a long boundary, cut into tiles once, so that a shape is overlaid with the boundary near
 * it and not with all of it. A shape that lies in no single tile is overlaid with the whole place, so no
 * cut of ours ever shows in a result.
 */
final class TiledPlace {

  /** Below this the overlay's own clipping to the smaller shape's box is as fast. */
  private static final int VERTICES_A_TILE = 128;

  private static final int DEEPEST = 24;

  /** What the place covers of one box. */
  private record Tile(Envelope box, Geometry place) {}

  private final Geometry place;
  private final PolygonOverlay overlay;
  private final STRtree tiles = new STRtree();
  private final List<Envelope> boxes = new ArrayList<>();
  private final boolean tiled;

  TiledPlace(Geometry place, PolygonOverlay overlay) {
    this.place = place;
    this.overlay = overlay;
    this.tiled = place.getNumPoints() > 2 * VERTICES_A_TILE;
    if (tiled) {
      cut(place, place.getEnvelopeInternal(), 0);
      tiles.build();
    } else {
      boxes.add(place.getEnvelopeInternal());
    }
  }

  private void cut(Geometry within, Envelope box, int depth) {
    if (within.isEmpty() || within.getNumPoints() <= VERTICES_A_TILE || depth == DEEPEST) {
      tiles.insert(box, new Tile(box, within));
      if (!within.isEmpty()) {
        boxes.add(within.getEnvelopeInternal());
      }
      return;
    }
    for (Envelope half : halves(box)) {
      cut(overlay.intersection(within, place.getFactory().toGeometry(half)), half, depth + 1);
    }
  }

  private static List<Envelope> halves(Envelope box) {
    double x = (box.getMinX() + box.getMaxX()) / 2;
    double y = (box.getMinY() + box.getMaxY()) / 2;
    return box.getWidth() > box.getHeight()
        ? List.of(
            new Envelope(box.getMinX(), x, box.getMinY(), box.getMaxY()),
            new Envelope(x, box.getMaxX(), box.getMinY(), box.getMaxY()))
        : List.of(
            new Envelope(box.getMinX(), box.getMaxX(), box.getMinY(), y),
            new Envelope(box.getMinX(), box.getMaxX(), y, box.getMaxY()));
  }

  /** Boxes that cover the place and, where it is long and bent, little else. */
  List<Envelope> boxes() {
    return boxes;
  }

  /** What {@code shape} and the place share. */
  Geometry intersection(Geometry shape) {
    return overlay.intersection(shape, near(shape.getEnvelopeInternal()));
  }

  private Geometry near(Envelope box) {
    if (!tiled) {
      return place;
    }
    List<Tile> around = new ArrayList<>();
    tiles.query(box, tile -> around.add((Tile) tile));
    boolean alone = around.size() == 1 && around.get(0).box().contains(box);
    return alone ? around.get(0).place() : place;
  }
}
