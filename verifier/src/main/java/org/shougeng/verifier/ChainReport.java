package org.shougeng.verifier;

import org.jspecify.annotations.Nullable;

/**
 * What a check of a chain found.
 *
 * @param first the number of the entry that the check began with
 * @param last the last entry in order, before the fault if there is one; one less than {@code first} if none
 * @param head the seal of that entry
 * @param fault the first fault, or null if there is none
 */
public record ChainReport(long first, long last, Seal head, @Nullable ChainFault fault) {

  /** How many entries are in order. */
  public long entries() {
    return last - first + 1;
  }

  public boolean isIntact() {
    return fault == null;
  }
}
