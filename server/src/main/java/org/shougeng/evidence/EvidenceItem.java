package org.shougeng.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.actor.Placement;

/**
 * One piece of evidence: a file on a record.
 *
 * @param id its number
 * @param file the file
 * @param brought what was said of it
 * @param receipt who brought it, and when it was here
 * @param placement where the record belongs
 * @param withdrawal that it counts no more, and why; it stays, and so does its file
 */
public record EvidenceItem(
    EvidenceId id,
    SealedFile file,
    Brought brought,
    Receipt receipt,
    Placement placement,
    @Nullable Withdrawal withdrawal) {

  /**
   * That a file came in.
   *
   * @param account the account that brought it
   * @param person that person's name then
   * @param office the region code of their office
   * @param at when all of it was on this server's disk
   */
  public record Receipt(String account, String person, String office, Instant at) {}

  /**
   * That evidence counts no more.
   *
   * @param at since when
   * @param by the account that said so
   * @param because why
   */
  public record Withdrawal(Instant at, String by, String because) {}
}
