package org.shougeng.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which job is next: the more urgent first; among equals that of the owner who has the fewest jobs running,
 * then of whoever has waited longest since the last turn, then the older one. So a person with one job does
 * not wait behind another's hundred. Not safe for several threads by itself.
 */
final class JobQueue {

  /** A job that waits. */
  record Waiting(long id, String owner, JobRequest.Priority priority, Runnable work) {}

  private final List<Waiting> waiting = new ArrayList<>();
  private final Map<String, Integer> running = new HashMap<>();
  private final Map<String, Long> lastTurn = new HashMap<>();
  private long turn;

  void add(Waiting job) {
    waiting.add(job);
  }

  /** Takes a job out of turn, if it still waits. */
  Optional<Waiting> remove(long id) {
    Optional<Waiting> job = waiting.stream().filter(each -> each.id() == id).findFirst();
    job.ifPresent(waiting::remove);
    return job;
  }

  /** The next job, which counts as its owner's from now on. */
  Optional<Waiting> next() {
    Optional<Waiting> next = waiting.stream()
        .min(Comparator.comparing(Waiting::priority)
            .thenComparing(job -> running.getOrDefault(job.owner(), 0))
            .thenComparing(job -> lastTurn.getOrDefault(job.owner(), 0L))
            .thenComparing(Waiting::id));
    next.ifPresent(job -> {
      waiting.remove(job);
      running.merge(job.owner(), 1, Integer::sum);
      lastTurn.put(job.owner(), ++turn);
    });
    return next;
  }

  /** A job of {@code owner} is over. */
  void ended(String owner) {
    running.computeIfPresent(owner, (name, count) -> count > 1 ? count - 1 : null);
  }
}
