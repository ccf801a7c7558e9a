package org.shougeng.parcel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.FlatGeometry;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;

/**
 * The ground of a jurisdiction: the villages of the current layer of villages that lie in it or,
 * while there is
 * no such layer, the boxes of its parcels village by village. Plan lines that name no village are shown to an
 * office of a part of the county as far as its ground goes.
 */
final class Grounds {

  private static final int MOST_KEPT = 500;

  private record Key(LayerId layer, Jurisdiction jurisdiction) {}

  private final LayerStore store;
  private final LayerParts parts;
  private final LayerReader reader;
  private final Cache<Key, Geometry> kept =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  Grounds(LayerStore store, LayerParts parts, LayerReader reader) {
    this.store = store;
    this.parts = parts;
    this.reader = reader;
  }

  /** The layer that tells grounds apart now. */
  Optional<LayerVersion> source() {
    return current(LayerKind.VILLAGES)
        .filter(layer -> layer.territory().byVillage())
        .or(() -> current(LayerKind.PARCELS));
  }

  private Optional<LayerVersion> current(LayerKind kind) {
    return store.active().stream().filter(layer -> layer.kind() == kind).findFirst();
  }

  /** The ground in {@code crs}; empty when nothing is known of it. */
  Geometry of(Jurisdiction jurisdiction, Crs crs) {
    return source()
        .map(layer -> Transform.between(layer.crs(), crs)
            .apply(kept.get(new Key(layer.id(), jurisdiction), key -> read(layer, jurisdiction))))
        .orElseGet(FlatGeometry.FACTORY::createPolygon);
  }

  private Geometry read(LayerVersion layer, Jurisdiction jurisdiction) {
    List<Geometry> shapes = new ArrayList<>();
    if (layer.kind() == LayerKind.VILLAGES) {
      reader.areas(layer).forEach(jurisdiction, village -> shapes.add(village.geometry()));
    } else {
      for (Envelope box : parts.boxes(layer.id(), jurisdiction)) {
        shapes.add(FlatGeometry.FACTORY.toGeometry(box));
      }
    }
    return shapes.isEmpty() ? FlatGeometry.FACTORY.createPolygon() : OverlayNGRobust.union(shapes);
  }
}
