package org.shougeng.parcel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.FlatGeometry;
import org.shougeng.engine.geodesy.SurveyArea;

/**
 * Control layers whose polygons name no village, as an office of a part of the county sees them:
 * cut at the edge
 * of its {@link Grounds ground}, with the area of what is left. A whole polygon would tell where the land of
 * others is protected, and how much of it.
 */
final class PlanLines {

  private static final int MOST_KEPT = 500;

  private record Key(LayerId lines, LayerId ground, Jurisdiction jurisdiction) {}

  private final Grounds grounds;
  private final LayerReader reader;
  private final Cache<Key, LayerVersion.Content> contents =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  PlanLines(Grounds grounds, LayerReader reader) {
    this.grounds = grounds;
    this.reader = reader;
  }

  /** What {@link #forEachWithin} passes, added up. */
  LayerVersion.Content content(LayerVersion layer, Jurisdiction jurisdiction) {
    return contents.get(new Key(layer.id(), ground(layer), jurisdiction), key -> {
      ContentSums<ControlArea> sums = new ContentSums<>(new ControlAreaRows());
      forEachWithin(layer, jurisdiction, layer.content().extent(), sums::add);
      return sums.whole();
    });
  }

  /** The layer that tells where a ground ends; the lines themselves while there is none. */
  LayerId ground(LayerVersion layer) {
    return grounds.source().map(LayerVersion::id).orElse(layer.id());
  }

  void forEachWithin(
      LayerVersion layer, Jurisdiction jurisdiction, Envelope box, Consumer<ControlArea> areas) {
    Geometry ground = grounds.of(jurisdiction, layer.crs());
    if (ground.isEmpty()) {
      return;
    }
    PreparedGeometry prepared = PreparedGeometryFactory.prepare(ground);
    SurveyArea survey = SurveyArea.in(layer.crs());
    Envelope seen = box.intersection(ground.getEnvelopeInternal());
    reader.areas(layer).forEachWithin(Jurisdiction.EVERYWHERE, seen, area -> {
      if (prepared.covers(area.geometry())) {
        areas.accept(area);
      } else if (prepared.intersects(area.geometry())) {
        Geometry cut = cut(area.geometry(), ground);
        if (!cut.isEmpty()) {
          areas.accept(
              new ControlArea(area.row(), area.code(), area.name(), null, survey.of(cut), cut));
        }
      }
    });
  }

  private static Geometry cut(Geometry shape, Geometry ground) {
    Geometry cut = OverlayNGRobust.overlay(shape, ground, OverlayNG.INTERSECTION);
    @SuppressWarnings("unchecked")
    List<Polygon> polygons = PolygonExtracter.getPolygons(cut);
    return polygons.size() == 1
        ? polygons.get(0)
        : FlatGeometry.FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }
}
