package org.shougeng.parcel;

import java.util.TreeMap;
import java.util.function.Consumer;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.JobProgress;

/**
 * The findings of a layer's rows. They are told to the user in the first reading only; if one of them is an
 * error, the layer is refused at that reading's end, when all of them have been seen. Of each code that does
 * not refuse, {@value #TOLD_OF_A_CODE} are told and the rest are counted ({@code LYR-007}), so that a column
 * left empty in every row does not hide an error.
 */
final class RowFaults {

  static final int TOLD_OF_A_CODE = 200;

  private final JobProgress progress;
  private final TreeMap<String, Integer> lesser = new TreeMap<>();
  private boolean told;
  private long errors;

  RowFaults(JobProgress progress) {
    this.progress = progress;
  }

  /** Whether the first reading is over. */
  boolean areTold() {
    return told;
  }

  /** Where the findings of the reading that begins now go. */
  Consumer<Finding> listen() {
    return told ? finding -> {} : this::take;
  }

  /** Takes a finding of the first reading. */
  void take(Finding finding) {
    if (finding.isError()) {
      errors++;
      progress.report(finding);
    } else if (lesser.merge(finding.code(), 1, Integer::sum) <= TOLD_OF_A_CODE) {
      progress.report(finding);
    }
  }

  /**
   * Ends a reading.
   *
   * @throws InputRefused with {@code LYR-004} if any row was faulty
   */
  void endOfReading() {
    if (!told) {
      tellTheRest();
    }
    told = true;
    if (errors > 0) {
      throw new InputRefused(Finding.error("LYR-004").with("errors", errors));
    }
  }

  private void tellTheRest() {
    lesser.forEach((code, count) -> {
      if (count > TOLD_OF_A_CODE) {
        progress.report(Finding.note("LYR-007")
            .with("code", code)
            .with("count", count)
            .with("told", TOLD_OF_A_CODE));
      }
    });
  }
}
