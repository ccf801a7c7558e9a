package org.shougeng.region;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shougeng.region.Pinyin.Match;

/**
 * What somebody typed into the search box.
 *
 * @param text as it was typed, without blanks around it
 * @param plain in half-width small letters, for comparing
 * @param most how many hits of a kind are wanted
 */
public record SearchQuery(String text, String plain, int most) {

  /** A longer text names nothing; only coordinates are pasted at such length. */
  public static final int LONGEST_NAME = 100;

  private static final Pattern LETTERS = Pattern.compile("[a-zü][a-zü' ]*");
  private static final Pattern NUMBER = Pattern.compile("[0-9a-z][0-9a-z\\-]*");

  public static SearchQuery of(String text, int most) {
    String plain = plain(text).strip();
    return new SearchQuery(text.strip(), plain, most);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Whether the text can be the name of something: short, on one line, and without control characters. */
  public boolean isName() {
    return !plain.isEmpty()
        && plain.length() <= LONGEST_NAME
        && plain.chars().noneMatch(Character::isISOControl);
  }

  /** Whether the text can be pinyin. */
  public boolean isPinyin() {
    return isName() && LETTERS.matcher(plain).matches();
  }

  /** The text as a number or code of something, if it can be one. */
  public Optional<String> number() {
    return isName() && NUMBER.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
  }

  /** How well {@code name} is what was meant, by its characters or by its sound. */
  public Match match(String name) {
    Match written = written(name);
    return written == Match.NONE && isPinyin() ? Pinyin.of(name).match(plain) : written;
  }

  /** As {@link #match(String)}, for a name whose sound is known. */
  public Match match(String name, Pinyin sound) {
    Match written = written(name);
    return written == Match.NONE && isPinyin() ? sound.match(plain) : written;
  }

  /** How well {@code name} matches by its characters alone. */
  public Match written(String name) {
    int at = isName() ? plain(name).indexOf(plain) : -1;
    if (at < 0) {
      return Match.NONE;
    }
    if (at > 0) {
      return Match.INSIDE;
    }
    return plain(name).length() == plain.length() ? Match.WHOLE : Match.BEGINNING;
  }
}
