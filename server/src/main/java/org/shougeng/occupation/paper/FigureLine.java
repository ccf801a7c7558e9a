package org.shougeng.occupation.paper;

import org.shougeng.engine.overlay.Measured;

/**
 * One line of a table of the review.
 *
 * @param rank what kind of line it is
 * @param code a code, as {@code 0101}, or empty
 * @param label what the line is called
 * @param measured the areas behind it
 * @param shown its area as the table shows it, adding up to the total above
 * @param cultivated the cultivated land in it, ridges deducted, likewise
 */
record FigureLine(
    Rank rank,
    String code,
    String label,
    Measured measured,
    ShownArea shown,
    ShownArea cultivated) {

  /** What kind of line it is. */
  enum Rank {
    TOTAL,
    CATEGORY,
    SUBTOTAL,
    ITEM
  }

  boolean isSum() {
    return rank != Rank.ITEM;
  }

  FigureLine named(String name) {
    return new FigureLine(rank, "", name, measured, shown, cultivated);
  }

  FigureLine plus(FigureLine other) {
    return new FigureLine(
        rank,
        "",
        label,
        measured.plus(other.measured),
        shown.plus(other.shown),
        cultivated.plus(other.cultivated));
  }
}
