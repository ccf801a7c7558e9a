package org.shougeng.engine.formats;

import java.util.OptionalDouble;

/** Numbers as coordinate files write them; words that Java would take for numbers are refused. */
final class Decimal {

  private Decimal() {}

  /** The finite number that {@code text} writes in decimal digits, if it does. */
  static OptionalDouble parse(String text) {
    int length = text.length();
    if (length == 0 || length > 40) {
      return OptionalDouble.empty();
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean part =
          c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
      if (!part) {
        return OptionalDouble.empty();
      }
    }
    try {
      double value = Double.parseDouble(text);
      return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
