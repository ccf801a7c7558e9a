package org.shougeng.platform;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.JobQueue.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that work on jobs, and what becomes of a job however its work ends. */
final class JobRunner {

  /** How often a job is begun before it is given up: it may be what brings the server down. */
  static final int MOST_ATTEMPTS = 3;

  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
  private static final int AT_ONCE = 2;
  private static final int SECONDS_TO_STOP = 20;

  private final JobStore store;
  private final JobFiles files;
  private final Clock clock;
  private final LongConsumer whenOver;
  private final JobQueue queue = new JobQueue();
  private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, JobRunner::thread);
  private volatile boolean closing;

  JobRunner(JobStore store, JobFiles files, Clock clock, LongConsumer whenOver) {
    this.store = store;
    this.files = files;
    this.clock = clock;
    this.whenOver = whenOver;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "job");
    thread.setDaemon(true);
    return thread;
  }

  void add(Waiting job) {
    synchronized (queue) {
      queue.add(job);
    }
    workers.execute(this::workOnNext);
  }

  /** Each job brings one call of this, but which job it takes is the queue's to say. */
  private void workOnNext() {
    Optional<Waiting> next;
    synchronized (queue) {
      next = closing ? Optional.empty() : queue.next();
    }
    next.ifPresent(job -> {
      try {
        job.work().run();
      } finally {
        synchronized (queue) {
          queue.ended(job.owner());
        }
      }
    });
  }

  /** A cancelled job need not wait for its turn to end: its first step ends it. */
  void hurry(long id) {
    Optional<Waiting> job;
    synchronized (queue) {
      job = queue.remove(id);
    }
    job.ifPresent(waiting -> waiting.work().run());
  }

  <O> void run(long id, JobKind<O> kind, O order, JobProgress progress) {
    JobStore.Begun begun = store.begin(id, clock.instant());
    progress.begin(id, begun.attempts(), begun.checkpoint(), new Kept(id));
    boolean over = work(id, p -> kind.run(order, p), progress, true);
    if (over) {
      kind.release(order);
    }
  }

  void runHere(long id, JobWork work, JobProgress progress) {
    JobStore.Begun begun = store.begin(id, clock.instant());
    progress.begin(id, begun.attempts(), null, null);
    work(id, work, progress, false);
  }

  /** Whether the job is over; not if the server stops and the next one shall do it. */
  private boolean work(long id, JobWork work, JobProgress progress, boolean resumable) {
    try {
      progress.reach(0);
      Job.Result result = work.run(progress);
      end(id, Job.State.DONE, progress, result);
    } catch (JobCancelled e) {
      if (closing && !store.isCancelWished(id)) {
        leave(id, progress, resumable);
        return false;
      }
      end(id, Job.State.CANCELLED, progress, null);
    } catch (InputRefused e) {
      e.findings().forEach(progress::report);
      end(id, Job.State.FAILED, progress, null);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      String incident = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("job {} failed, incident {}", id, incident, e);
      progress.report(Finding.error("SRV-500").with("incident", incident));
      end(id, Job.State.FAILED, progress, null);
    }
    return true;
  }

  /** A stop in good order is not held against the job. */
  private void leave(long id, JobProgress progress, boolean resumable) {
    if (resumable) {
      store.requeue(id, progress.now().attempts() - 1);
    } else {
      end(id, Job.State.INTERRUPTED, progress, null);
    }
  }

  private void end(long id, Job.State state, JobProgress progress, Job.@Nullable Result result) {
    store.end(id, state, clock.instant(), progress, result);
    whenOver.accept(id);
  }

  void close(Collection<JobProgress> live) throws InterruptedException {
    closing = true;
    workers.shutdown();
    live.forEach(JobProgress::cancel);
    if (!workers.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
      LOG.warn(
          "a job did not stop within {} s; it is taken up again at the next start",
          SECONDS_TO_STOP);
    }
  }

  /** What a running job keeps beyond its process. */
  private final class Kept implements JobProgress.Backing {
    private final long id;

    Kept(long id) {
      this.id = id;
    }

    @Override
    public void checkpoint(String note) {
      store.checkpoint(id, note);
    }

    @Override
    public Path newFile() {
      return files.newResult(id);
    }
  }
}
