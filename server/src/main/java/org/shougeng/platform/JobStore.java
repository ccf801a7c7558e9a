package org.shougeng.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Finding.Severity;
import org.shougeng.engine.area.Place;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of jobs and their findings. */
final class JobStore {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};
  private static final String ALL =
      """
      select id, kind, title, owner, owner_region, priority, state, done, total, attempts,
             submitted_at, started_at, ended_at, result_type, result_id, file_name,
             findings_left_out
        from job
      """;

  private final Database database;

  JobStore(Database database) {
    this.database = database;
  }

  /** A job that was neither over nor will be by itself. */
  record Unfinished(
      long id, String kind, @Nullable String order, int attempts, boolean cancelWished) {}

  /** A job that begins, perhaps not for the first time. */
  record Begun(int attempts, @Nullable String checkpoint) {}

  long insert(String kind, JobRequest request, @Nullable String order, Instant now) {
    return database.write(() -> database
        .sql()
        .sql(
            """
            insert into job (kind, title, owner, owner_region, priority, order_json, state,
                submitted_at)
            values (:kind, :title, :owner, :region, :priority, :order, 'QUEUED', :now)
            returning id
            """)
        .param("kind", kind)
        .param("title", request.title())
        .param("owner", request.owner())
        .param("region", request.region())
        .param("priority", request.priority().name())
        .param("order", order)
        .param("now", now.toString())
        .query(Long.class)
        .single());
  }

  Begun begin(long id, Instant now) {
    return database.write(() -> database
        .sql()
        .sql(
            """
            update job set state = 'RUNNING', started_at = :now, attempts = attempts + 1
             where id = :id
            returning attempts, checkpoint
            """)
        .param("now", now.toString())
        .param("id", id)
        .query((row, number) -> new Begun(row.getInt("attempts"), row.getString("checkpoint")))
        .single());
  }

  void requeue(long id, int attempts) {
    update(
        "update job set state = 'QUEUED', started_at = null, attempts = ? where id = ?",
        attempts,
        id);
  }

  void end(
      long id, Job.State state, Instant now, JobProgress progress, Job.@Nullable Result result) {
    database.write(() -> {
      database
          .sql()
          .sql(
              """
              update job
                 set state = :state, ended_at = :now, done = :done, total = :total,
                     result_type = :type, result_id = :result, file_name = :file,
                     findings_left_out = :leftOut
               where id = :id
              """)
          .param("state", state.name())
          .param("now", now.toString())
          .param("done", progress.now().done())
          .param("total", progress.now().total())
          .param("type", result == null ? null : result.type())
          .param("result", result == null ? null : result.id())
          .param("file", result == null ? null : result.file())
          .param("leftOut", progress.findingsLeftOut())
          .param("id", id)
          .update();
      insertFindings(id, progress.findings());
    });
  }

  private void insertFindings(long id, List<Finding> findings) {
    List<Object[]> rows = new java.util.ArrayList<>(findings.size());
    for (Finding finding : findings) {
      Place place = finding.place();
      rows.add(new Object[] {
        id,
        rows.size(),
        finding.code(),
        finding.severity().name(),
        place.file(),
        place.row(),
        place.field(),
        place.part(),
        place.ring(),
        place.vertex(),
        JSON.writeValueAsString(finding.details())
      });
    }
    database
        .template()
        .batchUpdate("insert into job_finding values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
  }

  private void update(String sql, Object... values) {
    database.write(() -> {
      database.template().update(sql, values);
    });
  }

  void checkpoint(long id, String note) {
    update("update job set checkpoint = ? where id = ?", note, id);
  }

  void wishCancelled(long id) {
    update("update job set cancel_wished = 1 where id = ?", id);
  }

  boolean isCancelWished(long id) {
    return database
            .sql()
            .sql("select cancel_wished from job where id = ?")
            .params(id)
            .query(Integer.class)
            .single()
        == 1;
  }

  void forgetFile(long id) {
    update("update job set file_name = null where id = ?", id);
  }

  List<Long> withFileEndedBefore(Instant moment) {
    return database
        .sql()
        .sql("select id from job where file_name is not null and ended_at < ?")
        .params(moment.toString())
        .query(Long.class)
        .list();
  }

  List<Unfinished> unfinished() {
    return database
        .sql()
        .sql(
            """
            select id, kind, order_json, attempts, cancel_wished from job
             where state in ('QUEUED', 'RUNNING')
             order by id
            """)
        .query((row, number) -> new Unfinished(
            row.getLong("id"),
            row.getString("kind"),
            row.getString("order_json"),
            row.getInt("attempts"),
            row.getInt("cancel_wished") == 1))
        .list();
  }

  Optional<Job> find(long id) {
    return database
        .sql()
        .sql(ALL + " where id = :id")
        .param("id", id)
        .query(JobStore::job)
        .optional();
  }

  List<Job> recent(String owner, int limit) {
    return database
        .sql()
        .sql(ALL + " where owner = ? order by id desc limit ?")
        .params(owner, limit)
        .query(JobStore::job)
        .list();
  }

  List<Job> recent(int limit) {
    return database
        .sql()
        .sql(ALL + " order by id desc limit :limit")
        .param("limit", limit)
        .query(JobStore::job)
        .list();
  }

  List<Finding> findings(long id) {
    return database
        .sql()
        .sql("select * from job_finding where job_id = :id order by seq")
        .param("id", id)
        .query(JobStore::finding)
        .list();
  }

  private static Job job(ResultSet row, int number) throws SQLException {
    String type = row.getString("result_type");
    return new Job(
        row.getLong("id"),
        row.getString("kind"),
        new JobRequest(
            row.getString("title"),
            row.getString("owner"),
            row.getString("owner_region"),
            JobRequest.Priority.valueOf(row.getString("priority"))),
        Job.State.valueOf(row.getString("state")),
        new Job.Progress(row.getLong("done"), row.getLong("total"), row.getInt("attempts")),
        new Job.Times(
            Instant.parse(row.getString("submitted_at")),
            instant(row.getString("started_at")),
            instant(row.getString("ended_at"))),
        type == null
            ? null
            : new Job.Result(type, row.getString("result_id"), row.getString("file_name")),
        row.getLong("findings_left_out"));
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  private static Finding finding(ResultSet row, int number) throws SQLException {
    Place place = new Place(
        row.getString("file"),
        row.getLong("row_number"),
        row.getString("field"),
        row.getInt("part"),
        row.getInt("ring"),
        row.getInt("vertex"));
    return new Finding(
        row.getString("code"),
        Severity.valueOf(row.getString("severity")),
        place,
        JSON.readValue(row.getString("details"), DETAILS));
  }
}
