package org.shougeng.audit;

import java.time.LocalDate;
import org.shougeng.verifier.PrintedDigests;
import org.shougeng.verifier.Seal;

/**
 * How far the chain had grown at the end of a day. Printed and kept outside the system, it shows later
 * that nothing before was changed, even if the whole chain was made anew.
 *
 * @param day the day, in China's time
 * @param entry the last entry of the day
 * @param seal the seal of that entry
 */
public record DailyDigest(LocalDate day, long entry, Seal seal) {

  /** The line to be printed. */
  public String line() {
    return PrintedDigests.line(day.toString(), entry, seal);
  }
}
