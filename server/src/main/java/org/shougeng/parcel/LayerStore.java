package org.shougeng.parcel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.overlay.LayerSource;
import org.shougeng.platform.Database;

/** The register of layer versions, whole: {@link ParcelLayers} tells each office its part. */
final class LayerStore {

  private static final String ALL = "select * from layer_version";

  private final Database database;

  LayerStore(Database database) {
    this.database = database;
  }

  /** Registers a version; its id is new. */
  LayerId insert(LayerVersion layer) {
    LayerSource source = layer.source();
    Envelope extent = layer.content().extent();
    return database
        .sql()
        .sql(
            """
            insert into layer_version (kind, name, version, data_date, epsg, features, gross, net,
                min_x, min_y, max_x, max_y, content_hash, file_name, imported_at, job_id, state,
                region, by_village)
            values (:kind, :name, :version, :date, :epsg, :features, :gross, :net,
                :minX, :minY, :maxX, :maxY, :hash, :file, :importedAt, :job, :state,
                :region, :byVillage)
            returning id
            """)
        .param("kind", layer.kind().name())
        .param("name", source.name())
        .param("version", source.version())
        .param("date", source.date() == null ? null : source.date().toString())
        .param("epsg", layer.crs().epsg())
        .param("features", layer.content().features())
        .param("gross", layer.content().gross().hundredths())
        .param("net", layer.content().net().hundredths())
        .param("minX", extent.getMinX())
        .param("minY", extent.getMinY())
        .param("maxX", extent.getMaxX())
        .param("maxY", extent.getMaxY())
        .param("hash", source.contentHash())
        .param("file", layer.origin().file())
        .param("importedAt", layer.origin().importedAt().toString())
        .param("job", layer.origin().job())
        .param("state", layer.state().name())
        .param("region", digits(layer.territory()))
        .param("byVillage", layer.territory().byVillage() ? 1 : 0)
        .query(Long.class)
        .optional()
        .map(LayerId::new)
        .orElseThrow();
  }

  private static @Nullable String digits(Territory territory) {
    AdminCode region = territory.region();
    return region == null ? null : region.digits();
  }

  /** The versions whose rows are kept and whose land nobody has measured yet. */
  List<LayerVersion> unmeasured() {
    return database
        .sql()
        .sql(ALL + " where by_village is null and state <> 'UNDONE' order by id")
        .query(LayerStore::layer)
        .list();
  }

  void settle(LayerId id, Territory territory) {
    database
        .sql()
        .sql("update layer_version set region = :region, by_village = :byVillage where id = :id")
        .param("region", digits(territory))
        .param("byVillage", territory.byVillage() ? 1 : 0)
        .param("id", id.value())
        .update();
  }

  void retire(LayerId id, LayerVersion.State state, Instant now) {
    database
        .sql()
        .sql("update layer_version set state = :state, undone_at = :now where id = :id")
        .param("state", state.name())
        .param("now", now.toString())
        .param("id", id.value())
        .update();
  }

  Optional<LayerVersion> find(LayerId id) {
    return database
        .sql()
        .sql(ALL + " where id = :id")
        .param("id", id.value())
        .query(LayerStore::layer)
        .optional();
  }

  /** All versions in use, the newest data of each kind first; among equals the last imported. */
  List<LayerVersion> active() {
    return database
        .sql()
        .sql(
            ALL
                + """
             where state = 'ACTIVE'
             order by kind, coalesce(data_date, '') desc, id desc
            """)
        .query(LayerStore::layer)
        .list();
  }

  Optional<LayerVersion> findByContent(LayerKind kind, String hash) {
    return database
        .sql()
        .sql(ALL + " where state = 'ACTIVE' and kind = :kind and content_hash = :hash")
        .param("kind", kind.name())
        .param("hash", hash)
        .query(LayerStore::layer)
        .optional();
  }

  private static LayerVersion layer(ResultSet row, int number) throws SQLException {
    String date = row.getString("data_date");
    String undoneAt = row.getString("undone_at");
    String region = row.getString("region");
    return new LayerVersion(
        new LayerId(row.getLong("id")),
        LayerKind.valueOf(row.getString("kind")),
        new LayerSource(
            row.getString("name"),
            row.getString("version"),
            date == null ? null : LocalDate.parse(date),
            row.getString("content_hash")),
        Crs.of(row.getInt("epsg")),
        new LayerVersion.Content(
            row.getLong("features"),
            Area.ofHundredths(row.getLong("gross")),
            Area.ofHundredths(row.getLong("net")),
            new Envelope(
                row.getDouble("min_x"),
                row.getDouble("max_x"),
                row.getDouble("min_y"),
                row.getDouble("max_y"))),
        new Territory(region == null ? null : new AdminCode(region), row.getInt("by_village") == 1),
        new LayerVersion.Origin(
            row.getString("file_name"),
            Instant.parse(row.getString("imported_at")),
            row.getLong("job_id"),
            instant(undoneAt)),
        LayerVersion.State.valueOf(row.getString("state")));
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }
}
