package org.shougeng.platform;

/** What a job does. Whatever it throws, it has left nothing behind. */
@FunctionalInterface
public interface JobWork {

  /**
   * Does the work, telling {@code progress} as it goes.
   *
   * @throws org.shougeng.engine.area.InputRefused when the input cannot be used
   */
  Job.Result run(JobProgress progress);
}
