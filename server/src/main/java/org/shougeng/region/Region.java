package org.shougeng.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;

/**
 * A region of the division tree under the name it bears or bore.
 *
 * @param code its code
 * @param name its name, as 杨柳镇
 * @param parent the region above it, or null at the top of what is known
 * @param from the first day of the name
 * @param until the first day the region or its name is gone, or null while it lasts
 */
public record Region(
    AdminCode code,
    String name,
    @Nullable AdminCode parent,
    LocalDate from,
    @Nullable LocalDate until) {

  public AdminCode.Level level() {
    return code.level();
  }

  /** Whether the region bears this name on {@code day}. */
  public boolean isOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }
}
