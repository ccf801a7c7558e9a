package org.shougeng.platform;

/**
 * Text that people give for a name, as every database, header and paper keeps it: one line, without control
 * characters, halves of characters or blanks around it, cut between characters where it is too long.
 */
public final class OneLine {

  private static final int NOT_A_CHARACTER = 0xFFFE;

  private OneLine() {}

  /** {@code text} in at most {@code longest} characters. */
  public static String of(String text, int longest) {
    StringBuilder line = new StringBuilder();
    text.strip().codePoints().limit(longest).map(OneLine::kept).forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  private static int kept(int c) {
    if (Character.isISOControl(c)) {
      return ' ';
    }
    boolean broken =
        Character.getType(c) == Character.SURROGATE || (c & NOT_A_CHARACTER) == NOT_A_CHARACTER;
    return broken ? 0xFFFD : c;
  }
}
