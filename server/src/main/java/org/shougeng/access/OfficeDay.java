package org.shougeng.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in the office: terms of posts begin and end by Beijing time. */
final class OfficeDay {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private OfficeDay() {}

  static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), BEIJING);
  }
}
