package org.shougeng.parcel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shougeng.platform.Database;
import org.shougeng.platform.MadeTables;

/** The tables of layer versions, made again in a copy of the store. */
public final class LayerTables implements MadeTables {

  private static final Pattern ROWS = Pattern.compile("layer_(\\d+)");
  private static final Pattern BOXES = Pattern.compile("rtree_layer_\\d+_geom(_\\w+)?");

  private final Database database;
  private final LayerStore layers;

  public LayerTables(Database database) {
    this.database = database;
    this.layers = new LayerStore(database);
  }

  @Override
  public boolean holdsRows(String table) {
    return ROWS.matcher(table).matches();
  }

  @Override
  public boolean isDerived(String table) {
    return BOXES.matcher(table).matches();
  }

  @Override
  public void create(String table) {
    rows(layer(table)).create();
  }

  @Override
  public void finish(String table) {
    LayerVersion layer = layer(table);
    rows(layer).index(layer);
  }

  private LayerVersion layer(String table) {
    Matcher name = ROWS.matcher(table);
    if (!name.matches()) {
      throw new IllegalArgumentException(table);
    }
    return layers.find(new LayerId(Long.parseLong(name.group(1)))).orElseThrow();
  }

  private LayerTable<?> rows(LayerVersion layer) {
    return layer.kind() == LayerKind.PARCELS
        ? new LayerTable<>(database, layer.id(), new ParcelRows())
        : new LayerTable<>(database, layer.id(), new ControlAreaRows());
  }
}
