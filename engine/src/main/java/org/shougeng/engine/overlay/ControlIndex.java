package org.shougeng.engine.overlay;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;

/** One control layer by place. Polygons that are not valid are repaired once, with a finding. */
final class ControlIndex {

  /** Polygons with more vertices are cut to the red line's surroundings before they are used. */
  private static final int MANY_VERTICES = 400;

  private final ControlLayer layer;
  private final PolygonOverlay overlay;
  private final STRtree tree = new STRtree();
  private final List<Finding> findings = new ArrayList<>();

  ControlIndex(ControlLayer layer, PolygonOverlay overlay) {
    this.layer = layer;
    this.overlay = overlay;
    int row = 0;
    for (Geometry polygon : layer.polygons()) {
      row++;
      Geometry valid = valid(polygon, row);
      if (!valid.isEmpty()) {
        tree.insert(valid.getEnvelopeInternal(), valid);
      }
    }
    tree.build();
  }

  private Geometry valid(Geometry polygon, int row) {
    if (new IsValidOp(polygon).isValid()) {
      return polygon;
    }
    findings.add(Finding.warning("OVL-017")
        .at(Place.row(row))
        .with("layer", layer.source().name())
        .with("row", row));
    return overlay.polygonsOf(GeometryFixer.fix(polygon));
  }

  ControlKind kind() {
    return layer.kind();
  }

  LayerSource source() {
    return layer.source();
  }

  /** What had to be repaired when the layer was indexed. */
  List<Finding> findings() {
    return findings;
  }

  /** The layer in the surroundings of {@code part}, for one review. */
  Local around(Geometry part) {
    Envelope box = part.getEnvelopeInternal().copy();
    box.expandBy(Math.max(box.getWidth(), box.getHeight()) * 0.01);
    Geometry frame = part.getFactory().toGeometry(box);
    List<PreparedGeometry> polygons = new ArrayList<>();
    tree.query(box, item -> {
      Geometry polygon = (Geometry) item;
      boolean cut =
          polygon.getNumPoints() > MANY_VERTICES && !box.contains(polygon.getEnvelopeInternal());
      Geometry near = cut ? overlay.intersection(polygon, frame) : polygon;
      if (!near.isEmpty()) {
        polygons.add(PreparedGeometryFactory.prepare(near));
      }
    });
    return new Local(polygons);
  }

  /** Splits places into what the layer covers and what it does not. */
  final class Local {
    private final STRtree near = new STRtree();

    private Local(List<PreparedGeometry> polygons) {
      polygons.forEach(p -> near.insert(p.getGeometry().getEnvelopeInternal(), p));
      near.build();
    }

    ControlKind kind() {
      return layer.kind();
    }

    Split split(Geometry place) {
      Geometry nothing = place.getFactory().createPolygon();
      List<Geometry> meeting = new ArrayList<>();
      for (Object item : near.query(place.getEnvelopeInternal())) {
        PreparedGeometry polygon = (PreparedGeometry) item;
        if (polygon.covers(place)) {
          return new Split(place, nothing);
        }
        if (polygon.intersects(place)) {
          meeting.add(polygon.getGeometry());
        }
      }
      if (meeting.isEmpty()) {
        return new Split(nothing, place);
      }
      Geometry cover = overlay.union(meeting, place.getFactory());
      Geometry inside = overlay.intersection(place, cover);
      if (inside.isEmpty()) {
        return new Split(nothing, place);
      }
      Geometry outside = overlay.difference(place, cover);
      return outside.isEmpty() ? new Split(place, nothing) : new Split(inside, outside);
    }
  }

  /**
   * A place in two.
   *
   * @param inside what the layer covers, may be empty
   * @param outside what it does not, may be empty
   */
  record Split(Geometry inside, Geometry outside) {}
}
