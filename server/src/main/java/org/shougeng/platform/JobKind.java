package org.shougeng.platform;

/**
 * A sort of long work, known by its name, as a bean of the server. Its orders are kept as JSON, so that a job
 * that waited or ran when the server stopped is run again by the next one, from its start or from the
 * checkpoint it stored.
 *
 * @param <O> what is ordered: a record that Jackson writes and reads
 */
public interface JobKind<O> {

  /** The name that is stored with each job; it never changes. With another form of order, another name. */
  String name();

  Class<O> orderType();

  /**
   * Does the work, telling {@code progress} as it goes. What it writes to the store is one transaction, or
   * {@link JobProgress#checkpoint} is called in the transaction of each part.
   *
   * @throws org.shougeng.engine.area.InputRefused when the input cannot be used
   */
  Job.Result run(O order, JobProgress progress);

  /** Lets go of what the order held, as uploaded files. Called once, however the job ended. */
  default void release(O order) {}
}
