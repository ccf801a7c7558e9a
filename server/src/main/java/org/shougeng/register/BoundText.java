package org.shougeng.register;

import java.util.Optional;
import java.util.OptionalInt;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

/**
 * Text as every part of the product can keep it unaltered: both databases, JSON, spreadsheets. What one of
 * them would drop or replace (NUL, control characters, half of a surrogate pair, code points that XML
 * forbids) is refused, never mended in silence.
 */
final class BoundText {

  private BoundText() {}

  /**
   * {@code text} itself.
   *
   * @throws InputRefused {@code TBL-018}
   */
  static String checked(String text, Column column) {
    fault(text).ifPresent(finding -> {
      throw new InputRefused(finding.with("column", column.title().chinese()));
    });
    return text;
  }

  /** What keeps {@code text} from being kept, if anything. */
  static Optional<Finding> fault(String text) {
    OptionalInt at = unfit(text);
    if (at.isEmpty()) {
      return Optional.empty();
    }
    int place = at.getAsInt();
    String code = "U+%04X".formatted((int) text.charAt(place));
    return Optional.of(Finding.error("TBL-018")
        .with("character", code)
        .with("position", text.codePointCount(0, place) + 1));
  }

  private static OptionalInt unfit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (!keeps(c)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean keeps(char c) {
    boolean control = c < ' ' && c != '\t' && c != '\n';
    return !control && !Character.isSurrogate(c) && c < '\uFFFE';
  }
}
