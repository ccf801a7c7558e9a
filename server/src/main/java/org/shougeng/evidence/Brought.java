package org.shougeng.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a file they bring.
 *
 * @param bearer the record it belongs to
 * @param name the file's name on their device
 * @param takenAt when it was made, by their device's clock, if they say so
 * @param place where it was made, if they say so
 * @param note their words, or empty
 */
public record Brought(
    Bearer bearer, String name, @Nullable Instant takenAt, @Nullable PointFix place, String note) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NOTE = 2000;

  public Brought {
    name = lastPart(name);
    note = plain(note, LONGEST_NOTE);
  }

  /** A file with its name alone. */
  public static Brought named(String name, Bearer bearer) {
    return new Brought(bearer, name, null, null, "");
  }

  /** Some browsers send the path on the user's disk. */
  private static String lastPart(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = plain(last, LONGEST_NAME).strip();
    return plain.isEmpty() ? "file" : plain;
  }

  /**
   * Text that every database keeps and every screen shows in the order it was written: control
   * characters, also
   * those that turn the direction of writing ({@code gpj.exe} shown as {@code exe.jpg}), become spaces.
   */
  private static String plain(String text, int longest) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .limit(longest)
        .map(c -> c != '\n' && isUnseen(c) ? ' ' : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return Character.isISOControl(c) || type == Character.SURROGATE || turns;
  }
}
