package org.shougeng.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.Database;
import tools.jackson.databind.json.JsonMapper;

/** The rows of uploads on their way in. */
final class UploadStore {

  private final Database database;

  UploadStore(Database database) {
    this.database = database;
  }

  /** One upload. */
  record Row(
      EvidenceId id,
      String account,
      Instant begunAt,
      long size,
      long received,
      String sha256,
      Brought brought,
      @Nullable EvidenceId evidence) {

    ChunkedUploads.Upload upload() {
      return new ChunkedUploads.Upload(id, size, received, evidence);
    }
  }

  void insert(Row row) {
    database
        .sql()
        .sql(
            """
            insert into evidence_upload (id, account, begun_at, size, received, sha256, brought)
            values (:id, :account, :begunAt, :size, :received, :sha256, :brought)
            """)
        .param("id", row.id().value())
        .param("account", row.account())
        .param("begunAt", row.begunAt().toString())
        .param("size", row.size())
        .param("received", row.received())
        .param("sha256", row.sha256())
        .param("brought", JsonMapper.shared().writeValueAsString(row.brought()))
        .update();
  }

  /** Moves on from {@code from}; false if somebody else has. */
  boolean advance(EvidenceId id, long from, long to) {
    return database
            .sql()
            .sql("update evidence_upload set received = :to where id = :id and received = :from")
            .param("id", id.value())
            .param("from", from)
            .param("to", to)
            .update()
        == 1;
  }

  /** Only one of two who finish at once does; the other is told by false. */
  boolean finish(EvidenceId id, EvidenceId evidence) {
    return database
            .sql()
            .sql(
                """
                update evidence_upload set evidence_id = :evidence
                 where id = :id and evidence_id is null
                """)
            .param("id", id.value())
            .param("evidence", evidence.value())
            .update()
        == 1;
  }

  void delete(EvidenceId id) {
    database
        .sql()
        .sql("delete from evidence_upload where id = :id")
        .param("id", id.value())
        .update();
  }

  Optional<Row> find(EvidenceId id) {
    return database
        .sql()
        .sql("select * from evidence_upload where id = :id")
        .param("id", id.value())
        .query(UploadStore::row)
        .optional();
  }

  List<Row> begunBefore(Instant moment) {
    return database
        .sql()
        .sql("select * from evidence_upload where begun_at < :moment")
        .param("moment", moment.toString())
        .query(UploadStore::row)
        .list();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    String evidence = row.getString("evidence_id");
    return new Row(
        new EvidenceId(row.getString("id")),
        row.getString("account"),
        Instant.parse(row.getString("begun_at")),
        row.getLong("size"),
        row.getLong("received"),
        row.getString("sha256"),
        JsonMapper.shared().readValue(row.getString("brought"), Brought.class),
        evidence == null ? null : new EvidenceId(evidence));
  }
}
