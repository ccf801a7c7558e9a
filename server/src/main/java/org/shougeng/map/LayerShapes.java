package org.shougeng.map;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.area.LandClass;
import org.shougeng.parcel.LayerKind;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.parcel.LayerView;
import org.shougeng.parcel.ParcelLayers;
import org.springframework.stereotype.Component;

/**
 * The layers on the tile grid, read from the store when first needed and kept within a limit of
 * memory. A layer
 * whose rows name their village is kept once, and each office of a part is shown its villages out of it; only
 * polygons that are cut for an office are kept for that office.
 */
@Component
class LayerShapes {

  private static final int MOST_KILOBYTES = 192 << 10;

  private final ParcelLayers layers;
  private final LoadingCache<LayerView, TileLayer> kept = Caffeine.newBuilder()
      .maximumWeight(MOST_KILOBYTES)
      .weigher((LayerView view, TileLayer layer) -> 1 + (int) (layer.shapes().weight() >> 10))
      .build(this::read);

  LayerShapes(ParcelLayers layers) {
    this.layers = layers;
  }

  TileLayer of(LayerView view) {
    if (view.isWhole() || view.isCut()) {
      return kept.get(view);
    }
    LayerView whole = new LayerView(view.layer(), Jurisdiction.EVERYWHERE, null);
    return kept.get(whole).within(view.jurisdiction());
  }

  private TileLayer read(LayerView view) {
    LayerVersion layer = layers.get(view.layer(), Jurisdiction.EVERYWHERE);
    GridShapes.Builder shapes = GridShapes.in(layer.crs(), layer.content().extent());
    Map<LandClass, Integer> classes = new LinkedHashMap<>();
    Map<AdminCode, Integer> regions = new LinkedHashMap<>();
    if (layer.kind() == LayerKind.PARCELS) {
      layers.forEach(layer.id(), view.jurisdiction(), parcel -> {
        int value = number(parcel.use().landClass(), classes);
        int region = number(parcel.identity().location(), regions);
        long gross = parcel.areas().gross().hundredths();
        shapes.add(
            new GridShapes.Shape(parcel.identity().row(), value, region, gross), parcel.geometry());
      });
    } else {
      layers.forEachArea(layer.id(), view.jurisdiction(), area -> {
        int region = area.village() == null ? GridShapes.NOWHERE : number(area.village(), regions);
        long gross = area.area().hundredths();
        shapes.add(new GridShapes.Shape(area.row(), 0, region, gross), area.geometry());
      });
    }
    return new TileLayer(
        nameOf(layer.kind()),
        List.copyOf(classes.keySet()),
        List.copyOf(regions.keySet()),
        shapes.build());
  }

  private static <T> int number(T thing, Map<T, Integer> numbers) {
    return numbers.computeIfAbsent(thing, first -> numbers.size());
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
