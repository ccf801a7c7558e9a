package org.shougeng.platform;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.platform.JobQueue.Waiting;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Long work: queued, watched, cancelled, and remembered with its findings and its result. A job keeps its
 * order, so one that waited or ran when the server stopped is run again by the next server. Its owner sees
 * it; operators see that it is there.
 */
public final class Jobs implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Database database;
  private final JobStore store;
  private final JobFiles files;
  private final Clock clock;
  private final JobRunner runner;
  private final Map<Long, JobProgress> live = new ConcurrentHashMap<>();

  /**
   * @param whenOver is told of every job that is over
   */
  public Jobs(Database database, JobFiles files, Clock clock, Consumer<Job> whenOver) {
    this.database = database;
    this.store = new JobStore(database);
    this.files = files;
    this.clock = clock;
    this.runner = new JobRunner(store, files, clock, id -> {
      live.remove(id);
      whenOver.accept(find(id));
    });
  }

  /**
   * Queues {@code order} and returns at once. Inside a transaction the job is queued when that ends, or not
   * at all.
   */
  public <O> Job submit(JobKind<O> kind, O order, JobRequest request) {
    long id = store.insert(kind.name(), request, JSON.writeValueAsString(order), clock.instant());
    database.afterCommit(() -> enqueue(find(id), kind, order));
    return find(id);
  }

  private <O> void enqueue(Job job, JobKind<O> kind, O order) {
    JobProgress progress = new JobProgress();
    live.put(job.id(), progress);
    JobRequest request = job.request();
    runner.add(new Waiting(
        job.id(),
        request.owner(),
        request.priority(),
        () -> runner.run(job.id(), kind, order, progress)));
  }

  /** Does {@code work} on this thread, recorded like any other job; for the command line. */
  public Job runNow(String kind, String title, JobWork work, JobProgress progress) {
    long id = store.insert(kind, JobRequest.ofServer(title), null, clock.instant());
    live.put(id, progress);
    runner.runHere(id, work, progress);
    return find(id);
  }

  /**
   * Takes up what an earlier server left: jobs that waited wait again, jobs that ran are run again, and those
   * that were interrupted too often have failed. For the server, once, before it takes work.
   */
  public void resume(Collection<JobKind<?>> kinds) {
    Map<String, JobKind<?>> byName =
        kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
    List<JobStore.Unfinished> left = store.unfinished();
    files.sweepIncoming(left.stream()
        .map(JobStore.Unfinished::order)
        .map(order -> order == null ? "" : order)
        .toList());
    for (JobStore.Unfinished unfinished : left) {
      resume(unfinished, byName.get(unfinished.kind()));
    }
  }

  private <O> void resume(JobStore.Unfinished job, @Nullable JobKind<O> kind) {
    String text = job.order();
    if (text == null) {
      LOG.warn("job {} of the command line was interrupted; it changed nothing", job.id());
      store.end(job.id(), Job.State.INTERRUPTED, clock.instant(), new JobProgress(), null);
      return;
    }
    Optional<O> order = kind == null ? Optional.empty() : order(text, kind);
    if (kind == null || order.isEmpty()) {
      fail(job.id(), Finding.error("SRV-602").with("kind", job.kind()));
    } else if (job.cancelWished()) {
      store.end(job.id(), Job.State.CANCELLED, clock.instant(), new JobProgress(), null);
      kind.release(order.get());
    } else if (job.attempts() >= JobRunner.MOST_ATTEMPTS) {
      fail(job.id(), Finding.error("SRV-601").with("times", job.attempts()));
      kind.release(order.get());
    } else {
      LOG.info("job {} is taken up again", job.id());
      store.requeue(job.id(), job.attempts());
      enqueue(find(job.id()), kind, order.get());
    }
  }

  private static <O> Optional<O> order(String text, JobKind<O> kind) {
    try {
      return Optional.of(JSON.readValue(text, kind.orderType()));
    } catch (JacksonException e) {
      LOG.error("an order of kind {} is not understood", kind.name(), e);
      return Optional.empty();
    }
  }

  private void fail(long id, Finding why) {
    LOG.warn("job {} is given up: {}", id, why.code());
    JobProgress progress = new JobProgress();
    progress.report(why);
    store.end(id, Job.State.FAILED, clock.instant(), progress, null);
  }

  /**
   * The job with this number, as {@code actor} may see it.
   *
   * @throws NotFound if there is none, or it is another's and {@code actor} is no operator
   */
  public Job get(long id, Actor actor) {
    Job job = find(id);
    if (isOf(job, actor)) {
      return job;
    }
    if (!actor.may(Permission.OPERATE)) {
      throw new NotFound("任务", id);
    }
    return job.withoutTitle();
  }

  /** The latest jobs of {@code actor}, newest first. */
  public List<Job> recent(Actor actor, int limit) {
    return store.recent(actor.account(), limit).stream().map(this::withProgress).toList();
  }

  /** The latest jobs of all, newest first; of other people's without titles and results. For operators. */
  public List<Job> recentOfAll(Actor actor, int limit) {
    return store.recent(limit).stream()
        .map(this::withProgress)
        .map(job -> isOf(job, actor) ? job : job.withoutTitle())
        .toList();
  }

  /**
   * What a job has found so far, in the order it was found.
   *
   * @throws NotFound if it is not {@code actor}'s own
   */
  public List<Finding> findings(long id, Actor actor) {
    own(id, actor);
    return findings(id);
  }

  /** What a job has found so far, for those who may see what came of it; and for the command line. */
  public List<Finding> findings(long id) {
    JobProgress progress = live.get(id);
    return progress == null ? store.findings(id) : progress.findings();
  }

  /**
   * The file that a job made.
   *
   * @throws NotFound if it is not {@code actor}'s own, made none, or the file is no longer kept
   */
  public Path file(long id, Actor actor) {
    own(id, actor);
    return files.result(id).orElseThrow(() -> new NotFound("任务结果文件", id));
  }

  /** Asks a job to stop: at once while it waits, at its next step while it runs, not when it is over. */
  public Job cancel(long id, Actor actor) {
    get(id, actor);
    store.wishCancelled(id);
    JobProgress progress = live.get(id);
    if (progress != null) {
      progress.cancel();
      runner.hurry(id);
    }
    return get(id, actor);
  }

  /** Removes the files of jobs that ended longer ago than {@code kept}; the jobs stay listed. */
  public void removeOldFiles(Duration kept) {
    for (long id : store.withFileEndedBefore(clock.instant().minus(kept))) {
      files.removeResult(id);
      store.forgetFile(id);
    }
  }

  private void own(long id, Actor actor) {
    if (!isOf(find(id), actor)) {
      throw new NotFound("任务", id);
    }
  }

  private static boolean isOf(Job job, Actor actor) {
    return job.request().owner().equals(actor.account());
  }

  private Job find(long id) {
    return withProgress(store.find(id).orElseThrow(() -> new NotFound("任务", id)));
  }

  private Job withProgress(Job job) {
    Optional<JobProgress> progress = Optional.ofNullable(live.get(job.id()));
    return job.state().isOver()
        ? job
        : progress.map(now -> job.at(now.now(), now.findingsLeftOut())).orElse(job);
  }

  /** Stops what runs; the next server takes it up again. */
  @Override
  public void close() throws InterruptedException {
    runner.close(live.values());
  }
}
