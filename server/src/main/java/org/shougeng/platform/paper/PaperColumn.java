package org.shougeng.platform.paper;

/**
 * One column of a table on paper.
 *
 * @param field the name of the value in a {@link PaperRow}
 * @param header the heading, with the unit where the column has its own
 * @param weight its share of the table's width
 * @param align where its values stand
 */
public record PaperColumn(String field, String header, int weight, Align align) {

  /** Where values stand in their cell. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  public static PaperColumn text(String field, String header, int weight) {
    return new PaperColumn(field, header, weight, Align.LEFT);
  }

  public static PaperColumn centered(String field, String header, int weight) {
    return new PaperColumn(field, header, weight, Align.CENTER);
  }

  public static PaperColumn number(String field, String header, int weight) {
    return new PaperColumn(field, header, weight, Align.RIGHT);
  }
}
