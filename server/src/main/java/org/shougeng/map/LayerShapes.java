package org.shougeng.map;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shougeng.engine.area.LandClass;
import org.shougeng.parcel.LayerId;
import org.shougeng.parcel.LayerKind;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.parcel.ParcelLayers;
import org.springframework.stereotype.Component;

/** The layers on the tile grid, read from the store when first needed and kept within a limit of memory. */
@Component
class LayerShapes {

  private static final int MOST_KILOBYTES = 192 << 10;

  private final ParcelLayers layers;
  private final LoadingCache<LayerId, TileLayer> kept = Caffeine.newBuilder()
      .maximumWeight(MOST_KILOBYTES)
      .weigher((LayerId id, TileLayer layer) -> 1 + (int) (layer.shapes().weight() >> 10))
      .build(this::read);

  LayerShapes(ParcelLayers layers) {
    this.layers = layers;
  }

  TileLayer of(LayerId id) {
    return kept.get(id);
  }

  private TileLayer read(LayerId id) {
    LayerVersion layer = layers.get(id);
    GridShapes.Builder shapes = GridShapes.in(layer.crs(), layer.content().extent());
    Map<LandClass, Integer> classes = new LinkedHashMap<>();
    if (layer.kind() == LayerKind.PARCELS) {
      layers.forEach(id, parcel -> {
        int value = classes.computeIfAbsent(parcel.use().landClass(), landClass -> classes.size());
        long gross = parcel.areas().gross().hundredths();
        shapes.add(new GridShapes.Shape(parcel.identity().row(), value, gross), parcel.geometry());
      });
    } else {
      layers.forEachArea(
          id,
          area -> shapes.add(
              new GridShapes.Shape(area.row(), 0, area.area().hundredths()), area.geometry()));
    }
    return new TileLayer(nameOf(layer.kind()), List.copyOf(classes.keySet()), shapes.build());
  }

  private static String nameOf(LayerKind kind) {
    return switch (kind) {
      case PARCELS -> "parcels";
      case PBF -> "pbf";
      case ECO_RED_LINE -> "eco";
      case URBAN_BOUNDARY -> "urban";
      case VILLAGES -> "villages";
    };
  }
}
