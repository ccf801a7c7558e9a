package org.shougeng.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;

/** What a job tells while it runs, and where it learns that it was cancelled. Safe for several threads. */
public final class JobProgress {

  /** How many findings a job keeps; what lies beyond is only counted. */
  public static final int FINDINGS_KEPT = 10_000;

  /** What only a job of the server has: what it stored before it was interrupted, and room for files. */
  interface Backing {
    void checkpoint(String note);

    Path newFile();
  }

  private final List<Finding> findings = new ArrayList<>();
  private volatile long done;
  private volatile long total;
  private volatile boolean cancelled;
  private long leftOut;
  private volatile long job;
  private volatile int attempts;
  private volatile @Nullable String checkpoint;
  private volatile @Nullable Backing backing;

  /** The number of the job, once it has begun. */
  public long job() {
    return job;
  }

  void begin(long number, int attempt, @Nullable String stored, @Nullable Backing behind) {
    job = number;
    attempts = attempt;
    checkpoint = stored;
    backing = behind;
  }

  /** What the job stored before the server was stopped while it ran. */
  public Optional<String> checkpoint() {
    return Optional.ofNullable(checkpoint);
  }

  /**
   * Stores how far the job is, in the running transaction if there is one: what that transaction wrote and
   * the note of it are kept both or neither. Work of the command line has no use for it.
   */
  public void checkpoint(String note) {
    Backing behind = backing;
    if (behind != null) {
      behind.checkpoint(note);
    }
    checkpoint = note;
  }

  /**
   * Where the job may write a file for its owner to download; the job's result names it. The file is kept as
   * long as the settings say.
   */
  public Path newFile() {
    Backing behind = backing;
    if (behind == null) {
      throw new IllegalStateException("only a job of the server keeps files");
    }
    return behind.newFile();
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
    return new Job.Progress(done, total, attempts);
  }

  public void cancel() {
    cancelled = true;
  }

  boolean isCancelled() {
    return cancelled;
  }
}
