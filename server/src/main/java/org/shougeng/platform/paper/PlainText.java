package org.shougeng.platform.paper;

/**
 * Text from files and people, made fit to stand in a paper: whatever it holds, it is shown and never
 * executed, and the paper stays well-formed.
 */
final class PlainText {

  private PlainText() {}

  /** {@code text} without characters that XML 1.0 forbids; line breaks and tabs become spaces. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(PlainText::printable).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /**
   * {@code text} for a spreadsheet cell: text that a spreadsheet could take for a formula when the
   * sheet is edited or saved as CSV is preceded by an apostrophe.
   */
  static String cell(String text) {
    String clean = clean(text);
    return !clean.isEmpty() && "=+-@".indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
  }

  private static int printable(int c) {
    boolean space = c == '\t' || c == '\n' || c == '\r';
    boolean allowed = c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    return space ? ' ' : allowed ? c : '\uFFFD';
  }
}
