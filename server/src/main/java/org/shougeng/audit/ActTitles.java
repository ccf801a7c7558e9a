package org.shougeng.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What acts and kinds of records are called. Each room says so for its own: {@code evidence.attach}
 * and {@code
 * kind.evidence} stand in {@code /acts/evidence_zh.properties} and {@code /acts/evidence_en.properties}.
 */
public final class ActTitles {

  private static final Map<String, Properties> ROOMS = new ConcurrentHashMap<>();

  private ActTitles() {}

  /** What an act is called; its code if nobody said. */
  public static String ofAct(String code, Locale locale) {
    String room = code.contains(".") ? code.substring(0, code.indexOf('.')) : code;
    return title(room, code, code, locale);
  }

  /** What a kind of record is called, as the room of {@code act} says; the kind itself if nobody said. */
  public static String ofKind(String act, String kind, Locale locale) {
    String room = act.contains(".") ? act.substring(0, act.indexOf('.')) : act;
    return title(room, "kind." + kind, kind, locale);
  }

  private static String title(String room, String key, String otherwise, Locale locale) {
    String language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "en" : "zh";
    String file = "/acts/" + room.replaceAll("[^a-z-]", "") + "_" + language + ".properties";
    return ROOMS.computeIfAbsent(file, ActTitles::load).getProperty(key, otherwise);
  }

  private static Properties load(String file) {
    Properties titles = new Properties();
    try (InputStream in = ActTitles.class.getResourceAsStream(file)) {
      if (in != null) {
        titles.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return titles;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
