package org.shougeng.engine.area;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a check or a reader found: bad input is an expected result, not an exception.
 *
 * <p>A finding has a stable code, a severity, a place and named details. Its text, in Chinese and
 * English, comes from one catalogue ({@link FindingCatalogue}) and says what happened and what to do.
 *
 * @param code stable and documented, as {@code GEO-104}
 * @param severity how bad it is
 * @param place where it was found
 * @param details named values that fill the text's placeholders
 */
public record Finding(String code, Severity severity, Place place, Map<String, String> details) {

  private static final int LONGEST_QUOTE = 40;

  /** How much a finding weighs. */
  public enum Severity {
    /** The input cannot be used; nothing was taken from it. */
    ERROR,
    /** The input was used; somebody should look. */
    WARNING,
    /** What was recognised, assumed or changed. */
    NOTE
  }

  public Finding {
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }

  public static Finding error(String code) {
    return new Finding(code, Severity.ERROR, Place.NOWHERE, Map.of());
  }

  public static Finding warning(String code) {
    return new Finding(code, Severity.WARNING, Place.NOWHERE, Map.of());
  }

  public static Finding note(String code) {
    return new Finding(code, Severity.NOTE, Place.NOWHERE, Map.of());
  }

  /** The same finding at {@code place}. */
  public Finding at(Place place) {
    return new Finding(code, severity, place, details);
  }

  /** The same finding with one more detail. */
  public Finding with(String name, Object value) {
    Map<String, String> more = new LinkedHashMap<>(details);
    more.put(name, String.valueOf(value));
    return new Finding(code, severity, place, more);
  }

  /** The same finding with a piece of the user's input as a detail, cut to 40 characters. */
  public Finding quoting(String name, String input) {
    boolean fits = input.codePointCount(0, input.length()) <= LONGEST_QUOTE;
    return with(
        name, fits ? input : input.substring(0, input.offsetByCodePoints(0, LONGEST_QUOTE)) + "…");
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** What happened, in the language of {@code locale} (Chinese unless English is asked for). */
  public String message(Locale locale) {
    return FindingCatalogue.text(code, "what", details, locale);
  }

  /** What to do about it, in the language of {@code locale}. */
  public String remedy(Locale locale) {
    return FindingCatalogue.text(code, "todo", details, locale);
  }

  @Override
  public String toString() {
    return code + " " + place + ": " + message(Locale.ENGLISH);
  }
}
