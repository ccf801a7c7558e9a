package org.shougeng.engine.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A result grouped by any list of dimensions: one row for each combination that occurs, in the order
 * of the dimensions' codes. {@code Σ rows = covered} and {@code covered + uncovered = total}, exactly.
 *
 * @param dimensions what the rows are grouped by, outermost first
 * @param rows the groups
 * @param covered the sum of the rows
 * @param uncovered what no parcel covers; zero when only some pieces were asked for
 */
public record Breakdown(
    List<Dimension> dimensions, List<Row> rows, Measured covered, Measured uncovered) {

  /**
   * One group.
   *
   * @param keys the value of each dimension, in their order
   * @param area the sum of its pieces
   * @param pieces how many there are
   */
  public record Row(List<Dimension.Key> keys, Measured area, int pieces) {

    private Row plus(Row other) {
      return new Row(keys, area.plus(other.area), pieces + other.pieces);
    }
  }

  private static final Comparator<List<Dimension.Key>> BY_KEYS = (a, b) -> {
    int order = 0;
    for (int i = 0; order == 0 && i < a.size(); i++) {
      order = a.get(i).compareTo(b.get(i));
    }
    return order;
  };

  /** Groups the whole result. */
  public static Breakdown of(OverlayResult result, Dimension... dimensions) {
    return group(result, piece -> true, List.of(dimensions), result.uncovered());
  }

  /** Groups one part of the red line, from 0. */
  public static Breakdown ofPart(OverlayResult result, int part, Dimension... dimensions) {
    return group(
        result,
        piece -> piece.part() == part,
        List.of(dimensions),
        result.parts().get(part).uncovered());
  }

  /** Groups the pieces that {@code filter} keeps, as those of cultivated land; nothing is uncovered. */
  public static Breakdown where(
      OverlayResult result, Predicate<Piece> filter, Dimension... dimensions) {
    return group(result, filter, List.of(dimensions), Measured.ZERO);
  }

  /** Covered and uncovered together: the red line's own area when no piece was left out. */
  public Measured total() {
    return covered.plus(uncovered);
  }

  private static Breakdown group(
      OverlayResult result,
      Predicate<Piece> filter,
      List<Dimension> dimensions,
      Measured uncovered) {
    Map<List<Dimension.Key>, Row> groups = new TreeMap<>(BY_KEYS);
    Measured covered = Measured.ZERO;
    for (Piece piece : result.pieces()) {
      if (filter.test(piece)) {
        List<Dimension.Key> keys =
            dimensions.stream().map(dimension -> dimension.of(result, piece)).toList();
        groups.merge(keys, new Row(keys, piece.area(), 1), Row::plus);
        covered = covered.plus(piece.area());
      }
    }
    return new Breakdown(dimensions, new ArrayList<>(groups.values()), covered, uncovered);
  }
}
