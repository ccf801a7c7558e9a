package org.shougeng.register;

import org.jspecify.annotations.Nullable;

/** A cell of comma-separated values (RFC 4180) that no spreadsheet program takes for a formula. */
final class CsvCell {

  private static final String FORMULA_BEGINS = "=+-@\t\r";

  private CsvCell() {}

  static String of(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof java.math.BigDecimal number) {
      return number.toPlainString();
    }
    String text = cell.toString();
    boolean formula =
        !(cell instanceof Number) && !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
    String plain = formula ? "'" + text : text;
    return plain.matches("[^\",\r\n]*") ? plain : "\"" + plain.replace("\"", "\"\"") + "\"";
  }
}
