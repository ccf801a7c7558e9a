package org.shougeng.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * How a name sounds, in all readings it may have: 长堤镇 is found as {@code cdz} and as {@code zdz},
 * 六安 as {@code
 * la}, the reading that its people use.
 *
 * @param readings the syllables of each reading without tones, the likeliest first
 */
public record Pinyin(List<List<String>> readings) {

  /** How well a query matches: exactly, from the beginning, inside, or not at all. */
  public enum Match {
    WHOLE,
    BEGINNING,
    INSIDE,
    NONE
  }

  private static final int MOST_READINGS = 16;

  public Pinyin {
    readings = readings.stream().map(List::copyOf).toList();
  }

  /** The readings of {@code name}; what is no Chinese character stands for itself, in small letters. */
  public static Pinyin of(String name) {
    List<List<String>> readings = List.of(List.of());
    int at = 0;
    while (at < name.length()) {
      int from = at;
      PlaceReadings.Word word = PlaceReadings.at(name, from);
      List<List<String>> choices =
          word == null ? character(name.codePointAt(from)) : List.of(word.syllables());
      readings = readings.stream()
          .flatMap(reading -> choices.stream().map(choice -> joined(reading, choice)))
          .limit(MOST_READINGS)
          .toList();
      at += word == null ? Character.charCount(name.codePointAt(from)) : word.length();
    }
    return new Pinyin(readings);
  }

  private static List<String> joined(List<String> reading, List<String> more) {
    List<String> all = new ArrayList<>(reading);
    all.addAll(more);
    return all;
  }

  /** The readings of one character, each of one syllable or none. */
  private static List<List<String>> character(int character) {
    if (character > Character.MAX_VALUE || !Character.isIdeographic(character)) {
      return List.of(
          Character.isLetterOrDigit(character)
              ? List.of(Character.toString(character).toLowerCase(Locale.ROOT))
              : List.of());
    }
    String[] sounds = PinyinHelper.toHanyuPinyinStringArray((char) character);
    if (sounds == null) {
      return List.of(List.of());
    }
    Set<String> plain = Arrays.stream(sounds)
        .map(sound -> sound.replaceAll("[0-9]", "").replace("u:", "v"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    return plain.stream().map(List::of).toList();
  }

  /** All readings as a store keeps them: {@code " yang'liu'zhen"}. */
  public String full() {
    return text("'", syllable -> syllable);
  }

  /** The initials of all readings as a store keeps them: {@code " ylz"}. */
  public String initials() {
    return text("", syllable -> syllable.substring(0, 1));
  }

  private String text(String between, java.util.function.UnaryOperator<String> part) {
    return readings.stream()
        .map(reading -> " " + reading.stream().map(part).collect(Collectors.joining(between)))
        .distinct()
        .collect(Collectors.joining());
  }

  /** The readings that {@link #full()} wrote. */
  public static Pinyin parse(String full) {
    return new Pinyin(Arrays.stream(full.strip().split(" "))
        .map(reading -> Arrays.asList(reading.split("'")))
        .toList());
  }

  /**
   * Whether {@code query} is typed for this name; each syllable may be cut short: ylz, yangliu, yangl,
   * yliuz.
   */
  public Match match(String query) {
    String letters = query.toLowerCase(Locale.ROOT).replaceAll("[\\s']", "").replace('ü', 'v');
    Match best = Match.NONE;
    for (List<String> reading : readings) {
      for (int from = 0; from < reading.size() && best != Match.WHOLE; from++) {
        int end = end(reading, from, letters, 0);
        if (end >= 0) {
          Match match =
              from > 0 ? Match.INSIDE : end == reading.size() ? Match.WHOLE : Match.BEGINNING;
          best = match.compareTo(best) < 0 ? match : best;
        }
      }
    }
    return best;
  }

  /** The syllable behind the last one that the letters from {@code at} on use up, or −1. */
  private static int end(List<String> reading, int syllable, String letters, int at) {
    if (at == letters.length()) {
      return syllable;
    }
    if (syllable == reading.size()) {
      return -1;
    }
    String sound = reading.get(syllable);
    int furthest = -1;
    for (int taken = 1; taken <= sound.length(); taken++) {
      if (!letters.startsWith(sound.substring(0, taken), at)) {
        break;
      }
      furthest = Math.max(furthest, end(reading, syllable + 1, letters, at + taken));
    }
    return furthest;
  }
}
