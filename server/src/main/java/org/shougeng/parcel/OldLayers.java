package org.shougeng.parcel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.platform.County;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.Database;

/** Measures, once, layers that were imported before it was kept whose land they hold. */
final class OldLayers {

  private final Database database;
  private final LayerStore store;
  private final LayerReader reader;

  OldLayers(Database database) {
    this.database = database;
    this.store = new LayerStore(database);
    this.reader = new LayerReader(database);
  }

  void measure() {
    List<LayerVersion> old = store.unmeasured();
    if (old.isEmpty()) {
      return;
    }
    old.stream().filter(OldLayers::isOfParcels).forEach(layer -> measure(layer, null));
    @Nullable AdminCode county = county();
    old.stream().filter(layer -> !isOfParcels(layer)).forEach(layer -> measure(layer, county));
  }

  private static boolean isOfParcels(LayerVersion layer) {
    return layer.kind() == LayerKind.PARCELS;
  }

  private @Nullable AdminCode county() {
    return new CountyRegister(database)
        .find()
        .map(County::code)
        .or(() -> store.active().stream()
            .filter(OldLayers::isOfParcels)
            .findFirst()
            .flatMap(layer -> layer.territory().county()))
        .orElse(null);
  }

  private void measure(LayerVersion layer, @Nullable AdminCode county) {
    database.write(() -> inOneGo(layer, county));
  }

  private void inOneGo(LayerVersion layer, @Nullable AdminCode county) {
    LayerTable<?> table = reader.any(layer);
    if (!isOfParcels(layer)) {
      table.addRegions();
    }
    table.index();
    ContentSums<?> sums = table.sums();
    new LayerParts(database).insert(layer.id(), sums);
    store.settle(layer.id(), sums.territory(county));
  }
}
