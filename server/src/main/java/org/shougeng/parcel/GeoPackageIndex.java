package org.shougeng.parcel;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.platform.Database;

/**
 * Boxes in an SQLite R-tree that is also the GeoPackage's own spatial index (OGC 12-128r15, annex F.3), and
 * the layer listed in the GeoPackage's contents.
 */
final class GeoPackageIndex implements BoxIndex {

  private final Database database;

  GeoPackageIndex(Database database) {
    this.database = database;
  }

  @Override
  public void create(LayerId id) {
    execute(
        "create virtual table %s using rtree(id, minx, maxx, miny, maxy)".formatted(id.boxTable()));
  }

  @Override
  public void publish(LayerId id, LayerVersion layer, String geometryType) {
    addReferenceSystem(layer.crs());
    addContents(id, layer);
    database
        .template()
        .update(
            "insert into gpkg_geometry_columns values (?, 'geom', ?, ?, 0, 0)",
            id.table(),
            geometryType,
            layer.crs().epsg());
    database
        .template()
        .update(
            "insert into gpkg_extensions values (?, 'geom', 'gpkg_rtree_index', ?, 'write-only')",
            id.table(),
            "http://www.geopackage.org/spec120/#extension_rtree");
    triggers(id).forEach(this::execute);
  }

  private void addReferenceSystem(Crs crs) {
    database
        .template()
        .update(
            "insert into gpkg_spatial_ref_sys values (?, ?, 'EPSG', ?, ?, ?) on conflict do nothing",
            crs.name(),
            crs.epsg(),
            crs.epsg(),
            ReferenceSystemText.of(crs),
            crs.name());
  }

  private void addContents(LayerId id, LayerVersion layer) {
    Envelope extent = layer.content().extent();
    database
        .template()
        .update(
            """
            insert into gpkg_contents (table_name, data_type, identifier, description, last_change,
                min_x, min_y, max_x, max_y, srs_id)
            values (?, 'features', ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            id.table(),
            "%s %s #%s".formatted(layer.source().name(), layer.source().version(), id),
            layer.kind().chinese() + " / " + layer.kind().english(),
            // The format asks for exactly three decimals of a second.
            layer.origin().importedAt().toString().substring(0, 19) + ".000Z",
            extent.getMinX(),
            extent.getMinY(),
            extent.getMaxX(),
            extent.getMaxY(),
            layer.crs().epsg());
  }

  @Override
  public void drop(LayerId id) {
    for (String table : List.of("gpkg_extensions", "gpkg_geometry_columns", "gpkg_contents")) {
      database.template().update("delete from " + table + " where table_name = ?", id.table());
    }
    execute("drop table " + id.boxTable());
  }

  @Override
  public String meets() {
    return "b.maxx >= :minX and b.minx <= :maxX and b.maxy >= :minY and b.miny <= :maxY";
  }

  /**
   * The triggers that the format prescribes, for programs that edit the file; they call functions which those
   * programs bring along. Our own rows are in the R-tree before the triggers exist.
   */
  private static List<String> triggers(LayerId id) {
    String name = id.boxTable();
    String table = id.table();
    String put =
        """
        insert or replace into %s values (new.fid, ST_MinX(new.geom), ST_MaxX(new.geom), \
        ST_MinY(new.geom), ST_MaxY(new.geom));"""
            .formatted(name);
    String filled = "new.geom notnull and not ST_IsEmpty(new.geom)";
    String empty = "(new.geom isnull or ST_IsEmpty(new.geom))";
    String removeOld = "delete from %s where id = old.fid;".formatted(name);
    return List.of(
        "create trigger %s_insert after insert on %s when %s begin %s end"
            .formatted(name, table, filled, put),
        "create trigger %s_update1 after update of geom on %s when old.fid = new.fid and %s begin %s end"
            .formatted(name, table, filled, put),
        "create trigger %s_update2 after update of geom on %s when old.fid = new.fid and %s begin %s end"
            .formatted(name, table, empty, removeOld),
        "create trigger %s_update3 after update on %s when old.fid != new.fid and %s begin %s %s end"
            .formatted(name, table, filled, removeOld, put),
        "create trigger %s_update4 after update on %s when old.fid != new.fid and %s begin "
                .formatted(name, table, empty)
            + "delete from %s where id in (old.fid, new.fid); end".formatted(name),
        "create trigger %s_delete after delete on %s when old.geom not null begin %s end"
            .formatted(name, table, removeOld));
  }

  private void execute(String sql) {
    database.template().execute(sql);
  }
}
