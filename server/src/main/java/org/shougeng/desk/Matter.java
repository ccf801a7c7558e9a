package org.shougeng.desk;

/**
 * The record that a clock, a to-do or a message is about.
 *
 * @param kind what it is, as {@code review}
 * @param id its id there
 * @param title its name, as people call it
 * @param link where the browser shows it, as {@code /map?review=12}; empty for nowhere
 */
public record Matter(String kind, String id, String title, String link) {

  private static final int LONGEST = 200;

  /**
   * @throws IllegalArgumentException if the link leads out of the product
   */
  public Matter {
    if (!link.isEmpty() && (!link.startsWith("/") || link.startsWith("//"))) {
      throw new IllegalArgumentException("a link within the product: " + link);
    }
    title = title.codePointCount(0, title.length()) <= LONGEST
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST));
  }
}
