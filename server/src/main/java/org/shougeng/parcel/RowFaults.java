package org.shougeng.parcel;

import java.util.function.Consumer;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.JobProgress;

/**
 * The findings of a layer's rows. They are told to the user in the first reading only; if one of them is an
 * error, the layer is refused at that reading's end, when all of them have been seen.
 */
final class RowFaults {

  private final JobProgress progress;
  private boolean told;
  private long errors;

  RowFaults(JobProgress progress) {
    this.progress = progress;
  }

  /** Where the findings of the reading that begins now go. */
  Consumer<Finding> listen() {
    return told ? finding -> {} : this::take;
  }

  private void take(Finding finding) {
    progress.report(finding);
    if (finding.isError()) {
      errors++;
    }
  }

  /**
   * Ends a reading.
   *
   * @throws InputRefused with {@code LYR-004} if any row was faulty
   */
  void endOfReading() {
    told = true;
    if (errors > 0) {
      throw new InputRefused(Finding.error("LYR-004").with("errors", errors));
    }
  }
}
