package org.shougeng.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;

/**
 * What somebody may do over a region for a time.
 *
 * @param id never reused
 * @param account who holds it
 * @param kind what it allows, by the {@link PostTable}
 * @param region where, with everything below
 * @param from first day
 * @param until last day, or null while no end is known
 * @param grantedBy the account that granted it
 */
public record Post(
    String id,
    String account,
    PostKind kind,
    AdminCode region,
    LocalDate from,
    @Nullable LocalDate until,
    String grantedBy) {

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /** Whether it is or will be valid on {@code day} or later. */
  boolean isOpenOn(LocalDate day) {
    return until == null || !day.isAfter(until);
  }

  /** Whether both are valid on some day. */
  boolean overlaps(Post other) {
    return isOpenOn(other.from) && other.isOpenOn(from);
  }
}
