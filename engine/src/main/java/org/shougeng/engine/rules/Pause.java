package org.shougeng.engine.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a term does not run, as while papers are being corrected or a hearing is held.
 *
 * @param from the first day that does not count
 * @param until the day from which on days count again, or null while the pause lasts
 * @param reason why the term does not run, in words that can be shown
 */
public record Pause(LocalDate from, @Nullable LocalDate until, String reason) {

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Pause {
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("a pause ends before it begins: " + from + " " + until);
    }
  }

  /** Whether {@code day} does not count. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  /** Whether {@code day} and every day after it does not count. */
  boolean coversAllFrom(LocalDate day) {
    return until == null && !day.isBefore(from);
  }
}
