package org.shougeng.parcel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.ControlLayer;
import org.shougeng.engine.overlay.ParcelOverlay;
import org.shougeng.engine.overlay.StrTreeOverlay;
import org.shougeng.engine.parcel.Parcel;

/** The overlay last asked for. One county's parcels fill memory; a second one replaces the first. */
final class OverlayCache {

  private record Key(LayerId parcels, List<LayerId> controls) {}

  private final LayerStore store;
  private final LayerReader layers;
  private @Nullable Key key;
  private @Nullable ParcelOverlay overlay;

  OverlayCache(LayerStore store, LayerReader layers) {
    this.store = store;
    this.layers = layers;
  }

  synchronized ParcelOverlay get(LayerVersion parcels) {
    List<LayerVersion> controls = controls();
    Key wanted = new Key(parcels.id(), controls.stream().map(LayerVersion::id).toList());
    ParcelOverlay kept = overlay;
    if (kept != null && wanted.equals(key)) {
      return kept;
    }
    overlay = null;
    ParcelOverlay built = build(parcels, controls);
    key = wanted;
    overlay = built;
    return built;
  }

  private List<LayerVersion> controls() {
    List<LayerVersion> current = new ArrayList<>();
    for (ControlKind kind : ControlKind.values()) {
      store.active().stream()
          .filter(layer -> layer.kind() == LayerKind.of(kind))
          .findFirst()
          .ifPresent(current::add);
    }
    return current;
  }

  private ParcelOverlay build(LayerVersion layer, List<LayerVersion> controls) {
    List<Parcel> parcels = new ArrayList<>();
    layers.parcels(layer).forEach(Jurisdiction.EVERYWHERE, parcels::add);
    List<ControlLayer> controlLayers =
        controls.stream().map(control -> controlLayer(control, layer)).toList();
    return new StrTreeOverlay(parcels, layer.crs(), layer.source(), controlLayers);
  }

  private ControlLayer controlLayer(LayerVersion control, LayerVersion parcels) {
    Transform transform = Transform.between(control.crs(), parcels.crs());
    List<Geometry> polygons = new ArrayList<>();
    layers
        .areas(control)
        .forEach(Jurisdiction.EVERYWHERE, area -> polygons.add(transform.apply(area.geometry())));
    return new ControlLayer(control.kind().control().orElseThrow(), control.source(), polygons);
  }
}
