package org.shougeng.engine.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shougeng.engine.overlay.PatchworkCounty.CRS;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.SurveyArea;
import org.shougeng.engine.parcel.Parcel;

/**
 * What a red line takes of four fields of one hectare in a row, west to east, rows 1 to 4.
 *
 * <p>Coordinates are metres from (38 439 600, 3 751 400) in CGCS2000 3° zone 38. Expected planar areas
 * are by hand; ellipsoidal ones follow from the survey vector of domain rule 3.1: a hectare there is
 * 9999.102471 m².
 */
class StrTreeOverlayTest {

  private static final LayerSource SOURCE = new LayerSource("地类图斑", "2025", null, "");
  private static final List<Parcel> FIELDS = List.of(
      field(1, "0101", "0 0, 100 0, 100 100, 0 100, 0 0"),
      field(2, "0103", "100 0, 200 0, 200 100, 100 100, 100 0"),
      field(3, "0301", "200 0, 300 0, 300 100, 200 100, 200 0"),
      field(4, "0103", "300 0, 400 0, 400 100, 300 100, 300 0"));

  @Test
  void a_whole_field_measures_what_the_survey_measures() {
    OverlayResult result = review(box(0, 0, 100, 100));
    assertThat(result.pieces()).hasSize(1);
    assertThat(result.total().planar()).isEqualTo(Area.ofHundredths(1_000_000));
    assertThat(result.total().gross()).isEqualTo(Area.ofHundredths(999_910));
    assertThat(result.uncovered()).isEqualTo(Measured.ZERO);
  }

  @Test
  void a_red_line_along_shared_edges_takes_no_neighbour() {
    OverlayResult result = review(box(100, 0, 300, 100));
    assertThat(result.pieces())
        .extracting(p -> p.parcel().identity().row())
        .containsExactly(2L, 3L);
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void a_red_line_across_two_fields_is_cut_at_their_boundary() {
    OverlayResult result = review(box(50, 20, 180, 70));
    assertThat(planar(result)).containsExactly("2500.00", "4000.00");
    assertThat(result.total().planar().squareMetres()).isEqualByComparingTo("6500");
  }

  @Test
  void what_no_parcel_covers_is_told_apart() {
    OverlayResult result = review(box(350, 0, 450, 100));
    assertThat(result.uncovered().planar()).isEqualTo(Area.ofHundredths(500_000));
    assertThat(result.parts().get(0).uncoveredGeometry().getArea()).isEqualTo(5000);
    assertThat(codes(result)).containsExactly("OVL-013");
  }

  @Test
  void a_red_line_off_all_parcels_is_uncovered_as_a_whole() {
    OverlayResult result = review(box(1000, 0, 1100, 100));
    assertThat(result.pieces()).isEmpty();
    assertThat(result.uncovered()).isEqualTo(result.total());
  }

  @Test
  void a_hole_in_the_red_line_is_left_alone() {
    OverlayResult result =
        review("POLYGON((0 0,100 0,100 100,0 100,0 0),(20 20,20 40,40 40,40 20,20 20))");
    assertThat(planar(result)).containsExactly("9600.00");
  }

  @Test
  void ridges_are_deducted_piece_by_piece() {
    Piece piece = review(box(100, 0, 200, 50)).pieces().get(0);
    assertThat(piece.parcel().areas().ridgeCoefficient()).isEqualByComparingTo("0.0337");
    assertThat(piece.area().gross()).isEqualTo(Area.ofHundredths(499_955));
    // 4999.55 m² × 0.0337 = 168.484835, half-up.
    assertThat(piece.area().ridge()).isEqualTo(Area.ofHundredths(16_848));
    assertThat(piece.area().net()).isEqualTo(Area.ofHundredths(499_955 - 16_848));
  }

  @Test
  void a_control_layer_splits_a_field_into_inside_and_outside() {
    ControlLayer pbf = new ControlLayer(ControlKind.PBF, SOURCE, List.of(at(box(0, 0, 30, 100))));
    OverlayResult result =
        new StrTreeOverlay(FIELDS, CRS, SOURCE, List.of(pbf)).review(redLine(box(0, 0, 100, 100)));
    assertThat(result.pieces())
        .extracting(p -> p.control(ControlKind.PBF), p -> p.area().planar().hundredths())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Presence.PRESENT, 300_000L),
            org.assertj.core.groups.Tuple.tuple(Presence.ABSENT, 700_000L));
  }

  @Test
  void a_layer_that_is_missing_is_not_checked() {
    Piece piece = review(box(0, 0, 10, 10)).pieces().get(0);
    assertThat(piece.control(ControlKind.ECO_RED_LINE)).isEqualTo(Presence.NOT_CHECKED);
  }

  @Test
  void of_two_parcels_on_one_ground_the_lower_row_keeps_it() {
    List<Parcel> parcels = new ArrayList<>(FIELDS);
    parcels.add(0, field(9, "0702", "50 0, 150 0, 150 100, 50 100, 50 0"));
    OverlayResult result =
        new StrTreeOverlay(parcels, CRS, SOURCE, List.of()).review(redLine(box(0, 0, 120, 50)));
    assertThat(planar(result)).containsExactly("5000.00", "1000.00");
    assertThat(result.uncovered()).isEqualTo(Measured.ZERO);
    assertThat(codes(result)).containsExactly("OVL-011", "OVL-011");
    assertThat(result.findings().get(0).details())
        .containsEntry("row", "9")
        .containsEntry("otherRow", "1")
        .containsEntry("area", "2499.78");
  }

  @Test
  void a_parcel_inside_another_is_found_though_no_boundaries_cross() {
    List<Parcel> parcels = new ArrayList<>(FIELDS);
    parcels.add(field(9, "1104", "10 10, 20 10, 20 20, 10 20, 10 10"));
    OverlayResult result =
        new StrTreeOverlay(parcels, CRS, SOURCE, List.of()).review(redLine(box(0, 0, 50, 50)));
    assertThat(planar(result)).containsExactly("2500.00");
    assertThat(codes(result)).containsExactly("OVL-011");
  }

  @Test
  void parts_have_subtotals_and_their_overlap_is_told() {
    RedLine redLine = new RedLine(
        "two",
        CRS,
        List.of(
            new RedLine.Part("A", at(box(0, 0, 50, 50))),
            new RedLine.Part("B", at(box(40, 0, 90, 50)))));
    OverlayResult result = new StrTreeOverlay(FIELDS, CRS, SOURCE, List.of()).review(redLine);
    assertThat(result.parts())
        .extracting(p -> p.total().planar().hundredths())
        .containsExactly(250_000L, 250_000L);
    assertThat(codes(result)).containsExactly("OVL-012");
    assertThat(result.findings().get(0).details()).containsEntry("area", "499.96");
  }

  @Test
  void pieces_below_the_last_digit_stay_in_the_sum() {
    OverlayResult result = review(box(99.9, 0, 100.1, 0.06));
    assertThat(planar(result)).containsExactly("0.01", "0.00");
    assertThat(result.total().planar()).isEqualTo(Area.ofHundredths(1));
  }

  @Test
  void the_official_chain_measures_the_part_by_its_own_rules() {
    StrTreeOverlay official =
        new StrTreeOverlay(FIELDS, CRS, SOURCE, List.of(), SurveyArea.OFFICIAL);
    OverlayResult result = official.review(redLine(box(0, 0, 400, 100)));
    assertThat(result.total().gross()).isEqualTo(SurveyArea.in(CRS).of(at(box(0, 0, 400, 100))));
    assertThat(sum(result.pieces())).isEqualTo(result.total().gross());
  }

  @Test
  void a_parcel_that_crosses_itself_is_repaired_and_told() {
    List<Parcel> parcels = List.of(field(1, "0103", "0 0, 100 100, 100 0, 0 100, 0 0"));
    OverlayResult result =
        new StrTreeOverlay(parcels, CRS, SOURCE, List.of()).review(redLine(box(0, 0, 100, 100)));
    assertThat(result.covered().planar()).isEqualTo(Area.ofHundredths(500_000));
    assertThat(codes(result)).containsExactly("OVL-015", "OVL-013");
  }

  @Test
  void a_red_line_in_another_system_is_refused() {
    RedLine elsewhere = new RedLine("x", Crs.of(4527), redLine(box(0, 0, 1, 1)).parts());
    assertThatThrownBy(() -> overlay().review(elsewhere))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("OVL-001");
  }

  @Test
  void a_red_line_that_crosses_itself_is_refused_with_the_place() {
    assertThatThrownBy(() -> review("POLYGON((0 0, 100 100, 100 0, 0 100, 0 0))"))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("OVL-002")
        .hasMessageContaining("GEO-106")
        .hasMessageContaining("(38439650.000, 3751450.000)");
  }

  @Test
  void a_line_is_no_red_line() {
    assertThatThrownBy(() -> review("LINESTRING(0 0, 100 0)"))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("OVL-003");
  }

  private static StrTreeOverlay overlay() {
    return new StrTreeOverlay(FIELDS, CRS, SOURCE, List.of());
  }

  private static OverlayResult review(String wkt) {
    return overlay().review(redLine(wkt));
  }

  private static RedLine redLine(String wkt) {
    return new RedLine("test", CRS, List.of(new RedLine.Part("A", at(wkt))));
  }

  private static Parcel field(int row, String landClass, String ring) {
    return PatchworkCounty.parcel(row, landClass, at("POLYGON((" + ring + "))"));
  }

  private static String box(double x1, double y1, double x2, double y2) {
    return "POLYGON((%s %s,%s %s,%s %s,%s %s,%s %s))"
        .formatted(x1, y1, x2, y1, x2, y2, x1, y2, x1, y1);
  }

  private static Geometry at(String wkt) {
    try {
      Geometry geometry = new WKTReader().read(wkt);
      return org.locationtech.jts.geom.util.AffineTransformation.translationInstance(
              38_439_600, 3_751_400)
          .transform(geometry);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }

  private static List<String> planar(OverlayResult result) {
    return result.pieces().stream()
        .map(p -> p.area().planar().squareMetres().toPlainString())
        .toList();
  }

  private static List<String> codes(OverlayResult result) {
    return result.findings().stream().map(Finding::code).toList();
  }

  private static Area sum(List<Piece> pieces) {
    return pieces.stream().map(p -> p.area().gross()).reduce(Area.ZERO, Area::plus);
  }
}
