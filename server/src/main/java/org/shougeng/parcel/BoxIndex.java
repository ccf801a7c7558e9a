package org.shougeng.parcel;

import org.shougeng.platform.Database;

/** How a database finds rows by their boxes and shows a layer to other programs. */
interface BoxIndex {

  static BoxIndex of(Database database) {
    return switch (database.dialect()) {
      case SQLITE -> new GeoPackageIndex(database);
      case POSTGRESQL -> new PostgresIndex(database);
    };
  }

  /** Makes the box table {@code (id, minx, maxx, miny, maxy)}, empty. */
  void create(LayerId id);

  /**
   * Indexes the filled box table and shows the layer to other programs.
   *
   * @param geometryType {@code POLYGON}, {@code MULTIPOLYGON}, or {@code GEOMETRY} when there are both
   */
  void publish(LayerId id, LayerVersion layer, String geometryType);

  /** Removes the box table and everything {@link #publish} made. */
  void drop(LayerId id);

  /** The condition that box {@code b} may meet {@code :minX, :maxX, :minY, :maxY}. */
  String meets();
}
