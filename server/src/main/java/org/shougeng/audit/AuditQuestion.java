package org.shougeng.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;

/**
 * Which entries somebody wants to see; every part that is null or empty asks for nothing.
 *
 * @param from the first day, in China's time
 * @param to the last day, in China's time
 * @param person part of an account or of a name
 * @param act the beginning of an act's code: {@code evidence} or {@code evidence.attach}
 * @param object the record it was done to
 * @param region the region, with all below it, whose land or people it is about
 */
public record AuditQuestion(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String person,
    String act,
    ObjectRef object,
    @Nullable AdminCode region) {

  /** Everything. */
  public static final AuditQuestion ALL =
      new AuditQuestion(null, null, "", "", new ObjectRef("", ""), null);

  /**
   * A record by kind and id.
   *
   * @param kind the kind, as {@code review}; empty for any
   * @param id the id; empty for any
   */
  public record ObjectRef(String kind, String id) {}

  /** Everything that was done to one record. */
  public static AuditQuestion about(String kind, String id) {
    return new AuditQuestion(null, null, "", "", new ObjectRef(kind, id), null);
  }
}
