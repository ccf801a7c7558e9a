package org.shougeng.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the command line says, in the language chosen at its start. */
final class Texts {

  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private Texts() {}

  static ResourceBundle bundle() {
    return ResourceBundle.getBundle("org.shougeng.cli.texts", Locale.getDefault(), NO_FALLBACK);
  }

  /** The text of {@code key} with {@code {0}}, {@code {1}} … filled. */
  static String get(String key, Object... values) {
    return new MessageFormat(bundle().getString(key), Locale.ROOT).format(values);
  }
}
