package org.shougeng.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.engine.area.Finding;

class JobsTest {

  @TempDir
  private Path data;

  private TestDatabase store;
  private Jobs jobs;

  @BeforeEach
  void open() {
    store = TestDatabase.sqlite(data);
    jobs = new Jobs(store.database(), Clock.systemUTC());
  }

  @AfterEach
  void close() throws InterruptedException {
    jobs.close();
    store.close();
  }

  @Test
  void a_running_job_stops_at_its_next_step_when_cancelled() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Job job = jobs.submit("test", "endless", progress -> endless(progress, begun));
    begun.await();
    jobs.cancel(job.id());
    Job ended = awaitEnd(job.id());
    assertThat(ended.state()).isEqualTo(Job.State.CANCELLED);
    assertThat(ended.result()).isNull();
    assertThat(ended.times().ended()).isNotNull();
  }

  @Test
  void a_queued_job_that_is_cancelled_never_begins_its_work() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(2);
    Job first = jobs.submit("test", "endless", progress -> endless(progress, begun));
    Job second = jobs.submit("test", "endless", progress -> endless(progress, begun));
    begun.await();
    boolean[] worked = {false};
    Job waiting = jobs.submit("test", "waiting", progress -> {
      worked[0] = true;
      return new Job.Result("none", "0");
    });
    jobs.cancel(waiting.id());
    jobs.cancel(first.id());
    jobs.cancel(second.id());
    assertThat(awaitEnd(waiting.id()).state()).isEqualTo(Job.State.CANCELLED);
    assertThat(worked[0]).isFalse();
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

  private static Job.Result endless(JobProgress progress, CountDownLatch begun) {
    begun.countDown();
    while (true) {
      progress.reach(progress.now().done() + 1);
      Thread.onSpinWait();
    }
  }

  private Job awaitEnd(long id) {
    Job job = jobs.get(id);
    while (!job.state().isOver()) {
      Thread.onSpinWait();
      job = jobs.get(id);
    }
    return job;
  }
}
