package org.shougeng.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;

class JobsTest {

  private static final Actor WANG = person("wang", Permission.USE_DESK);
  private static final Actor ZHAO = person("zhao", Permission.USE_DESK);
  private static final Actor OPERATOR = person("ops", Permission.USE_DESK, Permission.OPERATE);

  @TempDir
  private Path data;

  private final List<String> released = Collections.synchronizedList(new ArrayList<>());
  private TestDatabase store;
  private Jobs jobs;

  @BeforeEach
  void open() {
    store = TestDatabase.sqlite(data);
    jobs = newJobs();
  }

  @AfterEach
  void close() throws InterruptedException {
    jobs.close();
    store.close();
  }

  @Test
  void a_running_job_stops_at_its_next_step_when_cancelled() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Job job = submit(kind("endless", progress -> endless(progress, begun)), WANG);
    begun.await();
    jobs.cancel(job.id(), WANG);
    Job ended = awaitEnd(job.id());
    assertThat(ended.state()).isEqualTo(Job.State.CANCELLED);
    assertThat(ended.result()).isNull();
    assertThat(ended.times().ended()).isNotNull();
    assertThat(released).containsExactly("endless");
  }

  @Test
  void a_queued_job_that_is_cancelled_is_over_at_once_and_never_begins_its_work()
      throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(2);
    JobKind<Note> endless = kind("endless", progress -> endless(progress, begun));
    submit(endless, WANG);
    submit(endless, WANG);
    begun.await();
    boolean[] worked = {false};
    Job waiting = submit(
        kind("waiting", progress -> {
          worked[0] = true;
          return new Job.Result("none", "0");
        }),
        WANG);
    assertThat(jobs.cancel(waiting.id(), WANG).state()).isEqualTo(Job.State.CANCELLED);
    assertThat(worked[0]).isFalse();
    assertThat(released).containsExactly("waiting");
  }

  @Test
  void what_nobody_foresaw_is_told_by_an_incident_number_and_not_by_a_trace() {
    Job job = jobs.runNow(
        "test",
        "failing",
        progress -> {
          throw new IllegalStateException("inner words");
        },
        new JobProgress());
    assertThat(job.state()).isEqualTo(Job.State.FAILED);
    assertThat(jobs.findings(job.id())).singleElement().satisfies(finding -> {
      assertThat(finding.code()).isEqualTo("SRV-500");
      assertThat(finding.details().get("incident")).matches("[0-9a-f]{8}");
      assertThat(finding.toString()).doesNotContain("inner words");
    });
  }

  @Test
  void findings_are_read_back_as_they_were_found() {
    Finding finding = Finding.warning("LYR-001").with("name", "青禾县");
    Job job = jobs.runNow(
        "test",
        "telling",
        progress -> {
          progress.report(finding);
          return new Job.Result("none", "0");
        },
        new JobProgress());
    assertThat(jobs.findings(job.id())).containsExactly(finding);
  }

  @Test
  void a_job_that_ran_when_the_server_stopped_is_run_again_by_the_next_one()
      throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Job job = submit(kind("census", progress -> endless(progress, begun)), WANG);
    begun.await();
    jobs.close();
    assertThat(jobs.get(job.id(), WANG).state()).isEqualTo(Job.State.QUEUED);

    jobs = newJobs();
    jobs.resume(List.of(kind("census", progress -> new Job.Result("sheet", "7"))));
    Job ended = awaitEnd(job.id());
    assertThat(ended.state()).isEqualTo(Job.State.DONE);
    assertThat(ended.result()).isEqualTo(new Job.Result("sheet", "7"));
    assertThat(ended.title()).isEqualTo("census of wang");
    assertThat(released).containsExactly("census");
  }

  @Test
  void a_job_goes_on_from_the_checkpoint_it_stored() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Job job = submit(
        kind("census", progress -> {
          progress.checkpoint("half");
          return endless(progress, begun);
        }),
        WANG);
    begun.await();
    jobs.close();
    jobs = newJobs();
    jobs.resume(List.of(
        kind("census", progress -> new Job.Result("from", progress.checkpoint().orElse("start")))));
    assertThat(awaitEnd(job.id()).result()).isEqualTo(new Job.Result("from", "half"));
  }

  @Test
  void a_job_that_brought_the_server_down_three_times_is_given_up() {
    // Three rows as three dead servers leave them: begun, never ended.
    killedWhileRunning("census", 3);
    killedWhileRunning("census", 2);
    jobs.resume(List.of(kind("census", progress -> new Job.Result("sheet", "7"))));
    assertThat(awaitEnd(1).state()).isEqualTo(Job.State.FAILED);
    assertThat(jobs.findings(1)).extracting(Finding::code).containsExactly("SRV-601");
    assertThat(awaitEnd(2).state()).isEqualTo(Job.State.DONE);
  }

  @Test
  void a_job_of_a_kind_that_is_not_known_any_more_fails_and_says_so() {
    killedWhileRunning("withdrawn", 1);
    jobs.resume(List.of());
    assertThat(awaitEnd(1).state()).isEqualTo(Job.State.FAILED);
    assertThat(jobs.findings(1)).extracting(Finding::code).containsExactly("SRV-602");
  }

  @Test
  void a_wish_to_cancel_outlives_the_server() {
    killedWhileRunning("census", 1);
    store.database().write(() -> {
      store.database().template().update("update job set cancel_wished = 1");
    });
    jobs.resume(List.of(kind("census", progress -> new Job.Result("sheet", "7"))));
    assertThat(awaitEnd(1).state()).isEqualTo(Job.State.CANCELLED);
  }

  @Test
  void a_job_ordered_in_a_transaction_that_fails_was_never_ordered() {
    JobKind<Note> kind = kind("census", progress -> new Job.Result("sheet", "7"));
    assertThatThrownBy(() -> store.database().write(() -> {
          submit(kind, WANG);
          throw new IllegalStateException("undone");
        }))
        .hasMessage("undone");
    assertThat(jobs.recent(WANG, 10)).isEmpty();
  }

  @Test
  void another_persons_job_is_not_found_and_an_operator_sees_no_title() {
    Job job = submit(kind("census", progress -> new Job.Result("sheet", "7")), WANG);
    awaitEnd(job.id());
    assertThatThrownBy(() -> jobs.get(job.id(), ZHAO)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> jobs.cancel(job.id(), ZHAO)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> jobs.findings(job.id(), OPERATOR)).isInstanceOf(NotFound.class);
    assertThat(jobs.recent(ZHAO, 10)).isEmpty();
    assertThat(jobs.get(job.id(), OPERATOR).title()).isEmpty();
    assertThat(jobs.recentOfAll(OPERATOR, 10)).singleElement().satisfies(seen -> {
      assertThat(seen.title()).isEmpty();
      assertThat(seen.result()).isNull();
    });
  }

  @Test
  void the_file_a_job_made_is_kept_for_its_owner_and_goes_when_it_is_old() {
    Job job = submit(
        kind("census", progress -> {
          write(progress.newFile());
          return new Job.Result("sheet", "7", "census.txt");
        }),
        WANG);
    awaitEnd(job.id());
    assertThat(jobs.file(job.id(), WANG)).hasContent("all counted");
    assertThatThrownBy(() -> jobs.file(job.id(), OPERATOR)).isInstanceOf(NotFound.class);
    jobs.removeOldFiles(Duration.ofDays(1));
    assertThat(jobs.file(job.id(), WANG)).exists();
    jobs.removeOldFiles(Duration.ofSeconds(-1));
    assertThatThrownBy(() -> jobs.file(job.id(), WANG)).isInstanceOf(NotFound.class);
    assertThat(jobs.get(job.id(), WANG).state()).isEqualTo(Job.State.DONE);
  }

  private Jobs newJobs() {
    return new Jobs(store.database(), new JobFiles(data), Clock.systemUTC(), job -> {});
  }

  private Job submit(JobKind<Note> kind, Actor actor) {
    String title = kind.name() + " of " + actor.account();
    return jobs.submit(kind, new Note(kind.name()), JobRequest.by(actor, title));
  }

  private void killedWhileRunning(String kind, int attempts) {
    String sql =
        """
        insert into job (kind, title, state, order_json, attempts, submitted_at)
        values (?, '', 'RUNNING', '{"text":"x"}', ?, '2026-01-01T00:00:00Z')
        """;
    store.database().write(() -> {
      store.database().template().update(sql, kind, attempts);
    });
  }

  private JobKind<Note> kind(String name, JobWork work) {
    return new JobKind<>() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Class<Note> orderType() {
        return Note.class;
      }

      @Override
      public Job.Result run(Note order, JobProgress progress) {
        return work.run(progress);
      }

      @Override
      public void release(Note order) {
        released.add(name);
      }
    };
  }

  record Note(String text) {}

  private static void write(Path file) {
    try {
      Files.writeString(file, "all counted");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Job.Result endless(JobProgress progress, CountDownLatch begun) {
    begun.countDown();
    while (true) {
      progress.reach(progress.now().done() + 1);
      Thread.onSpinWait();
    }
  }

  private Job awaitEnd(long id) {
    Job job = jobs.get(id, OPERATOR);
    while (!job.state().isOver()) {
      Thread.onSpinWait();
      job = jobs.get(id, OPERATOR);
    }
    return job.request().owner().isEmpty() ? job : jobs.get(id, WANG);
  }

  private static Actor person(String account, Permission... permissions) {
    AdminCode county = new AdminCode("990126000000");
    EnumSet<Permission> may = EnumSet.noneOf(Permission.class);
    Collections.addAll(may, permissions);
    return new Actor(account, account, county, Jurisdiction.of(county), may);
  }
}
