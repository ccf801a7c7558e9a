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
      select id, kind, title, state, done, total, submitted_at, started_at, ended_at,
             result_type, result_id, findings_left_out
        from job
      """;

  private final Database database;

  JobStore(Database database) {
    this.database = database;
  }

  long insert(String kind, String title, Instant now) {
    return database.write(() -> database
        .sql()
        .sql(
            """
            insert into job (kind, title, state, submitted_at)
            values (:kind, :title, 'QUEUED', :now) returning id
            """)
        .param("kind", kind)
        .param("title", title)
        .param("now", now.toString())
        .query(Long.class)
        .single());
  }

  void start(long id, Instant now) {
    database.write(() -> {
      database
          .sql()
          .sql("update job set state = 'RUNNING', started_at = :now where id = :id")
          .param("now", now.toString())
          .param("id", id)
          .update();
    });
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
                     result_type = :type, result_id = :result, findings_left_out = :leftOut
               where id = :id
              """)
          .param("state", state.name())
          .param("now", now.toString())
          .param("done", progress.now().done())
          .param("total", progress.now().total())
          .param("type", result == null ? null : result.type())
          .param("result", result == null ? null : result.id())
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

  int interruptUnfinished(Instant now) {
    return database.write(() -> database
        .sql()
        .sql(
            """
            update job set state = 'INTERRUPTED', ended_at = :now
             where state in ('QUEUED', 'RUNNING')
            """)
        .param("now", now.toString())
        .update());
  }

  Optional<Job> find(long id) {
    return database
        .sql()
        .sql(ALL + " where id = :id")
        .param("id", id)
        .query(JobStore::job)
        .optional();
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
        row.getString("title"),
        Job.State.valueOf(row.getString("state")),
        new Job.Progress(row.getLong("done"), row.getLong("total")),
        new Job.Times(
            Instant.parse(row.getString("submitted_at")),
            instant(row.getString("started_at")),
            instant(row.getString("ended_at"))),
        type == null ? null : new Job.Result(type, row.getString("result_id")),
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
