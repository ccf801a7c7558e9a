package org.shougeng.platform.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** All settings there are, read from {@code settings.txt} beside the program. */
public final class SettingCatalogue {

  private static final SettingCatalogue ALL = new SettingCatalogue(read());

  private final List<Setting> settings;

  private SettingCatalogue(List<Setting> settings) {
    this.settings = List.copyOf(settings);
  }

  public static SettingCatalogue all() {
    return ALL;
  }

  public List<Setting> settings() {
    return settings;
  }

  public Optional<Setting> find(String key) {
    return settings.stream().filter(setting -> setting.key().equals(key)).findFirst();
  }

  Optional<Setting> byEnvironmentName(String name) {
    return settings.stream()
        .filter(setting -> setting.environmentName().equals(name))
        .findFirst();
  }

  /** The key that a misspelt one was probably meant to be. */
  Setting nearest(String key) {
    return settings.stream()
        .min(Comparator.comparingInt(setting -> distance(setting.key(), key)))
        .orElseThrow();
  }

  /** Levenshtein's distance. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }

  private static List<Setting> read() {
    List<Setting> settings = new ArrayList<>();
    Iterator<String> lines = text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .iterator();
    while (lines.hasNext()) {
      String[] words = lines.next().split(" ", 3);
      settings.add(new Setting(
          words[0],
          Setting.Kind.valueOf(words[1].toUpperCase(Locale.ROOT)),
          words[2].equals("-") ? "" : words[2],
          after("zh ", lines.next()),
          after("en ", lines.next())));
    }
    return settings;
  }

  private static String after(String mark, String line) {
    if (!line.startsWith(mark)) {
      throw new IllegalStateException("settings.txt: expected '" + mark + "', found " + line);
    }
    return line.substring(mark.length());
  }

  private static String text() {
    try (InputStream in = SettingCatalogue.class.getResourceAsStream("/settings.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
