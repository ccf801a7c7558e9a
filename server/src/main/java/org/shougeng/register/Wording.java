package org.shougeng.register;

import java.util.Locale;

/** A word or sentence in both languages of the product. */
public record Wording(String chinese, String english) {

  static final Wording NONE = new Wording("", "");

  /** In the language of {@code locale}, Chinese unless English is asked for. */
  public String in(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : chinese;
  }
}
