package org.shougeng.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One piece of long work, as it stands or as it ended.
 *
 * @param id its number
 * @param kind what sort of work, as {@code import}
 * @param request who asked for it, under which title
 * @param state where it stands
 * @param progress how far it is
 * @param times when it was asked for, begun and ended
 * @param result what it made, or null
 * @param findingsLeftOut findings beyond the number that is kept
 */
public record Job(
    long id,
    String kind,
    JobRequest request,
    State state,
    Progress progress,
    Times times,
    @Nullable Result result,
    long findingsLeftOut) {

  /** Where a job stands. */
  public enum State {
    QUEUED,
    RUNNING,
    DONE,
    /** Refused by the input or stopped by a fault; nothing was kept. */
    FAILED,
    CANCELLED,
    /** Work of the command line that was stopped from outside; nothing was kept. */
    INTERRUPTED;

    public boolean isOver() {
      return this != QUEUED && this != RUNNING;
    }
  }

  /**
   * How far a job is.
   *
   * @param done steps done
   * @param total steps in all, 0 while not known
   * @param attempts how often it was begun; more than one after a restart
   */
  public record Progress(long done, long total, int attempts) {}

  /** When a job was asked for, begun and ended. */
  public record Times(Instant submitted, @Nullable Instant started, @Nullable Instant ended) {}

  /**
   * What a job made.
   *
   * @param type what it is, as {@code layer}
   * @param id its id there
   * @param file the name of a file that can be downloaded, or null
   */
  public record Result(String type, String id, @Nullable String file) {

    public Result(String type, String id) {
      this(type, id, null);
    }
  }

  public String title() {
    return request.title();
  }

  /** How long it will still run at the pace so far, once that can be said. */
  public Optional<Duration> timeLeft(Instant now) {
    if (state != State.RUNNING
        || times.started() == null
        || progress.done() <= 0
        || progress.total() <= 0) {
      return Optional.empty();
    }
    double perStep = Duration.between(times.started(), now).toMillis() / (double) progress.done();
    long left = Math.max(0, progress.total() - progress.done());
    return Optional.of(Duration.ofMillis(Math.round(perStep * left)));
  }

  /** The job for the eyes of operators: what a user called it may name people or projects. */
  Job withoutTitle() {
    JobRequest bare = new JobRequest("", request.owner(), request.region(), request.priority());
    return new Job(id, kind, bare, state, progress, times, null, findingsLeftOut);
  }

  Job at(Progress now, long leftOut) {
    return new Job(id, kind, request, state, now, times, result, leftOut);
  }
}
