package org.shougeng.parcel;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.GeoPackageGeometry;
import org.shougeng.platform.Database;
import org.shougeng.platform.RegionCondition;

/**
 * The rows of one layer version: a table of its own, because a GeoPackage table has one coordinate system
 * and because undoing a version is then dropping a table.
 *
 * @param <R> what a row is
 */
final class LayerTable<R> {

  private static final int ROWS_A_BATCH = 2000;

  private final Database database;
  private final BoxIndex boxes;
  private final LayerId id;
  private final RowShape<R> shape;

  LayerTable(Database database, LayerId id, RowShape<R> shape) {
    this.database = database;
    this.boxes = BoxIndex.of(database);
    this.id = id;
    this.shape = shape;
  }

  void create() {
    String columns = String.join(",\n  ", shape.columns());
    execute(
        """
        create table %s (
          fid integer not null primary key,
          geom ${blob} not null,
          %s
        )
        """
            .formatted(id.table(), columns));
    boxes.create(id);
  }

  /** Gives a table from before rows named their village the column for it. */
  void addRegions() {
    execute("alter table %s add column %s text not null default ''"
        .formatted(id.table(), shape.regionColumn()));
  }

  /** Makes rows findable by what they are looked for. */
  void index() {
    for (String column : shape.indexed()) {
      execute("create index %1$s_%2$s on %1$s (%2$s)".formatted(id.table(), column));
    }
  }

  /** Opens the door for rows; nothing is found by place before {@link Rows#finish}. */
  Rows insert(int epsg) {
    return new Rows(epsg);
  }

  /** Takes rows in batches. */
  final class Rows {
    private final int epsg;
    private final List<@Nullable Object[]> rows = new ArrayList<>(ROWS_A_BATCH);
    private final List<Object[]> rowBoxes = new ArrayList<>(ROWS_A_BATCH);
    private final Set<String> geometryTypes = new TreeSet<>();
    private final String insert;

    private Rows(int epsg) {
      this.epsg = epsg;
      List<String> columns = shape.written();
      this.insert = "insert into %s (fid, geom, %s) values (?, ?%s)"
          .formatted(id.table(), String.join(", ", columns), ", ?".repeat(columns.size()));
    }

    void add(R row) {
      Geometry geometry = shape.geometry(row);
      @Nullable Object[] values = shape.values(row);
      @Nullable Object[] all = new @Nullable Object[values.length + 2];
      all[0] = shape.fid(row);
      all[1] = GeoPackageGeometry.encode(geometry, epsg);
      System.arraycopy(values, 0, all, 2, values.length);
      rows.add(all);
      addBox(shape.fid(row), geometry);
    }

    private void addBox(long fid, Geometry geometry) {
      geometryTypes.add(geometry.getGeometryType().toUpperCase(Locale.ROOT));
      Envelope box = geometry.getEnvelopeInternal();
      rowBoxes.add(new Object[] {fid, box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY()});
      if (rowBoxes.size() == ROWS_A_BATCH) {
        flush();
      }
    }

    private void flush() {
      database.template().batchUpdate(insert, rows);
      database
          .template()
          .batchUpdate(
              "insert into %s (id, minx, maxx, miny, maxy) values (?, ?, ?, ?, ?)"
                  .formatted(id.boxTable()),
              rowBoxes);
      rows.clear();
      rowBoxes.clear();
    }

    /** Writes what is left and makes the rows findable, here and in QGIS. */
    void finish(LayerVersion layer) {
      flush();
      String only = geometryTypes.size() == 1 ? geometryTypes.iterator().next() : "GEOMETRY";
      index();
      boxes.publish(id, layer, only);
    }
  }

  /** Makes the boxes of rows that came with a copy of the store. */
  void index(LayerVersion layer) {
    Rows target = new Rows(layer.crs().epsg());
    database
        .sql()
        .sql("select fid, geom from %s order by fid".formatted(id.table()))
        .query((ResultSet row) ->
            target.addBox(row.getLong("fid"), GeoPackageGeometry.decode(row.getBytes("geom"))));
    target.finish(layer);
  }

  void drop() {
    boxes.drop(id);
    execute("drop table " + id.table());
  }

  /** Adds up all rows. */
  ContentSums<R> sums() {
    ContentSums<R> sums = new ContentSums<>(shape);
    forEach(Jurisdiction.EVERYWHERE, sums::add);
    return sums;
  }

  private String isIn(Jurisdiction jurisdiction) {
    return RegionCondition.on("t." + shape.regionColumn(), jurisdiction);
  }

  void forEach(Jurisdiction jurisdiction, Consumer<R> rows) {
    database
        .sql()
        .sql("select t.* from %s t where %s order by fid".formatted(id.table(), isIn(jurisdiction)))
        .query((ResultSet row) -> rows.accept(shape.read(row)));
  }

  /**
   * Passes the rows of {@code jurisdiction} whose box meets {@code box}, which is in the layer's own
   * system, in file order. Boxes go first: "cross join" keeps SQLite from walking a whole county by code.
   */
  void forEachWithin(Jurisdiction jurisdiction, Envelope box, Consumer<R> rows) {
    if (box.isNull()) {
      return;
    }
    database
        .sql()
        .sql(
            """
            select t.* from %s b cross join %s t
             where t.fid = b.id and %s and %s
             order by t.fid
            """
                .formatted(id.boxTable(), id.table(), boxes.meets(), isIn(jurisdiction)))
        .param("minX", box.getMinX())
        .param("maxX", box.getMaxX())
        .param("minY", box.getMinY())
        .param("maxY", box.getMaxY())
        .query((ResultSet row) -> {
          if (GeoPackageGeometry.envelope(row.getBytes("geom")).intersects(box)) {
            rows.accept(shape.read(row));
          }
        });
  }

  Optional<R> find(Jurisdiction jurisdiction, long fid) {
    return database
        .sql()
        .sql("select t.* from %s t where fid = :fid and %s"
            .formatted(id.table(), isIn(jurisdiction)))
        .param("fid", fid)
        .query((row, number) -> shape.read(row))
        .optional();
  }

  private void execute(String sql) {
    database.template().execute(database.dialect().speak(sql));
  }
}
