package org.shougeng.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Long work: queued, watched, cancelled, and remembered with its findings and its result after a
 * restart. Each job is one transaction of its own, so a job that dies has done nothing.
 */
public final class Jobs implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final int AT_ONCE = 2;
  private static final int SECONDS_TO_STOP = 20;

  private final JobStore store;
  private final Clock clock;
  private final Map<Long, JobProgress> running = new ConcurrentHashMap<>();
  private final ExecutorService workers;

  public Jobs(Database database, Clock clock) {
    this.store = new JobStore(database);
    this.clock = clock;
    this.workers = Executors.newFixedThreadPool(AT_ONCE, Jobs::worker);
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "job");
    thread.setDaemon(true);
    return thread;
  }

  /** Marks jobs that an earlier process left unfinished; for the server, once, before it takes work. */
  public void markInterrupted() {
    int interrupted = store.interruptUnfinished(clock.instant());
    if (interrupted > 0) {
      LOG.warn(
          "{} jobs were interrupted when the server stopped; they changed nothing", interrupted);
    }
  }

  /** Queues {@code work} and returns at once. */
  public Job submit(String kind, String title, JobWork work) {
    long id = store.insert(kind, title, clock.instant());
    JobProgress progress = new JobProgress();
    running.put(id, progress);
    workers.execute(() -> run(id, work, progress));
    return get(id);
  }

  /** Does {@code work} on this thread, recorded like any other job; for the command line. */
  public Job runNow(String kind, String title, JobWork work, JobProgress progress) {
    long id = store.insert(kind, title, clock.instant());
    running.put(id, progress);
    run(id, work, progress);
    return get(id);
  }

  private void run(long id, JobWork work, JobProgress progress) {
    try {
      progress.begin(id);
      progress.reach(0);
      store.start(id, clock.instant());
      Job.Result result = work.run(progress);
      end(id, Job.State.DONE, progress, result);
    } catch (JobCancelled e) {
      end(id, Job.State.CANCELLED, progress, null);
    } catch (InputRefused e) {
      e.findings().forEach(progress::report);
      end(id, Job.State.FAILED, progress, null);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      String incident = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("job {} failed, incident {}", id, incident, e);
      progress.report(Finding.error("SRV-500").with("incident", incident));
      end(id, Job.State.FAILED, progress, null);
    } finally {
      running.remove(id);
    }
  }

  private void end(long id, Job.State state, JobProgress progress, Job.@Nullable Result result) {
    Instant now = clock.instant();
    Job.State seen =
        workers.isShutdown() && state == Job.State.CANCELLED ? Job.State.INTERRUPTED : state;
    store.end(id, seen, now, progress, result);
  }

  /**
   * The job with this number.
   *
   * @throws NotFound if there is none
   */
  public Job get(long id) {
    return withProgress(store.find(id).orElseThrow(() -> new NotFound("任务", id)));
  }

  /** The latest jobs, newest first. */
  public List<Job> recent(int limit) {
    return store.recent(limit).stream().map(this::withProgress).toList();
  }

  /** What a job has found so far, in the order it was found. */
  public List<Finding> findings(long id) {
    get(id);
    JobProgress progress = running.get(id);
    return progress == null ? store.findings(id) : progress.findings();
  }

  /** Asks a job to stop at its next step; does nothing when it is over. */
  public Job cancel(long id) {
    JobProgress progress = running.get(id);
    if (progress != null) {
      progress.cancel();
    }
    return get(id);
  }

  private Job withProgress(Job job) {
    JobProgress progress = running.get(job.id());
    return progress == null || job.state().isOver()
        ? job
        : new Job(
            job.id(),
            job.kind(),
            job.title(),
            job.state(),
            progress.now(),
            job.times(),
            job.result(),
            progress.findingsLeftOut());
  }

  /** Stops what runs; it shows as interrupted. */
  @Override
  public void close() throws InterruptedException {
    workers.shutdown();
    running.values().forEach(JobProgress::cancel);
    if (!workers.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
      LOG.warn("a job did not stop within {} s", SECONDS_TO_STOP);
    }
  }
}
