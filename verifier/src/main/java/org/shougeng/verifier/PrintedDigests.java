package org.shougeng.verifier;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Daily digests as they are printed and kept outside the system, one line a day: {@code 2026-11-23 1234
 * sha256 sm3}, where 1234 is the last entry of the day. Lines that are not of this form are headings.
 */
public final class PrintedDigests {

  private static final Pattern LINE = Pattern.compile(
      "\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\\s+([1-9][0-9]{0,17})\\s+([0-9a-f]{64})\\s+([0-9a-f]{64})\\s*");

  private PrintedDigests() {}

  /** The seals by entry. */
  public static Map<Long, Seal> parse(String text) {
    Map<Long, Seal> seals = new TreeMap<>();
    text.lines().forEach(line -> {
      Matcher digest = LINE.matcher(line);
      if (digest.matches()) {
        seals.put(Long.parseLong(digest.group(1)), new Seal(digest.group(2), digest.group(3)));
      }
    });
    return seals;
  }

  /** The line of a day. */
  public static String line(String day, long entry, Seal seal) {
    return day + " " + entry + " " + seal.sha256() + " " + seal.sm3();
  }
}
