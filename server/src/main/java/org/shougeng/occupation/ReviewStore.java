package org.shougeng.occupation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.parcel.LayerDependents;
import org.shougeng.parcel.LayerId;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.parcel.ParcelLayers;
import org.shougeng.platform.Database;
import org.shougeng.platform.RegionCondition;
import org.shougeng.platform.actor.Placement;
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
      String account,
      Placement placement,
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
    placeOldReviews();
  }

  /** Reviews from before anybody kept whose they are belong to the county of their parcels. */
  private void placeOldReviews() {
    database.write(() -> {
      for (String place : List.of("owner_region", "responsible_region", "handler_region")) {
        database
            .sql()
            .sql(
                """
                update review set %1$s = coalesce(
                    (select substr(region, 1, 6) || '000000' from layer_version
                      where id = review.parcels_layer and region is not null), '')
                 where %1$s = ''
                """
                    .formatted(place))
            .update();
      }
    });
  }

  /** Runs {@code work} in one transaction. */
  <T> T inOneGo(Supplier<T> work) {
    return database.write(work);
  }

  Review add(Draft draft) {
    return database.write(() -> {
      long id = insert(draft);
      rows.insert(id, draft.result());
      Review.Header header =
          new Review.Header(new ReviewId(id), draft.name(), draft.createdAt(), draft.headline());
      return new Review(
          header,
          draft.origin(),
          draft.placement(),
          draft.parcels(),
          draft.result(),
          draft.digest());
    });
  }

  private long insert(Draft draft) {
    Review.Origin origin = draft.origin();
    return database
        .sql()
        .sql(
            """
            insert into review (name, created_at, headline_zh, headline_en, file_name, file_format,
                                file_hash, file_epsg, crs_source, encoding, parcels_layer, digest, findings,
                                account, owner_region, responsible_region, handler_region)
            values (:name, :createdAt, :chinese, :english, :fileName, :format,
                    :fileHash, :epsg, :crsSource, :encoding, :parcels, :digest, :findings,
                    :account, :owner, :responsible, :handler)
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
        .param("account", draft.account())
        .param("owner", draft.placement().owner().digits())
        .param("responsible", draft.placement().responsible().digits())
        .param("handler", draft.placement().handler().digits())
        .query(Long.class)
        .single();
  }

  /** The reviews that are seen from {@code jurisdiction}, the newest first. */
  List<Review.Header> list(Jurisdiction jurisdiction) {
    return database
        .sql()
        .sql(HEADER + " from review where " + RegionCondition.onPlacement(jurisdiction)
            + " order by id desc")
        .query((row, number) -> header(row))
        .list();
  }

  Optional<Review> find(ReviewId id, Jurisdiction jurisdiction) {
    return database
        .sql()
        .sql(HEADER
            + """
                , file_name, file_format, file_hash, file_epsg, crs_source, encoding,
                  parcels_layer, digest, findings,
                  owner_region, responsible_region, handler_region
                  from review where id = :id and
                """
            + RegionCondition.onPlacement(jurisdiction))
        .param("id", id.value())
        .query((row, number) -> kept(row))
        .optional()
        .map(this::withResult);
  }

  /** A review's own row, before the rows of its result are read. */
  private record Kept(
      Review.Header header,
      Review.Origin origin,
      Placement placement,
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
        placement(row),
        new LayerId(row.getLong("parcels_layer")),
        row.getString("digest"),
        JSON.readValue(row.getString("findings"), FINDINGS));
  }

  private static Placement placement(ResultSet row) throws SQLException {
    return new Placement(
        new AdminCode(row.getString("owner_region")),
        new AdminCode(row.getString("responsible_region")),
        new AdminCode(row.getString("handler_region")));
  }

  /** Who may see a review sees all of it, on whosever land its parcels lie. */
  private Review withResult(Kept kept) {
    LayerVersion parcels = layers.get(kept.parcels(), Jurisdiction.EVERYWHERE);
    OverlayResult result = rows.read(kept.header(), parcels, kept.findings());
    return new Review(
        kept.header(), kept.origin(), kept.placement(), kept.parcels(), result, kept.digest());
  }

  private static Review.Header header(ResultSet row) throws SQLException {
    return new Review.Header(
        new ReviewId(row.getLong("id")),
        row.getString("name"),
        Instant.parse(row.getString("created_at")),
        new Review.Headline(row.getString("headline_zh"), row.getString("headline_en")));
  }

  void delete(ReviewId id) {
    database.write(() -> {
      List<String> tables = new ArrayList<>(ResultRows.TABLES);
      tables.add("review_handover");
      for (String table : tables) {
        database
            .sql()
            .sql("delete from " + table + " where review_id = :id")
            .param("id", id.value())
            .update();
      }
      database
          .sql()
          .sql("delete from review where id = :id")
          .param("id", id.value())
          .update();
    });
  }

  /** Gives the review to another office and keeps who gave it and why. */
  void handOver(ReviewId id, Handover handover) {
    database.write(() -> {
      database
          .sql()
          .sql("update review set handler_region = :to where id = :id")
          .param("to", handover.to().digits())
          .param("id", id.value())
          .update();
      database
          .sql()
          .sql(
              """
              insert into review_handover
                     (review_id, seq, at, account, name, from_region, to_region, reason)
              select :id, count(*) + 1, :at, :account, :name, :from, :to, :reason
                from review_handover where review_id = :id
              """)
          .param("id", id.value())
          .param("at", handover.at().toString())
          .param("account", handover.account())
          .param("name", handover.name())
          .param("from", handover.from().digits())
          .param("to", handover.to().digits())
          .param("reason", handover.reason())
          .update();
    });
  }

  /** The way of a review through offices, in order. */
  List<Handover> handovers(ReviewId id) {
    return database
        .sql()
        .sql("select * from review_handover where review_id = :id order by seq")
        .param("id", id.value())
        .query((row, number) -> new Handover(
            Instant.parse(row.getString("at")),
            row.getString("account"),
            row.getString("name"),
            new AdminCode(row.getString("from_region")),
            new AdminCode(row.getString("to_region")),
            row.getString("reason")))
        .list();
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
