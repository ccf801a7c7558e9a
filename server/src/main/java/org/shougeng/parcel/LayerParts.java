package org.shougeng.parcel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.Database;
import org.shougeng.platform.RegionCondition;

/** How much of each layer lies in each village, kept beside the layers. */
final class LayerParts {

  private final Database database;

  LayerParts(Database database) {
    this.database = database;
  }

  void insert(LayerId id, ContentSums<?> sums) {
    sums.forEachRegion((region, content) -> {
      Envelope box = content.extent();
      database
          .template()
          .update(
              "insert into layer_part values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
              id.value(),
              region,
              content.features(),
              content.gross().hundredths(),
              content.net().hundredths(),
              box.getMinX(),
              box.getMaxX(),
              box.getMinY(),
              box.getMaxY());
    });
  }

  void drop(LayerId id) {
    database.template().update("delete from layer_part where layer_id = ?", id.value());
  }

  /** What of a layer lies in the villages of {@code jurisdiction}; nothing when none of it does. */
  LayerVersion.Content within(LayerId id, Jurisdiction jurisdiction) {
    return database
        .sql()
        .sql(
            """
            select coalesce(sum(features), 0) as features, coalesce(sum(gross), 0) as gross,
                   coalesce(sum(net), 0) as net, min(min_x) as min_x, max(max_x) as max_x,
                   min(min_y) as min_y, max(max_y) as max_y
              from layer_part where layer_id = :id and %s
            """
                .formatted(RegionCondition.on("region", jurisdiction)))
        .param("id", id.value())
        .query((row, number) -> content(row))
        .single();
  }

  private static LayerVersion.Content content(ResultSet row) throws SQLException {
    long features = row.getLong("features");
    return new LayerVersion.Content(
        features,
        Area.ofHundredths(row.getLong("gross")),
        Area.ofHundredths(row.getLong("net")),
        features == 0 ? new Envelope() : box(row));
  }

  /** The boxes of a layer's villages in {@code jurisdiction}. */
  List<Envelope> boxes(LayerId id, Jurisdiction jurisdiction) {
    return database
        .sql()
        .sql("select * from layer_part where layer_id = :id and "
            + RegionCondition.on("region", jurisdiction))
        .param("id", id.value())
        .query((row, number) -> box(row))
        .list();
  }

  private static Envelope box(ResultSet row) throws SQLException {
    return new Envelope(
        row.getDouble("min_x"),
        row.getDouble("max_x"),
        row.getDouble("min_y"),
        row.getDouble("max_y"));
  }
}
