package org.shougeng.engine.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.shougeng.engine.area.Area;

/**
 * The survey's area formula on rings in CGCS2000 3° zone 38 (central meridian 114°).
 *
 * <p>Expected values: a second implementation of 国土调查办发〔2008〕32号 in double-double arithmetic.
 */
class SurveyAreaTest {

  private static final Crs ZONE_38 = Crs.of(4526);
  private static final String HECTARE =
      "38439600 3751500, 38439700 3751500, 38439700 3751400, 38439600 3751400";
  private static final String HOLE =
      "38439630 3751470, 38439650 3751470, 38439650 3751450, 38439630 3751450";
  private static final String FIVE_SIDED = "38439683.652 3751508.512, 38439941.218 3751498.337,"
      + " 38440002.771 3751310.905, 38439760.004 3751205.118, 38439555.555 3751333.333";
  private static final String FIVE_KILOMETRES =
      "38360000 3751500, 38365000 3751500, 38365000 3746500, 38360000 3746500";

  @Test
  void a_hectare_in_the_plane_is_less_on_the_ellipsoid() {
    assertThat(polygon(HECTARE).getArea()).isEqualTo(10_000);
    assertThat(exact(HECTARE)).isCloseTo(9999.102471, within(1e-5));
    assertThat(official(HECTARE)).isEqualTo(Area.ofHundredths(999_910));
  }

  @Test
  void a_twenty_metre_hole_measures_four_ares() {
    assertThat(exact(HOLE)).isCloseTo(399.964087, within(1e-5));
    assertThat(official(HOLE)).isEqualTo(Area.ofHundredths(39_996));
  }

  @Test
  void a_hole_is_taken_from_its_polygon() throws ParseException {
    Geometry withHole =
        new WKTReader().read("POLYGON((" + close(HECTARE) + "),(" + close(HOLE) + "))");
    assertThat(SurveyArea.in(ZONE_38).of(withHole)).isEqualTo(Area.ofHundredths(999_910 - 39_996));
  }

  @Test
  void inserting_points_every_70_m_changes_the_second_decimal() {
    assertThat(exact(FIVE_SIDED)).isCloseTo(90_801.934301, within(1e-4));
    assertThat(official(FIVE_SIDED)).isEqualTo(Area.ofHundredths(9_080_189));
    SurveyArea.Chain roundOnly = new SurveyArea.Chain(false, true);
    assertThat(SurveyArea.in(ZONE_38, roundOnly).of(polygon(FIVE_SIDED)))
        .isEqualTo(Area.ofHundredths(9_080_193));
  }

  @Test
  void the_additive_measure_is_the_official_one_but_for_its_rounding() {
    SurveyArea additive = SurveyArea.in(ZONE_38, SurveyArea.ADDITIVE);
    assertThat(additive.squareMetres(polygon(FIVE_SIDED))).isCloseTo(90_801.89, within(0.02));
    assertThat(additive.squareMetres(polygon(FIVE_KILOMETRES)))
        .isCloseTo(24_988_353.89, within(0.05));
  }

  @Test
  void an_edge_of_a_kilometre_cut_in_two_keeps_the_additive_area() {
    String square = "38439000 3751500, 38440000 3751500, 38440000 3750500, 38439000 3750500";
    String cut =
        "38439000 3751500, 38439321 3751500, 38440000 3751500, 38440000 3750500, 38439000 3750500";
    SurveyArea additive = SurveyArea.in(ZONE_38, SurveyArea.ADDITIVE);
    assertThat(additive.squareMetres(polygon(cut)))
        .isCloseTo(additive.squareMetres(polygon(square)), within(0.01));
    assertThat(Math.abs(exact(cut) - exact(square))).isGreaterThan(1);
  }

  @Test
  void a_five_kilometre_square_far_from_the_meridian_loses_over_a_hectare() {
    assertThat(exact(FIVE_KILOMETRES)).isCloseTo(24_988_355.05, within(0.005));
    assertThat(official(FIVE_KILOMETRES)).isEqualTo(Area.ofHundredths(2_498_835_389L));
  }

  private static double exact(String ring) {
    return SurveyArea.in(ZONE_38, SurveyArea.EXACT).squareMetres(polygon(ring));
  }

  private static Area official(String ring) {
    return SurveyArea.in(ZONE_38).of(polygon(ring));
  }

  private static Geometry polygon(String ring) {
    try {
      return new WKTReader().read("POLYGON((" + close(ring) + "))");
    } catch (ParseException e) {
      throw new IllegalArgumentException(ring, e);
    }
  }

  private static String close(String ring) {
    return ring + ", " + ring.substring(0, ring.indexOf(','));
  }
}
