package org.shougeng.parcel;

import org.shougeng.engine.parcel.Parcel;
import org.shougeng.platform.Database;

/** The tables of layer versions, opened by what is in them. */
record LayerReader(Database database) {

  LayerTable<Parcel> parcels(LayerVersion layer) {
    return new LayerTable<>(database, layer.id(), new ParcelRows());
  }

  LayerTable<ControlArea> areas(LayerVersion layer) {
    return new LayerTable<>(database, layer.id(), new ControlAreaRows());
  }

  LayerTable<?> any(LayerVersion layer) {
    return layer.kind() == LayerKind.PARCELS ? parcels(layer) : areas(layer);
  }
}
