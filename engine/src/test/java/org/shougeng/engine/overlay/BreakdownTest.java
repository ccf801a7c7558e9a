package org.shougeng.engine.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shougeng.engine.overlay.PatchworkCounty.CRS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.parcel.Parcel;

/**
 * Three fields of 100 m × 100 m side by side and a red line over their southern half and a strip of
 * 50 m beyond. Net areas follow from 4999.55 m² (see StrTreeOverlayTest) and the ridge coefficients
 * that PatchworkCounty gives: row 1 slope 2, 0.0237; row 2 slope 3, 0.0337; row 3 none.
 */
class BreakdownTest {

  private static final LayerSource SOURCE = new LayerSource("地类图斑", "2025", null, "");
  private static final List<Parcel> FIELDS = List.of(
      PatchworkCounty.parcel(1, "0101", box(0, 0, 100, 100)),
      PatchworkCounty.parcel(2, "0103", box(100, 0, 200, 100)),
      PatchworkCounty.parcel(3, "0702", box(200, 0, 300, 100)));
  private static final Geometry SOUTH = box(0, 0, 350, 50);
  // 4999.55 × 0.0237 = 118.49; 4999.55 × 0.0337 = 168.48.
  private static final Area PADDY = Area.ofHundredths(499_955 - 11_849);
  private static final Area DRY = Area.ofHundredths(499_955 - 16_848);

  @Test
  void rows_follow_the_code_and_carry_names() {
    Breakdown byClass = Breakdown.of(review(List.of()), Dimension.LAND_CLASS);
    assertThat(byClass.rows())
        .extracting(
            r -> r.keys().get(0).code(), r -> r.keys().get(0).chinese(), Breakdown.Row::pieces)
        .containsExactly(tuple("0101", "水田", 1), tuple("0103", "旱地", 1), tuple("0702", "农村宅基地", 1));
  }

  @Test
  void rows_and_remainder_make_the_red_line() {
    OverlayResult result = review(List.of());
    Breakdown breakdown = Breakdown.of(result, Dimension.LAND_CATEGORY, Dimension.OWNER);
    assertThat(breakdown.rows()).hasSize(3);
    assertThat(breakdown.total()).isEqualTo(result.total());
    assertThat(breakdown.uncovered().planar()).isEqualTo(Area.ofHundredths(250_000));
  }

  @Test
  void a_part_has_a_breakdown_of_its_own() {
    Breakdown part = Breakdown.ofPart(review(List.of()), 0, Dimension.PART, Dimension.TOWNSHIP);
    assertThat(part.rows()).extracting(r -> r.keys().get(0).chinese()).containsOnly("A");
    assertThat(part.rows())
        .extracting(r -> r.keys().get(1).code())
        .containsExactly("411725101000", "411725102000", "411725103000");
  }

  @Test
  void what_was_not_checked_is_neither_yes_nor_no() {
    Breakdown breakdown = Breakdown.of(review(List.of()), Dimension.PBF);
    assertThat(breakdown.rows()).extracting(r -> r.keys().get(0).chinese()).containsExactly("未核对");
  }

  @Test
  void the_cultivated_summary_counts_net_areas() {
    CultivatedSummary summary = CultivatedSummary.of(review(List.of()));
    assertThat(summary.total()).isEqualTo(PADDY.plus(DRY));
    assertThat(summary.paddy()).isEqualTo(PADDY);
    assertThat(summary.dry()).isEqualTo(DRY);
    assertThat(summary.irrigated()).isEqualTo(Area.ZERO);
    assertThat(summary.bySlope()).isEqualTo(Map.of(2, PADDY, 3, DRY));
    assertThat(summary.pbf()).isEmpty();
  }

  @Test
  void the_average_grade_is_weighted_by_net_area() {
    // Row 1 has grade 2, row 2 grade 3: (2 × 4881.06 + 3 × 4831.07) ÷ 9712.13 = 2.497.
    CultivatedSummary.Grades grades = CultivatedSummary.of(review(List.of())).grades();
    assertThat(grades.average()).contains(new BigDecimal("2.50"));
    assertThat(grades.ungraded()).isEqualTo(Area.ZERO);
  }

  @Test
  void permanent_basic_farmland_is_counted_within_cultivated_land_only() {
    ControlLayer pbf = new ControlLayer(ControlKind.PBF, SOURCE, List.of(box(100, 0, 300, 100)));
    CultivatedSummary summary = CultivatedSummary.of(review(List.of(pbf)));
    assertThat(summary.pbf()).contains(DRY);
  }

  private static OverlayResult review(List<ControlLayer> controls) {
    RedLine redLine = new RedLine("test", CRS, List.of(new RedLine.Part("A", SOUTH)));
    return new StrTreeOverlay(FIELDS, CRS, SOURCE, controls).review(redLine);
  }

  private static Geometry box(double x1, double y1, double x2, double y2) {
    return new GeometryFactory()
        .toGeometry(new Envelope(38_439_600 + x1, 38_439_600 + x2, 3_751_400 + y1, 3_751_400 + y2));
  }
}
