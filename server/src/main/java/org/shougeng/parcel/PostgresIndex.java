package org.shougeng.parcel;

import org.shougeng.platform.Database;

/** Boxes under PostgreSQL's own GiST index; where PostGIS is installed, a view shows real geometries. */
final class PostgresIndex implements BoxIndex {

  private final Database database;

  PostgresIndex(Database database) {
    this.database = database;
  }

  @Override
  public void create(LayerId id) {
    execute(
        """
        create table %s (
          id integer not null primary key,
          minx double precision not null,
          maxx double precision not null,
          miny double precision not null,
          maxy double precision not null
        )
        """
            .formatted(id.boxTable()));
  }

  @Override
  public void publish(LayerId id, LayerVersion layer, String geometryType) {
    execute("create index on %s using gist (box(point(minx, miny), point(maxx, maxy)))"
        .formatted(id.boxTable()));
    execute("analyze " + id.boxTable());
    execute("analyze " + id.table());
    if (hasPostgis()) {
      execute(
          """
          create view %1$s_geometry as
          select t.*, st_geomfromwkb(geopackage_wkb(t.geom), %2$d) as geometry from %1$s t
          """
              .formatted(id.table(), layer.crs().epsg()));
    }
  }

  @Override
  public void drop(LayerId id) {
    execute("drop view if exists %s_geometry".formatted(id.table()));
    execute("drop table " + id.boxTable());
  }

  @Override
  public String meets() {
    return """
        box(point(b.minx, b.miny), point(b.maxx, b.maxy)) && box(point(:minX, :minY), point(:maxX, :maxY))""";
  }

  private boolean hasPostgis() {
    return !database
        .sql()
        .sql("select 1 from pg_extension where extname = 'postgis'")
        .query(Integer.class)
        .list()
        .isEmpty();
  }

  private void execute(String sql) {
    database.template().execute(sql);
  }
}
