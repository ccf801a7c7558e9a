package org.shougeng.occupation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.overlay.Dimension;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.Piece;
import org.shougeng.occupation.paper.FigureLine.Rank;

/** The tables of papers against sums over the pieces, taken here one by one. */
class ReviewFiguresTest {

  /** Two plots across the village; the second leaves it by 20 m. */
  private final OverlayResult result =
      Reviews.usual().review(Reviews.box(20, 20, 220, 190), Reviews.box(250, 40, 360, 140));

  private final ReviewFigures figures = new ReviewFigures(result);

  @Test
  void classes_and_what_is_uncovered_add_up_to_the_red_line() {
    List<FigureLine> top =
        figures.byClass().stream().filter(line -> line.rank() == Rank.CATEGORY).toList();
    assertThat(squareMetres(top)).isEqualTo(result.total().gross());
    assertThat(mu(top)).isEqualByComparingTo(figures.total().mu());
  }

  @Test
  void each_class_is_the_sum_of_its_pieces_without_ridges() {
    List<FigureLine> classes = figures.byClass().stream()
        .filter(line -> line.rank() == Rank.ITEM && !line.code().equals("1203"))
        .toList();
    assertThat(classes).hasSizeGreaterThan(6).allSatisfy(line -> assertThat(
            line.shown().area())
        .isEqualTo(net(piece -> piece.parcel().use().landClass().code().equals(line.code()))));
  }

  @Test
  void ridges_stand_once_among_agricultural_land() {
    // 0103 in the village carries the coefficients 0.1135 and 0.0862; no other class has ridges.
    assertThat(figures.byClass())
        .filteredOn(line -> line.code().equals("1203"))
        .singleElement()
        .satisfies(line -> assertThat(line.shown().area())
            .isEqualTo(result.pieces().stream()
                .map(piece -> piece.area().ridge())
                .reduce(Area.ZERO, Area::plus)));
  }

  @Test
  void every_table_of_cultivated_land_has_the_same_total() {
    for (Dimension property : List.of(Dimension.SLOPE, Dimension.GRADE, Dimension.PLANTING)) {
      List<FigureLine> lines = figures.cultivatedBy(property);
      List<FigureLine> items = lines.subList(1, lines.size());
      assertThat(squareMetres(items)).isEqualTo(net(ReviewFiguresTest::isCultivated));
      assertThat(mu(items)).isEqualByComparingTo(figures.cultivated().mu());
    }
  }

  @Test
  void owners_and_parts_add_up_to_the_red_line() {
    for (List<FigureLine> table : List.of(figures.byOwner(), figures.byPart())) {
      List<FigureLine> items = table.subList(1, table.size());
      assertThat(squareMetres(items)).isEqualTo(result.total().gross());
      assertThat(mu(items)).isEqualByComparingTo(table.get(0).shown().mu());
    }
  }

  private Area net(Predicate<Piece> which) {
    return result.pieces().stream()
        .filter(which)
        .map(piece -> piece.area().net())
        .reduce(Area.ZERO, Area::plus);
  }

  private static boolean isCultivated(Piece piece) {
    return piece.parcel().use().landClass().code().startsWith("01");
  }

  private static Area squareMetres(List<FigureLine> lines) {
    return lines.stream().map(line -> line.shown().area()).reduce(Area.ZERO, Area::plus);
  }

  private static BigDecimal mu(List<FigureLine> lines) {
    return lines.stream().map(line -> line.shown().mu()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
