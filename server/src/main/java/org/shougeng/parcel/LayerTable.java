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
import org.shougeng.engine.formats.GeoPackageGeometry;
import org.shougeng.platform.Database;

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
      geometryTypes.add(geometry.getGeometryType().toUpperCase(Locale.ROOT));
      @Nullable Object[] values = shape.values(row);
      @Nullable Object[] all = new @Nullable Object[values.length + 2];
      all[0] = shape.fid(row);
      all[1] = GeoPackageGeometry.encode(geometry, epsg);
      System.arraycopy(values, 0, all, 2, values.length);
      rows.add(all);
      Envelope box = geometry.getEnvelopeInternal();
      rowBoxes.add(
          new Object[] {shape.fid(row), box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY()
          });
      if (rows.size() == ROWS_A_BATCH) {
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
      boxes.publish(id, layer, only);
    }
  }

  void drop() {
    boxes.drop(id);
    execute("drop table " + id.table());
  }

  void forEach(Consumer<R> rows) {
    database
        .sql()
        .sql("select * from %s order by fid".formatted(id.table()))
        .query((ResultSet row) -> rows.accept(shape.read(row)));
  }

  /** Passes the rows whose box meets {@code box}, which is in the layer's own system, in file order. */
  void forEachWithin(Envelope box, Consumer<R> rows) {
    if (box.isNull()) {
      return;
    }
    database
        .sql()
        .sql(
            """
            select t.* from %s b join %s t on t.fid = b.id
             where %s
             order by t.fid
            """
                .formatted(id.boxTable(), id.table(), boxes.meets()))
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

  Optional<R> find(long fid) {
    return database
        .sql()
        .sql("select * from %s where fid = :fid".formatted(id.table()))
        .param("fid", fid)
        .query((row, number) -> shape.read(row))
        .optional();
  }

  private void execute(String sql) {
    database.template().execute(database.dialect().speak(sql));
  }
}
