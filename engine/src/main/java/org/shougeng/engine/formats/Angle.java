package org.shougeng.engine.formats;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Coordinates as tables write them: decimal numbers, or degrees, minutes and seconds. */
final class Angle {

  private static final Pattern DMS = Pattern.compile(
      "[NSEWnsew东西南北]?\\s*(-?\\d{1,3})\\s*[°度:：]\\s*(\\d{1,2}(?:\\.\\d+)?)\\s*[′'’分:：]?"
          + "\\s*(?:(\\d{1,2}(?:\\.\\d+)?)\\s*(?:[″\"”秒]|''|′′)?)?\\s*([NSEWnsew东西南北])?");

  private Angle() {}

  /** The number {@code text} writes, degrees for an angle such as {@code 114°21′35.2″}. */
  static OptionalDouble parse(String text) {
    OptionalDouble plain = Decimal.parse(text);
    if (plain.isPresent() || text.length() > 40) {
      return plain;
    }
    Matcher dms = DMS.matcher(text);
    if (!dms.matches()) {
      return OptionalDouble.empty();
    }
    double degrees = Double.parseDouble(dms.group(1));
    double minutes = Double.parseDouble(dms.group(2));
    double seconds = dms.group(3) == null ? 0 : Double.parseDouble(dms.group(3));
    if (minutes >= 60 || seconds >= 60) {
      return OptionalDouble.empty();
    }
    double size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
    return OptionalDouble.of(degrees < 0 ? -size : size);
  }
}
