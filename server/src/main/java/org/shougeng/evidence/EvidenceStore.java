package org.shougeng.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Placement;
import org.shougeng.verifier.Seal;

/** The rows of evidence and of its files. */
final class EvidenceStore {

  private static final String ALL =
      """
      select e.*, f.sm3, f.size, f.media_type, f.width, f.height, f.taken_at, f.taken_lon,
          f.taken_lat, f.taken_azimuth, f.camera
        from evidence e join evidence_file f on f.sha256 = e.sha256
      """;

  private final Database database;

  EvidenceStore(Database database) {
    this.database = database;
  }

  /** Enters a file unless it is there already. */
  void insert(SealedFile file, Instant now) {
    PhotoFacts photo = file.photo();
    database
        .sql()
        .sql(
            """
            insert into evidence_file (sha256, sm3, size, media_type, stored_at, width, height,
                taken_at, taken_lon, taken_lat, taken_azimuth, camera)
            values (:sha256, :sm3, :size, :type, :now, :width, :height,
                :takenAt, :lon, :lat, :azimuth, :camera)
            on conflict (sha256) do nothing
            """)
        .param("sha256", file.seal().sha256())
        .param("sm3", file.seal().sm3())
        .param("size", file.size())
        .param("type", file.mediaType())
        .param("now", now.toString())
        .param("width", photo == null ? null : photo.width())
        .param("height", photo == null ? null : photo.height())
        .param("takenAt", photo == null ? null : text(photo.takenAt()))
        .param("lon", photo == null ? null : photo.longitude())
        .param("lat", photo == null ? null : photo.latitude())
        .param("azimuth", photo == null ? null : photo.azimuth())
        .param("camera", photo == null ? null : photo.camera())
        .update();
  }

  void insert(EvidenceItem item) {
    Brought brought = item.brought();
    PointFix place = brought.place();
    database
        .sql()
        .sql(
            """
            insert into evidence (id, sha256, object_kind, object_id, owner_region,
                responsible_region, handler_region, name, account, person, office, received_at,
                declared_at, x, y, epsg, accuracy, azimuth, note)
            values (:id, :sha256, :kind, :object, :owner, :responsible, :handler, :name, :account,
                :person, :office, :receivedAt, :takenAt, :x, :y, :epsg, :accuracy, :azimuth, :note)
            """)
        .param("id", item.id().value())
        .param("sha256", item.file().seal().sha256())
        .param("kind", brought.bearer().kind())
        .param("object", brought.bearer().id())
        .param("owner", item.placement().owner().digits())
        .param("responsible", item.placement().responsible().digits())
        .param("handler", item.placement().handler().digits())
        .param("name", brought.name())
        .param("account", item.receipt().account())
        .param("person", item.receipt().person())
        .param("office", item.receipt().office())
        .param("receivedAt", item.receipt().at().toString())
        .param("takenAt", text(brought.takenAt()))
        .param("x", place == null ? null : place.x())
        .param("y", place == null ? null : place.y())
        .param("epsg", place == null ? null : place.epsg())
        .param("accuracy", place == null ? null : place.accuracy())
        .param("azimuth", place == null ? null : place.azimuth())
        .param("note", brought.note())
        .update();
  }

  void withdraw(EvidenceId id, EvidenceItem.Withdrawal withdrawal) {
    database
        .sql()
        .sql(
            """
            update evidence set withdrawn_at = :at, withdrawn_by = :by, withdrawn_because = :because
             where id = :id
            """)
        .param("at", withdrawal.at().toString())
        .param("by", withdrawal.by())
        .param("because", withdrawal.because())
        .param("id", id.value())
        .update();
  }

  Optional<EvidenceItem> find(EvidenceId id, Jurisdiction jurisdiction) {
    return database
        .sql()
        .sql(ALL + " where e.id = :id and " + within(jurisdiction))
        .param("id", id.value())
        .params(prefixes(jurisdiction))
        .query(EvidenceStore::item)
        .optional();
  }

  /** What hangs on a record, the oldest first. */
  List<EvidenceItem> of(Bearer bearer, Jurisdiction jurisdiction) {
    return database
        .sql()
        .sql(ALL + " where e.object_kind = :kind and e.object_id = :object and "
            + within(jurisdiction) + " order by e.received_at, e.id")
        .param("kind", bearer.kind())
        .param("object", bearer.id())
        .params(prefixes(jurisdiction))
        .query(EvidenceStore::item)
        .list();
  }

  /** Hands over every file there should be. */
  void files(Consumer<SealedFile> reader) {
    try (Stream<SealedFile> rows = database
        .sql()
        .sql("select * from evidence_file order by sha256")
        .query((row, number) -> file(row))
        .stream()) {
      rows.forEach(reader);
    }
  }

  long count() {
    return database
        .sql()
        .sql("select count(*) from evidence_file")
        .query(Long.class)
        .single();
  }

  /** Whether a row tells of a file with this address. */
  boolean isKnown(String sha256) {
    return database
            .sql()
            .sql("select count(*) from evidence_file where sha256 = :sha256")
            .param("sha256", sha256)
            .query(Long.class)
            .single()
        > 0;
  }

  /** A record is seen from each of its three regions. */
  private static String within(Jurisdiction jurisdiction) {
    StringBuilder any = new StringBuilder("(1 = 0");
    for (String name : prefixes(jurisdiction).keySet()) {
      for (String column : List.of("owner_region", "responsible_region", "handler_region")) {
        any.append(" or e.").append(column).append(" like :").append(name);
      }
    }
    return any.append(")").toString();
  }

  private static Map<String, String> prefixes(Jurisdiction jurisdiction) {
    Map<String, String> prefixes = new LinkedHashMap<>();
    jurisdiction
        .prefixes()
        .forEach(prefix -> prefixes.put("region" + prefixes.size(), prefix + "%"));
    return prefixes;
  }

  private static EvidenceItem item(ResultSet row, int number) throws SQLException {
    String withdrawnAt = row.getString("withdrawn_at");
    return new EvidenceItem(
        new EvidenceId(row.getString("id")),
        file(row),
        brought(row),
        new EvidenceItem.Receipt(
            row.getString("account"),
            row.getString("person"),
            row.getString("office"),
            Instant.parse(row.getString("received_at"))),
        new Placement(
            new AdminCode(row.getString("owner_region")),
            new AdminCode(row.getString("responsible_region")),
            new AdminCode(row.getString("handler_region"))),
        withdrawnAt == null
            ? null
            : new EvidenceItem.Withdrawal(
                Instant.parse(withdrawnAt),
                row.getString("withdrawn_by"),
                row.getString("withdrawn_because")));
  }

  private static Brought brought(ResultSet row) throws SQLException {
    int epsg = row.getInt("epsg");
    PointFix place = row.wasNull()
        ? null
        : new PointFix(
            row.getDouble("x"),
            row.getDouble("y"),
            epsg,
            number(row, "accuracy"),
            number(row, "azimuth"));
    return new Brought(
        new Bearer(row.getString("object_kind"), row.getString("object_id")),
        row.getString("name"),
        instant(row.getString("declared_at")),
        place,
        row.getString("note"));
  }

  private static SealedFile file(ResultSet row) throws SQLException {
    int width = row.getInt("width");
    PhotoFacts photo = row.wasNull()
        ? null
        : new PhotoFacts(
            width,
            row.getInt("height"),
            instant(row.getString("taken_at")),
            number(row, "taken_lon"),
            number(row, "taken_lat"),
            number(row, "taken_azimuth"),
            row.getString("camera"));
    return new SealedFile(
        new Seal(row.getString("sha256"), row.getString("sm3")),
        row.getLong("size"),
        row.getString("media_type"),
        photo);
  }

  private static @Nullable Double number(ResultSet row, String column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? null : number;
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }
}
