package org.shougeng.register;

import org.jspecify.annotations.Nullable;

/** What is left of a person's datum for those who may not read it. */
final class Masking {

  private static final int PHONE_HEAD = 3;
  private static final int PHONE_TAIL = 4;

  private Masking() {}

  static String masked(Column.Mask mask, @Nullable Object value) {
    String text = value == null ? "" : value.toString();
    int letters = text.codePointCount(0, text.length());
    return switch (mask) {
      case NAME -> letters == 0 ? "" : text.substring(0, text.offsetByCodePoints(0, 1)) + "**";
      case PHONE ->
        letters <= PHONE_HEAD + PHONE_TAIL
            ? "*".repeat(letters)
            : text.substring(0, text.offsetByCodePoints(0, PHONE_HEAD))
                + "*".repeat(letters - PHONE_HEAD - PHONE_TAIL)
                + text.substring(text.offsetByCodePoints(0, letters - PHONE_TAIL));
      case WHOLE -> letters == 0 ? "" : "***";
    };
  }
}
