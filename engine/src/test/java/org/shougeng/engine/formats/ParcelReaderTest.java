package org.shougeng.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.AreaUnit;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.parcel.Parcel;

class ParcelReaderTest {

  private static final String HECTARE = "POLYGON ((38439600 3751500, 38439700 3751500,"
      + " 38439700 3751400, 38439600 3751400, 38439600 3751500))";

  private final List<Finding> findings = new ArrayList<>();

  @Test
  void a_row_of_the_third_survey_is_a_parcel_as_delivered() {
    Parcel parcel = read(third(), null).orElseThrow();
    assertThat(parcel.identity().featureId().code()).isEqualTo("990123011000000001");
    assertThat(parcel.identity().location().digits()).isEqualTo("990123101203");
    assertThat(parcel.use().landClass().name()).isEqualTo("旱地");
    assertThat(parcel.use().slopeLevel()).isEqualTo(3);
    assertThat(parcel.areas().net()).isEqualTo(squareMetres("8764.21"));
    assertThat(findings).isEmpty();
  }

  @Test
  void column_names_count_in_any_case() {
    Map<String, String> lower = new LinkedHashMap<>();
    third().forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
    assertThat(read(lower, null)).isPresent();
  }

  @Test
  void a_coefficient_in_percent_is_told_by_the_deducted_area() {
    Map<String, String> row = with(third(), "KCXS", "12.35");
    assertThat(read(row, null).orElseThrow().areas().ridgeCoefficient())
        .isEqualByComparingTo(new BigDecimal("0.1235"));
    assertThat(codes()).containsExactly("FMT-405");
  }

  @Test
  void a_percentage_below_one_is_told_by_the_deducted_area_too() {
    // 9999.10 m² × 0.9 % = 89.99 m²; × 0.9 it would be 8999.19 m²
    Map<String, String> row = with(with(third(), "KCXS", "0.9"), "KCMJ", "89.99");
    assertThat(read(row, null).orElseThrow().areas().ridgeCoefficient())
        .isEqualByComparingTo(new BigDecimal("0.009"));
  }

  @Test
  void the_second_survey_deducts_linear_features_inside_a_parcel() {
    Map<String, String> row = second();
    Parcel parcel = read(row, null).orElseThrow();
    assertThat(parcel.use().landClass().name()).isEqualTo("旱地");
    assertThat(parcel.use().terrace()).isEqualTo("TT");
    // 9999.10 − 8599.23 = 1399.87 m² deducted: 300 ditch + 10 % of the rest ridge, rounded as
    // delivered
    assertThat(parcel.areas().ridge()).isEqualTo(squareMetres("1399.87"));
    assertThat(parcel.areas().net()).isEqualTo(squareMetres("8599.23"));
    assertThat(codes()).contains("FMT-412");
  }

  @Test
  void a_pbf_layer_brings_its_own_area_columns() {
    Map<String, String> row = third();
    row.remove("TBDLMJ");
    row.put("YJJBNTTBMJ", "9999.10");
    row.put("YJJBNTMJ", "8764.21");
    row.put("YJJBNTTBBH", "9901231012030001");
    assertThat(ParcelLayout.recognise(row.keySet()).orElseThrow().kind())
        .isEqualTo(ParcelLayout.Kind.PBF);
    Parcel parcel = read(row, null).orElseThrow();
    assertThat(parcel.areas().net()).isEqualTo(squareMetres("8764.21"));
    assertThat(parcel.identity().number()).isEqualTo("9901231012030001");
  }

  @Test
  void a_foreign_layer_becomes_parcels_by_a_mapping() {
    FieldMapping mapping = FieldMapping.parse(
        """
        BSM = id
        DLBM = GEWASCODE
        ZLDWDM = '990101001001'
        class 265 = 0403
        class * = 0103
        """);
    Parcel parcel = read(Map.of("id", "7", "gewascode", "265"), mapping).orElseThrow();
    assertThat(parcel.use().landClass().code()).isEqualTo("0403");
    assertThat(parcel.areas().gross()).isEqualTo(squareMetres("9999.10"));
    assertThat(codes()).containsExactly("FMT-411");
  }

  @Test
  void each_fault_of_a_row_has_its_code() {
    assertFault("DLBM", "0199", "FMT-403");
    assertFault("DLBM", "", "FMT-406");
    assertFault("BSM", " ", "FMT-406");
    assertFault("TBMJ", "1e5", "FMT-404");
    assertFault("TBMJ", "-1", "FMT-404");
    assertFault("KCXS", "1250", "FMT-404");
    assertFault("ZLDWDM", "99012", "FMT-407");
  }

  @Test
  void a_slope_that_cannot_be_is_taken_as_not_given() {
    Parcel parcel = read(with(third(), "GDPDJB", "6"), null).orElseThrow();
    assertThat(parcel.use().slopeLevel()).isZero();
    assertThat(codes()).containsExactly("FMT-413");
  }

  @Test
  void a_row_without_polygon_is_no_parcel() {
    ParcelLayout layout = ParcelLayout.of(third().keySet(), null);
    Feature feature = new Feature(1, FlatGeometry.FACTORY.createPolygon(), third());
    assertThat(new ParcelReader(layout, Crs.of(4526), findings::add).read(feature))
        .isEmpty();
    assertThat(codes()).containsExactly("FMT-408");
  }

  @Test
  void a_layer_of_strange_columns_needs_a_mapping() {
    assertThatThrownBy(() -> ParcelLayout.of(List.of("id", "crop"), null))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("FMT-401");
  }

  @Test
  void a_mapping_names_columns_that_are_there_and_all_that_are_needed() {
    assertThatThrownBy(
            () -> ParcelLayout.of(List.of("id"), FieldMapping.parse("BSM=nr\nZLDWDM='990101'")))
        .hasMessageContaining("FMT-402")
        .hasMessageContaining("FMT-410");
  }

  private void assertFault(String column, String value, String code) {
    findings.clear();
    assertThat(read(with(third(), column, value), null))
        .as(column + "=" + value)
        .isEmpty();
    assertThat(codes()).contains(code);
    assertThat(findings.get(0).place().field()).isEqualTo(column);
  }

  private Optional<Parcel> read(Map<String, String> row, FieldMapping mapping) {
    ParcelLayout layout = ParcelLayout.of(row.keySet(), mapping);
    return new ParcelReader(layout, Crs.of(4526), findings::add)
        .read(new Feature(1, geometry(), row));
  }

  private List<String> codes() {
    return findings.stream().map(Finding::code).toList();
  }

  private static Map<String, String> third() {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("BSM", "990123011000000001");
    row.put("TBBH", "0001");
    row.put("DLBM", "0103");
    row.put("ZLDWDM", "9901231012030000000");
    row.put("TBMJ", "9999.10");
    row.put("KCXS", "0.1235");
    row.put("KCMJ", "1234.89");
    row.put("TBDLMJ", "8764.21");
    row.put("GDPDJB", "3");
    return row;
  }

  private static Map<String, String> second() {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("BSM", "17");
    row.put("DLBM", "013");
    row.put("ZLDWDM", "9901231012030000000");
    row.put("TBMJ", "9999.10");
    row.put("XZDWMJ", "300.00");
    row.put("LXDWMJ", "0.00");
    row.put("TKXS", "11.34");
    row.put("TKMJ", "1099.87");
    row.put("TBDLMJ", "8599.23");
    row.put("KCLX", "T");
    row.put("GDPDJ", "3");
    return row;
  }

  private static Map<String, String> with(Map<String, String> row, String column, String value) {
    Map<String, String> changed = new LinkedHashMap<>(row);
    changed.put(column, value);
    return changed;
  }

  private static Area squareMetres(String value) {
    return Area.of(value, AreaUnit.SQUARE_METRE);
  }

  private static Geometry geometry() {
    try {
      return new WKTReader().read(HECTARE);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
