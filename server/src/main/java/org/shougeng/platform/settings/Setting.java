package org.shougeng.platform.settings;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One key of the settings.
 *
 * @param key its name, as {@code shougeng.backup.keep}
 * @param kind what its values look like
 * @param standard the value when none is given
 * @param chinese what it means
 * @param english what it means
 */
public record Setting(String key, Kind kind, String standard, String chinese, String english) {

  private static final int MOST_DIGITS = 9;

  /** What values look like. */
  public enum Kind {
    TEXT(".*"),
    SECRET(".*"),
    NUMBER("\\d{1," + MOST_DIGITS + "}"),
    FLAG("true|false"),
    PATH(".*"),
    TIME("([01]\\d|2[0-3]):[0-5]\\d");

    private final Pattern form;

    Kind(String form) {
      this.form = Pattern.compile(form);
    }
  }

  /** The environment variable that gives it, as {@code SHOUGENG_BACKUP_KEEP}. */
  public String environmentName() {
    return key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }

  public boolean isSecret() {
    return kind == Kind.SECRET;
  }

  public boolean accepts(String value) {
    return kind.form.matcher(value).matches();
  }

  public String meaning(Locale locale) {
    return locale.getLanguage().equals("en") ? english : chinese;
  }
}
