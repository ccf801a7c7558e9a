package org.shougeng.engine.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time by which offices count days: Beijing time, everywhere in the country. */
public final class CivilTime {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private CivilTime() {}

  /** The day on which {@code instant} falls. */
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }
}
