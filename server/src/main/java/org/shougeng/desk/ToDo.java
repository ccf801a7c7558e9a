package org.shougeng.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.actor.Placement;

/**
 * Something somebody has to do next.
 *
 * @param id its id
 * @param matter the record it is about
 * @param step what has to be done
 * @param due the last day, or null for none
 * @param clockId the statutory clock it stops, or null
 * @param holder who has it in hand
 * @param giver who gave it to them
 * @param state where it stands
 * @param placement where the record belongs; the handling office is the holder's
 * @param version grows with every change
 */
public record ToDo(
    String id,
    Matter matter,
    String step,
    @Nullable LocalDate due,
    @Nullable String clockId,
    Addressee holder,
    Giver giver,
    State state,
    Placement placement,
    int version) {

  /** Where a to-do stands. */
  public enum State {
    OPEN,
    DONE,
    /** The record or its clock was withdrawn. */
    WITHDRAWN
  }

  /** Who gave it, and when. */
  public record Giver(String account, String name, Instant at) {}

  /** One step of its way through hands. */
  public record Step(Instant at, String name, Act act, Addressee holder, String reason) {}

  /** What was done with it. */
  public enum Act {
    GIVEN,
    HANDED_OVER,
    RETURNED,
    DONE,
    WITHDRAWN
  }
}
