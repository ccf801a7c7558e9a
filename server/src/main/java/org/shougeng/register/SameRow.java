package org.shougeng.register;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When two rows are taken for the same: their words agree but for blanks, width and case. */
final class SameRow {

  private SameRow() {}

  static String plain(@Nullable String text) {
    return text == null
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("\\s+", "")
            .toLowerCase(Locale.ROOT);
  }

  static String key(List<String> plain) {
    return String.join("\n", plain);
  }
}
