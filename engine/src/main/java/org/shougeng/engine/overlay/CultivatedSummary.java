package org.shougeng.engine.overlay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.parcel.Parcel;

/**
 * The cultivated land (耕地) under a red line, in net area: the figures that open every review.
 *
 * @param total all cultivated land
 * @param paddy 水田 0101
 * @param irrigated 水浇地 0102
 * @param dry 旱地 0103
 * @param pbf the part of {@code total} that is permanent basic farmland; empty when no layer was checked
 * @param grades the quality grades
 * @param bySlope net area by slope level 1 to 5; 0 where the survey gives none
 */
public record CultivatedSummary(
    Area total,
    Area paddy,
    Area irrigated,
    Area dry,
    Optional<Area> pbf,
    Grades grades,
    Map<Integer, Area> bySlope) {

  /**
   * The quality grades (耕地质量等别, 1 best to 15) of the cultivated land.
   *
   * @param average weighted by net area, to two decimals half-up; empty when no piece has a grade
   * @param ungraded cultivated land without a grade, not in the average
   */
  public record Grades(Optional<BigDecimal> average, Area ungraded) {}

  public static CultivatedSummary of(OverlayResult result) {
    Tally tally = new Tally();
    result.pieces().stream()
        .filter(piece -> piece.parcel().use().landClass().isCultivated())
        .forEach(tally::add);
    return tally.summary(result.controls().containsKey(ControlKind.PBF));
  }

  /** Of the cultivated land, what is steeper than 25° (slope level 5). */
  public Area steep() {
    return bySlope.getOrDefault(5, Area.ZERO);
  }

  private static final class Tally {
    private final Map<String, Area> byClass = new TreeMap<>();
    private final Map<Integer, Area> bySlope = new TreeMap<>();
    private final Map<Integer, Area> byGrade = new TreeMap<>();
    private Area total = Area.ZERO;
    private Area pbf = Area.ZERO;

    void add(Piece piece) {
      Area net = piece.area().net();
      Parcel.LandUse use = piece.parcel().use();
      String code = use.landClass().code();
      byClass.merge(code.substring(code.length() - 1), net, Area::plus);
      bySlope.merge(use.slopeLevel(), net, Area::plus);
      byGrade.merge(use.grade(), net, Area::plus);
      total = total.plus(net);
      if (piece.control(ControlKind.PBF) == Presence.PRESENT) {
        pbf = pbf.plus(net);
      }
    }

    CultivatedSummary summary(boolean pbfChecked) {
      Area ungraded = byGrade.getOrDefault(0, Area.ZERO);
      return new CultivatedSummary(
          total,
          byClass.getOrDefault("1", Area.ZERO),
          byClass.getOrDefault("2", Area.ZERO),
          byClass.getOrDefault("3", Area.ZERO),
          pbfChecked ? Optional.of(pbf) : Optional.empty(),
          new Grades(averageGrade(total.minus(ungraded)), ungraded),
          Map.copyOf(bySlope));
    }

    private Optional<BigDecimal> averageGrade(Area graded) {
      if (!graded.isPositive()) {
        return Optional.empty();
      }
      BigDecimal weighted = byGrade.entrySet().stream()
          .map(e -> e.getValue().squareMetres().multiply(BigDecimal.valueOf(e.getKey())))
          .reduce(BigDecimal.ZERO, BigDecimal::add);
      return Optional.of(weighted.divide(graded.squareMetres(), 2, RoundingMode.HALF_UP));
    }
  }
}
