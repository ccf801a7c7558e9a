package org.shougeng.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.Job;

/**
 * An export that somebody asked for.
 *
 * @param id its number, not to be guessed
 * @param title what was exported
 * @param fileName under which name it is downloaded
 * @param rows how many rows
 * @param orderedAt when it was asked for
 * @param job the job that makes or made it; null if it was handed over at once
 */
public record Export(
    String id, String title, String fileName, long rows, Instant orderedAt, @Nullable Job job) {

  /** Whether the file is there to be downloaded. */
  public boolean isReady() {
    return job != null && job.state() == Job.State.DONE;
  }
}
