package org.shougeng.engine.area;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one place where the texts of all findings stand, in Chinese and English.
 *
 * <p>The letters of a code name its family, and a family is one pair of files on the class path:
 * {@code GEO-104} stands in {@code /findings/geo_zh.properties} and {@code /findings/geo_en.properties}
 * as {@code GEO-104.what} and {@code GEO-104.todo}. Placeholders are written {@code {name}}.
 */
public final class FindingCatalogue {

  private static final Map<String, Properties> FAMILIES = new ConcurrentHashMap<>();

  private FindingCatalogue() {}

  /** The codes of a family, as {@code GEO}, for documents and tests. */
  public static Set<String> codes(String family, Locale locale) {
    Set<String> codes = new TreeSet<>();
    for (String key : family(family, language(locale)).stringPropertyNames()) {
      codes.add(key.substring(0, key.indexOf('.')));
    }
    return codes;
  }

  /** The unfilled text of {@code code}, if the catalogue has it. */
  public static Optional<String> template(String code, String kind, Locale locale) {
    String family = code.contains("-") ? code.substring(0, code.indexOf('-')) : code;
    return Optional.ofNullable(family(family, language(locale)).getProperty(code + "." + kind));
  }

  static String text(String code, String kind, Map<String, String> details, Locale locale) {
    String text = template(code, kind, locale).orElse(code + " " + details);
    for (Map.Entry<String, String> detail : details.entrySet()) {
      text = text.replace("{" + detail.getKey() + "}", detail.getValue());
    }
    return text;
  }

  private static String language(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "en" : "zh";
  }

  private static Properties family(String family, String language) {
    String name = "/findings/" + family.toLowerCase(Locale.ROOT) + "_" + language + ".properties";
    return FAMILIES.computeIfAbsent(name, FindingCatalogue::load);
  }

  private static Properties load(String name) {
    Properties texts = new Properties();
    try (InputStream file = FindingCatalogue.class.getResourceAsStream(name)) {
      if (file != null) {
        texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
