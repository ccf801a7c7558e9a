package org.shougeng.map.paper;

/**
 * The sheet a map is drawn on. Lettering has the same size on every sheet.
 *
 * @param widthMm width
 * @param heightMm height
 * @param dpi pixels an inch
 */
public record MapSheet(int widthMm, int heightMm, int dpi) {

  /** A4 landscape, 150 dpi. */
  public static final MapSheet A4 = new MapSheet(297, 210, 150);

  /** A3 landscape, 150 dpi. */
  public static final MapSheet A3 = new MapSheet(420, 297, 150);

  /** As wide as the text of an official document, for the report. */
  public static final MapSheet REPORT = new MapSheet(156, 118, 220);

  /** A small picture for a list. */
  public static final MapSheet PREVIEW = new MapSheet(140, 100, 96);

  public MapSheet {
    if (widthMm < 100 || heightMm < 80 || widthMm > 1200 || heightMm > 1200) {
      throw new IllegalArgumentException("not a map sheet: " + widthMm + " × " + heightMm + " mm");
    }
    if (dpi < 72 || dpi > 300) {
      throw new IllegalArgumentException("dpi from 72 to 300: " + dpi);
    }
  }

  /** Pixels of a length on paper. */
  public double pixels(double mm) {
    return mm / 25.4 * dpi;
  }
}
