package org.shougeng.occupation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.parcel.LayerDependents;
import org.shougeng.parcel.LayerId;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.parcel.ParcelLayers;
import org.shougeng.platform.Database;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of reviews. A review is written whole, in one transaction, and never changed. */
@Component
class ReviewStore implements LayerDependents {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
  private static final String HEADER = "select id, name, created_at, headline_zh, headline_en";

  /** A review that has no number yet. */
  record Draft(
      String name,
      Instant createdAt,
      Review.Headline headline,
      Review.Origin origin,
      LayerId parcels,
      OverlayResult result,
      String digest) {}

  private final Database database;
  private final ParcelLayers layers;
  private final ResultRows rows;

  ReviewStore(Database database, ParcelLayers layers) {
    this.database = database;
    this.layers = layers;
    this.rows = new ResultRows(database, layers);
  }

  Review add(Draft draft) {
    return database.write(() -> {
      long id = insert(draft);
      rows.insert(id, draft.result());
      Review.Header header =
          new Review.Header(new ReviewId(id), draft.name(), draft.createdAt(), draft.headline());
      return new Review(header, draft.origin(), draft.parcels(), draft.result(), draft.digest());
    });
  }

  private long insert(Draft draft) {
    Review.Origin origin = draft.origin();
    return database
        .sql()
        .sql(
            """
            insert into review (name, created_at, headline_zh, headline_en, file_name, file_format,
                                file_hash, file_epsg, crs_source, encoding, parcels_layer, digest, findings)
            values (:name, :createdAt, :chinese, :english, :fileName, :format,
                    :fileHash, :epsg, :crsSource, :encoding, :parcels, :digest, :findings)
            returning id
            """)
        .param("name", draft.name())
        .param("createdAt", draft.createdAt().toString())
        .param("chinese", draft.headline().chinese())
        .param("english", draft.headline().english())
        .param("fileName", origin.fileName())
        .param("format", origin.format())
        .param("fileHash", origin.fileHash())
        .param("epsg", origin.epsg())
        .param("crsSource", origin.crsSource())
        .param("encoding", origin.encoding())
        .param("parcels", draft.parcels().value())
        .param("digest", draft.digest())
        .param("findings", JSON.writeValueAsString(draft.result().findings()))
        .query(Long.class)
        .single();
  }

  List<Review.Header> list() {
    return database
        .sql()
        .sql(HEADER + " from review order by id desc")
        .query((row, number) -> header(row))
        .list();
  }

  Optional<Review> find(ReviewId id) {
    return database
        .sql()
        .sql(
            HEADER
                + """
                , file_name, file_format, file_hash, file_epsg, crs_source, encoding,
                  parcels_layer, digest, findings
                  from review where id = :id
                """)
        .param("id", id.value())
        .query((row, number) -> kept(row))
        .optional()
        .map(this::withResult);
  }

  /** A review's own row, before the rows of its result are read. */
  private record Kept(
      Review.Header header,
      Review.Origin origin,
      LayerId parcels,
      String digest,
      List<Finding> findings) {}

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        header(row),
        new Review.Origin(
            row.getString("file_name"),
            row.getString("file_format"),
            row.getString("file_hash"),
            row.getInt("file_epsg"),
            row.getString("crs_source"),
            row.getString("encoding")),
        new LayerId(row.getLong("parcels_layer")),
        row.getString("digest"),
        JSON.readValue(row.getString("findings"), FINDINGS));
  }

  private Review withResult(Kept kept) {
    LayerVersion parcels = layers.get(kept.parcels());
    OverlayResult result = rows.read(kept.header(), parcels, kept.findings());
    return new Review(kept.header(), kept.origin(), kept.parcels(), result, kept.digest());
  }

  private static Review.Header header(ResultSet row) throws SQLException {
    return new Review.Header(
        new ReviewId(row.getLong("id")),
        row.getString("name"),
        Instant.parse(row.getString("created_at")),
        new Review.Headline(row.getString("headline_zh"), row.getString("headline_en")));
  }

  boolean delete(ReviewId id) {
    return database.write(() -> {
      for (String table : ResultRows.TABLES) {
        database
            .sql()
            .sql("delete from " + table + " where review_id = :id")
            .param("id", id.value())
            .update();
      }
      int deleted = database
          .sql()
          .sql("delete from review where id = :id")
          .param("id", id.value())
          .update();
      return deleted == 1;
    });
  }

  @Override
  public boolean restsOn(LayerId id) {
    return database
            .sql()
            .sql("select count(*) from review where parcels_layer = :id")
            .param("id", id.value())
            .query(Long.class)
            .single()
        > 0;
  }
}
