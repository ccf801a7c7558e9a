package org.shougeng.map.sketch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.GeoPackageGeometry;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.platform.Database;
import org.shougeng.platform.RegionCondition;
import org.shougeng.platform.actor.Placement;
import org.springframework.stereotype.Component;

/** The rows of sketches. Outside the jurisdiction there is none. */
@Component
class SketchStore {

  private final Database database;

  SketchStore(Database database) {
    this.database = database;
  }

  /** The sketches seen from {@code jurisdiction}, the latest change first. */
  List<Sketch> list(Jurisdiction jurisdiction) {
    return database
        .sql()
        .sql("select * from sketch where " + RegionCondition.onPlacement(jurisdiction)
            + " order by changed_at desc, id")
        .query(SketchStore::sketch)
        .list();
  }

  Optional<Sketch> find(Jurisdiction jurisdiction, String id) {
    return database
        .sql()
        .sql("select * from sketch where id = :id and " + RegionCondition.onPlacement(jurisdiction))
        .param("id", id)
        .query(SketchStore::sketch)
        .optional();
  }

  /** Adds a sketch that lies in {@code jurisdiction}. */
  void add(Jurisdiction jurisdiction, Sketch sketch) {
    requireSeen(jurisdiction, sketch);
    database
        .sql()
        .sql(
            """
            insert into sketch (id, version, name, note, owner_region, responsible_region, handler_region,
                                epsg, geom, ellipsoidal, planar, author, author_name, created_at, changed_at)
            values (:id, :version, :name, :note, :owner, :responsible, :handler,
                    :epsg, :geom, :ellipsoidal, :planar, :author, :authorName, :createdAt, :changedAt)
            """)
        .param("id", sketch.id())
        .param("version", sketch.version())
        .param("name", sketch.label().name())
        .param("note", sketch.label().note())
        .param("owner", sketch.placement().owner().digits())
        .param("responsible", sketch.placement().responsible().digits())
        .param("handler", sketch.placement().handler().digits())
        .param("epsg", sketch.shape().crs().epsg())
        .param("geom", bytes(sketch.shape()))
        .param("ellipsoidal", sketch.shape().ellipsoidal().hundredths())
        .param("planar", sketch.shape().planar().hundredths())
        .param("author", sketch.author().account())
        .param("authorName", sketch.author().name())
        .param("createdAt", sketch.author().createdAt().toString())
        .param("changedAt", sketch.author().changedAt().toString())
        .update();
  }

  /** Writes the next version of a sketch; false if the stored one is no longer the version before it. */
  boolean change(Jurisdiction jurisdiction, Sketch sketch) {
    requireSeen(jurisdiction, sketch);
    String sql =
        """
        update sketch
           set version = :version, name = :name, note = :note, responsible_region = :responsible,
               epsg = :epsg, geom = :geom, ellipsoidal = :ellipsoidal, planar = :planar,
               changed_at = :changedAt
         where id = :id and version = :version - 1 and
        """;
    return database
            .sql()
            .sql(sql + RegionCondition.onPlacement(jurisdiction))
            .param("id", sketch.id())
            .param("version", sketch.version())
            .param("name", sketch.label().name())
            .param("note", sketch.label().note())
            .param("responsible", sketch.placement().responsible().digits())
            .param("epsg", sketch.shape().crs().epsg())
            .param("geom", bytes(sketch.shape()))
            .param("ellipsoidal", sketch.shape().ellipsoidal().hundredths())
            .param("planar", sketch.shape().planar().hundredths())
            .param("changedAt", sketch.author().changedAt().toString())
            .update()
        == 1;
  }

  /** Deletes a version of a sketch; false if the stored one is another. */
  boolean delete(Jurisdiction jurisdiction, String id, int version) {
    return database
            .sql()
            .sql("delete from sketch where id = :id and version = :version and "
                + RegionCondition.onPlacement(jurisdiction))
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  private static void requireSeen(Jurisdiction jurisdiction, Sketch sketch) {
    if (!sketch.placement().isSeenFrom(jurisdiction)) {
      throw new IllegalArgumentException("a sketch outside the jurisdiction of who writes it");
    }
  }

  private static byte[] bytes(Sketch.Shape shape) {
    return GeoPackageGeometry.encode(shape.geometry(), shape.crs().epsg());
  }

  private static Sketch sketch(ResultSet row, int number) throws SQLException {
    return new Sketch(
        row.getString("id"),
        row.getInt("version"),
        new Sketch.Label(row.getString("name"), row.getString("note")),
        new Placement(
            new AdminCode(row.getString("owner_region")),
            new AdminCode(row.getString("responsible_region")),
            new AdminCode(row.getString("handler_region"))),
        new Sketch.Shape(
            GeoPackageGeometry.decode(row.getBytes("geom")),
            Crs.of(row.getInt("epsg")),
            Area.ofHundredths(row.getLong("ellipsoidal")),
            Area.ofHundredths(row.getLong("planar"))),
        new Sketch.Author(
            row.getString("author"),
            row.getString("author_name"),
            Instant.parse(row.getString("created_at")),
            Instant.parse(row.getString("changed_at"))));
  }
}
