package org.shougeng.platform;

import java.util.ArrayList;
import java.util.List;
import org.shougeng.engine.area.Finding;

/** What a job tells while it runs, and where it learns that it was cancelled. Safe for several threads. */
public final class JobProgress {

  /** How many findings a job keeps; what lies beyond is only counted. */
  public static final int FINDINGS_KEPT = 10_000;

  private final List<Finding> findings = new ArrayList<>();
  private volatile long done;
  private volatile long total;
  private volatile boolean cancelled;
  private long leftOut;
  private volatile long job;

  /** The number of the job, once it has begun. */
  public long job() {
    return job;
  }

  void begin(long number) {
    job = number;
  }

  /** Says how many steps there are in all. */
  public void expect(long steps) {
    total = steps;
  }

  /**
   * Says how many steps are done in all.
   *
   * @throws JobCancelled when the user has cancelled the job
   */
  public void reach(long steps) {
    if (cancelled) {
      throw new JobCancelled();
    }
    done = steps;
  }

  /** Keeps a finding for the user. */
  public synchronized void report(Finding finding) {
    if (findings.size() < FINDINGS_KEPT) {
      findings.add(finding);
    } else {
      leftOut++;
    }
  }

  public synchronized List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** How many findings were counted but not kept. */
  public synchronized long findingsLeftOut() {
    return leftOut;
  }

  public Job.Progress now() {
    return new Job.Progress(done, total);
  }

  public void cancel() {
    cancelled = true;
  }
}
