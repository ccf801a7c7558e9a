package org.shougeng.register;

/**
 * Text on its way out of and back into spreadsheets. What could begin a formula goes out with an
 * apostrophe in
 * front; coming back, one apostrophe before such a beginning is taken away, so that a round trip
 * alters nothing.
 */
final class ExcelText {

  private static final String FORMULA_BEGINS = "=+-@\t\r";

  private ExcelText() {}

  /** Also what a workbook would take for one of its own escapes, {@code _x0007_}, comes back as it is. */
  static String shown(String text) {
    String plain = text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    return beginsLikeFormula(plain) ? "'" + plain : plain;
  }

  static String entered(String text) {
    return text.startsWith("'") && beginsLikeFormula(text.substring(1)) ? text.substring(1) : text;
  }

  /** Also behind apostrophes of its own. */
  private static boolean beginsLikeFormula(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return at < text.length() && FORMULA_BEGINS.indexOf(text.charAt(at)) >= 0;
  }
}
