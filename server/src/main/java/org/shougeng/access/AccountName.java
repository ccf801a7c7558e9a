package org.shougeng.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

/** What people sign in with, in one spelling: Ａｎｎ, ANN and ann are the same account. */
final class AccountName {

  private static final Pattern ALLOWED =
      Pattern.compile("[\\p{IsHan}a-z0-9][\\p{IsHan}a-z0-9._-]{1,31}");

  private AccountName() {}

  /** The one spelling of {@code text}, whether or not it can be an account. */
  static String spelled(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /**
   * The one spelling of {@code text}.
   *
   * @throws InputRefused with {@code ACC-301} if an account cannot be called so
   */
  static String of(String text) {
    String name = spelled(text);
    if (!ALLOWED.matcher(name).matches()) {
      throw new InputRefused(Finding.error("ACC-301").with("name", text));
    }
    return name;
  }
}
