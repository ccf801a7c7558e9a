package org.shougeng.platform.paper;

/**
 * One column of a spreadsheet.
 *
 * @param header its heading with the unit, as {@code 面积（平方米）}
 * @param width in characters
 * @param format number format, empty for text
 */
public record SheetColumn(String header, int width, String format) {

  public static SheetColumn text(String header, int width) {
    return new SheetColumn(header, width, "");
  }

  /** A column of numbers shown with {@code decimals}. */
  public static SheetColumn number(String header, int width, int decimals) {
    String format = decimals == 0 ? "0" : "#,##0." + "0".repeat(decimals);
    return new SheetColumn(header, width, format);
  }

  /** A column of days. */
  public static SheetColumn day(String header, int width) {
    return new SheetColumn(header, width, "yyyy-mm-dd");
  }
}
