package org.shougeng.engine.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.AreaUnit;
import org.shougeng.engine.area.FeatureId;
import org.shougeng.engine.area.LandClass;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.SurveyArea;

class ParcelLayerCheckTest {

  private static final Crs CRS = Crs.of(4526);

  private final List<ParcelRow> rows = new ArrayList<>();

  @Test
  void a_sound_layer_has_no_faults() {
    dry("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))", 1, "0");
    dry("POLYGON ((10 0, 20 0, 20 10, 10 10, 10 0))", 3, "0.1135");
    assertThat(codes()).isEmpty();
  }

  @Test
  void a_point_on_one_neighbours_edge_only_is_no_gap() {
    dry("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))", 1, "0");
    dry("POLYGON ((10 0, 20 0, 20 5, 10 5, 10 0))", 1, "0");
    dry("POLYGON ((10 5, 20 5, 20 10, 10 10, 10 5))", 1, "0");
    assertThat(codes()).isEmpty();
  }

  @Test
  void ridge_area_is_gross_area_times_the_coefficient() {
    // 99.99 × 0.1135 = 11.348865 → 11.35.
    assertThat(codesOf(areas("99.99", "0.1135", "11.37", "88.62"))).contains("CHK-101");
    assertThat(codesOf(areas("99.99", "0.1135", "11.35", "88.64")))
        .doesNotContain("CHK-101", "CHK-102");
  }

  @Test
  void a_ridge_area_rounded_the_other_way_is_a_warning_only() {
    // As above, cut off instead of rounded.
    assertThat(codesOf(areas("99.99", "0.1135", "11.34", "88.65")))
        .contains("CHK-113")
        .doesNotContain("CHK-101", "CHK-102");
  }

  @Test
  void net_area_is_gross_area_less_ridges() {
    assertThat(codesOf(areas("99.99", "0.1135", "11.35", "88.65"))).contains("CHK-102");
  }

  @Test
  void ridges_are_deducted_from_sloping_cultivated_land_only() {
    dry("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))", 1, "0.1");
    parcel("0301", "POLYGON ((10 0, 20 0, 20 10, 10 10, 10 0))", 0, "0.1", "");
    assertThat(codes()).containsExactly("CHK-104", "CHK-103");
  }

  @Test
  void delivered_area_is_compared_with_the_shape() {
    assertThat(codesOf(areas("102.50", "0", "0", "102.50"))).containsExactly("CHK-108");
  }

  @Test
  void an_identifier_that_occurs_twice_names_the_first_row() {
    dry("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))", 1, "0");
    rows.add(new ParcelRow(
        2, shape("POLYGON ((10 0, 20 0, 20 10, 10 10, 10 0))"), rows.get(0).parcel()));
    assertThat(faults())
        .filteredOn(fault -> fault.finding().code().equals("CHK-201"))
        .singleElement()
        .satisfies(fault -> assertThat(fault.finding().details()).containsEntry("first", "1"));
  }

  @Test
  void an_overlap_is_found_with_its_area_and_both_rows() {
    dry("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))", 1, "0");
    dry("POLYGON ((8 2, 18 2, 18 8, 8 8, 8 2))", 1, "0");
    ParcelFault overlap = only("CHK-401");
    // 2 m × 6 m.
    assertThat(overlap.finding().details()).containsEntry("rows", "1、2");
    assertThat(overlap.geometry().getArea()).isEqualTo(12.0, within(1e-6));
  }

  @Test
  void a_parcel_laid_over_two_others_is_found_though_their_common_edge_is_sound() {
    dry("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))", 1, "0");
    dry("POLYGON ((10 0, 20 0, 20 10, 10 10, 10 0))", 1, "0");
    dry("POLYGON ((5 2, 15 2, 15 8, 5 8, 5 2))", 1, "0");
    assertThat(only("CHK-401").geometry().getArea()).isEqualTo(60.0, within(1e-6));
  }

  @Test
  void a_parcel_delivered_twice_overlaps_itself() {
    dry("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))", 1, "0");
    dry("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))", 1, "0");
    assertThat(only("CHK-401").finding().details()).containsEntry("rows", "1、2");
  }

  @Test
  void a_gap_is_found_with_the_parcels_around_it() {
    dry("POLYGON ((0 0, 30 0, 30 30, 0 30, 0 0), (10 10, 20 10, 20 20, 10 20, 10 10))", 1, "0");
    ParcelFault gap = only("CHK-402");
    assertThat(gap.geometry().getArea()).isEqualTo(100.0, within(1e-6));
    assertThat(gap.finding().place().row()).isEqualTo(1);
  }

  @Test
  void a_narrow_gap_between_neighbours_is_a_sliver() {
    dry("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))", 1, "0");
    dry("POLYGON ((10 0, 20 0, 20 10, 10 10, 10.05 5, 10 0))", 1, "0");
    ParcelFault sliver = only("CHK-404");
    // A triangle of 10 m by 0.05 m.
    assertThat(sliver.geometry().getArea()).isEqualTo(0.25, within(1e-4));
    assertThat(sliver.finding().details()).containsEntry("rows", "1、2");
  }

  @Test
  void an_invalid_shape_is_reported_and_left_out_of_the_coverage() {
    dry("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))", 1, "0");
    assertThat(codes())
        .contains("CHK-405")
        .noneMatch(code -> code.startsWith("CHK-40") && !code.equals("CHK-405"));
  }

  private static org.assertj.core.data.Offset<Double> within(double tolerance) {
    return org.assertj.core.data.Offset.offset(tolerance);
  }

  private ParcelFault only(String code) {
    List<ParcelFault> found =
        faults().stream().filter(fault -> fault.finding().code().equals(code)).toList();
    assertThat(found).as(codes().toString()).hasSize(1);
    return found.get(0);
  }

  private List<String> codes() {
    return faults().stream().map(fault -> fault.finding().code()).toList();
  }

  private List<ParcelFault> faults() {
    return new ParcelLayerCheck(CRS, CheckTolerances.USUAL).check(rows::forEach);
  }

  private List<String> codesOf(Parcel.SurveyedAreas areas) {
    rows.clear();
    Geometry square = shape("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))");
    add("0103", square, 3, areas, "LS");
    return codes();
  }

  private static Parcel.SurveyedAreas areas(
      String gross, String coefficient, String ridge, String net) {
    return new Parcel.SurveyedAreas(
        Area.of(gross, AreaUnit.SQUARE_METRE),
        new BigDecimal(coefficient),
        Area.of(ridge, AreaUnit.SQUARE_METRE),
        Area.of(net, AreaUnit.SQUARE_METRE));
  }

  private void dry(String wkt, int slope, String coefficient) {
    parcel("0103", wkt, slope, coefficient, "LS");
  }

  private void parcel(
      String landClass, String wkt, int slope, String coefficient, String planting) {
    Geometry shape = shape(wkt);
    Area gross = SurveyArea.in(CRS).of(shape);
    Parcel.SurveyedAreas areas = Parcel.SurveyedAreas.of(gross, new BigDecimal(coefficient));
    add(landClass, shape, slope, areas, planting);
  }

  private void add(
      String landClass, Geometry shape, int slope, Parcel.SurveyedAreas areas, String planting) {
    int row = rows.size() + 1;
    Parcel parcel = new Parcel(
        new Parcel.Identity(
            row,
            new FeatureId("%018d".formatted(row)),
            "%05d".formatted(row),
            new AdminCode("411723104203"),
            "东柳村",
            2025),
        new Parcel.Tenure("30", "4117231042030000000", "东柳村"),
        new Parcel.LandUse(LandClass.get(landClass), slope > 1 ? "PD" : null, slope, 8, planting),
        areas,
        shape);
    rows.add(new ParcelRow(row, shape, parcel));
  }

  private static Geometry shape(String wkt) {
    try {
      Geometry geometry = new WKTReader().read(wkt);
      return AffineTransformation.translationInstance(38_500_000, 3_750_000).transform(geometry);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }
}
