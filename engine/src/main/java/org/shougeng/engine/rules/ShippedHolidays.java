package org.shougeng.engine.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The arrangements that come with the program, one file a year, each naming its notice. */
final class ShippedHolidays {

  private static final int FIRST = 2024;
  private static final int LAST = 2026;

  private ShippedHolidays() {}

  static List<HolidayArrangement> read() {
    List<HolidayArrangement> years = new ArrayList<>();
    for (int year = FIRST; year <= LAST; year++) {
      years.add(parse(year, text("holidays-" + year + ".txt")));
    }
    return years;
  }

  private static String text(String name) {
    try (InputStream in = ShippedHolidays.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static HolidayArrangement parse(int year, String text) {
    String source = "";
    boolean checked = false;
    SortedMap<LocalDate, String> off = new TreeMap<>();
    SortedMap<LocalDate, String> makeUp = new TreeMap<>();
    for (String line : text.lines().toList()) {
      String[] words = line.split(" ", 3);
      switch (words[0]) {
        case "source" -> source = line.substring("source ".length());
        case "checked" -> checked = words[1].equals("yes");
        case "off" -> days(words[1]).forEach(day -> off.put(day, words[2]));
        case "work" -> days(words[1]).forEach(day -> makeUp.put(day, words[2]));
        default -> {
          // A comment.
        }
      }
    }
    return new HolidayArrangement(year, source, checked, off, makeUp);
  }

  private static List<LocalDate> days(String range) {
    int dots = range.indexOf("..");
    LocalDate first = LocalDate.parse(dots < 0 ? range : range.substring(0, dots));
    LocalDate last = dots < 0 ? first : LocalDate.parse(range.substring(dots + 2));
    return first.datesUntil(last.plusDays(1)).toList();
  }
}
