package org.shougeng.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

/**
 * The coordinate TXT and the ways in which real ones differ from the ministry's form. The sample is a
 * square of 100 m with a hole of 20 m: 0.96 ha in the plane, by hand.
 */
class CoordinateTxtTest {

  private static final String ATTRIBUTES =
      """
      [属性描述]
      格式版本号=1.01
      数据产生单位=示例县自然资源局
      数据产生日期=2026-01-01
      坐标系=2000国家大地坐标系
      几度分带=3
      投影类型=高斯克吕格
      计量单位=米
      带号=38
      精度=0.001
      转换参数=,,,,,,
      [地块坐标]
      """;
  private static final String HEADING = "10,0.9600,1,示例地块,面,,公路用地,0103,@\n";
  private static final String OUTER =
      """
      J1,1,3751500.000,38439600.000
      J2,1,3751500.000,38439700.000
      J3,1,3751400.000,38439700.000
      J4,1,3751400.000,38439600.000
      J1,1,3751500.000,38439600.000
      """;
  private static final String HOLE =
      """
      J5,2,3751470.000,38439630.000
      J6,2,3751470.000,38439650.000
      J7,2,3751450.000,38439650.000
      J8,2,3751450.000,38439630.000
      J5,2,3751470.000,38439630.000
      """;
  private static final String SAMPLE = ATTRIBUTES + HEADING + OUTER + HOLE;

  @TempDir
  Path folder;

  @Test
  void the_ministry_s_form_is_read_without_a_finding() {
    FeatureLayer layer = open(SAMPLE);
    assertThat(layer.summary().findings()).isEmpty();
    assertThat(layer.summary().findCrs())
        .hasValueSatisfying(crs -> assertThat(crs.epsg()).isEqualTo(4526));
    assertThat(layer.summary().crsSource()).isEqualTo("EASTING");
    assertThat(only(layer).getArea()).isCloseTo(9_600, within(1e-6));
    assertThat(only(layer).getCentroid().getX()).isBetween(38_439_600.0, 38_439_700.0);
  }

  @Test
  void the_header_becomes_attributes() {
    Feature parcel = open(SAMPLE).all().get(0);
    assertThat(parcel.text("地块名称")).isEqualTo("示例地块");
    assertThat(parcel.text("地块用途")).isEqualTo("公路用地");
    assertThat(parcel.text("地类编码")).isEqualTo("0103");
    assertThat(parcel.text("地块面积")).isEqualTo("0.9600");
  }

  @ParameterizedTest
  @CsvSource({"GBK", "GB18030", "UTF-8"})
  void the_encoding_is_recognised(String name) {
    FeatureLayer layer = open(SAMPLE.replace("\n", "\r\n").getBytes(Charset.forName(name)));
    assertThat(layer.all().get(0).text("地块名称")).isEqualTo("示例地块");
    assertThat(layer.summary().encoding()).isEqualTo(name.equals("GBK") ? "GB18030" : name);
  }

  @Test
  void a_byte_order_mark_is_not_part_of_the_first_line() {
    assertThat(codes(open(("\uFEFF" + SAMPLE).getBytes(StandardCharsets.UTF_8))))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "full-width commas          | J2,1,3751500.000,  | J2，1，3751500.000， | FMT-501",
        "header without @           | 0103,@             | 0103                 | FMT-507",
        "points without ring number | J2,1,              | J2,                  | FMT-511",
        "no section line            | [地块坐标]          | [别的]               | FMT-504",
        "another number of points   | 10,0.9600          | 8,0.9600             | FMT-513",
        "no number of points        | 10,0.9600          | ,0.9600              | FMT-508",
        "no graphic type            | 面,,公路           | ,,公路               | FMT-509",
        "zone against the easting   | 带号=38            | 带号=39              | FMT-526",
        "zone width against number  | 分带=3             | 分带=6               | FMT-525",
        "no coordinate system       | 坐标系=2000国家大地坐标系 | 备注=无          | FMT-542",
        "unknown coordinate system  | =2000国家大地坐标系 | =本地坐标系         | FMT-543",
        "another area               | 0.9600             | 1.0000               | FMT-550",
        "area in square metres      | 0.9600             | 9600.00              | FMT-551",
        "area in mu                 | 0.9600             | 14.4000              | FMT-552",
        "no area                    | 0.9600             | ''                   | FMT-553",
      })
  void a_departure_is_read_and_reported(String what, String is, String becomes, String code) {
    assertThat(SAMPLE).as(what).contains(is);
    FeatureLayer layer = open(SAMPLE.replace(is, becomes));
    assertThat(codes(layer)).contains(code);
    assertThat(only(layer).getArea()).isCloseTo(9_600, within(1e-6));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "8 slots, '10,0.9600,1,示例地块,面,,公路用地,0103,@'",
    "9 slots, '10,0.9600,1,示例地块,面,,公路用地,,,@'",
    "12 slots, '10,0.9600,1,示例地块,面,,公路用地,0103,新增,7,6,备注,@'",
    "a comma in the name, '10,0.9600,1,示例地块,北段,面,,公路用地,0103,@'",
  })
  void headers_of_any_length_are_read_from_both_ends(String what, String header) {
    FeatureLayer layer = open(ATTRIBUTES + header + "\n" + OUTER + HOLE);
    assertThat(layer.summary().findings()).isEmpty();
    assertThat(layer.all().get(0).text("地块名称")).startsWith("示例地块");
    assertThat(layer.all().get(0).text("地块用途")).isEqualTo("公路用地");
  }

  @Test
  void unknown_slots_are_kept() {
    FeatureLayer layer =
        open(ATTRIBUTES + "10,0.9600,1,甲,面,,公路用地,0103,新增,7,6,备注,@\n" + OUTER + HOLE);
    assertThat(layer.all().get(0).text("其他")).isEqualTo("新增,7,6,备注");
  }

  @Test
  void an_open_ring_is_closed_and_bare_numbers_will_do() {
    String open = SAMPLE.replace("J1,1,3751500.000,38439600.000\nJ5", "J5").replace("J", "");
    FeatureLayer layer = open(open);
    assertThat(codes(layer)).containsExactly("FMT-513", "FMT-518");
    assertThat(only(layer).getArea()).isCloseTo(9_600, within(1e-6));
  }

  @Test
  void a_second_ring_outside_the_first_is_another_part_and_not_a_hole() {
    String apart =
        SAMPLE.replace("384396", "384398").replace(OUTER.replace("384396", "384398"), OUTER);
    FeatureLayer layer = open(apart);
    assertThat(codes(layer)).contains("FMT-530");
    assertThat(only(layer).getNumGeometries()).isEqualTo(2);
    assertThat(only(layer).getArea()).isCloseTo(10_400, within(1e-6));
  }

  @Test
  void a_hole_with_ring_number_1_is_still_a_hole() {
    FeatureLayer layer = open(ATTRIBUTES + HEADING + OUTER + HOLE.replace(",2,", ",1,"));
    assertThat(codes(layer)).containsExactly("FMT-531");
    assertThat(only(layer).getArea()).isCloseTo(9_600, within(1e-6));
  }

  @Test
  void swapped_columns_are_turned_round() {
    FeatureLayer layer =
        open(SAMPLE.replaceAll("(?m)^(J\\d,\\d),(\\d{7}\\.000),(\\d{8}\\.000)$", "$1,$3,$2"));
    assertThat(codes(layer)).containsExactly("FMT-524");
    assertThat(only(layer).equalsExact(only(open(SAMPLE)))).isTrue();
  }

  @Test
  void an_easting_without_zone_number_takes_the_zone_of_the_header() {
    FeatureLayer layer = open(SAMPLE.replace(",38439", ",439"));
    assertThat(codes(layer)).containsExactly("FMT-527");
    assertThat(layer.summary().findCrs().orElseThrow().epsg()).isEqualTo(4547);
  }

  @Test
  void without_any_zone_the_county_s_meridian_is_assumed_or_the_user_is_asked() {
    String nowhere = SAMPLE.replace(",38439", ",439").replace("带号=38", "带号=");
    assertThat(codes(open(nowhere))).containsExactly("FMT-529");
    assertThat(open(nowhere).summary().findCrs()).isEmpty();
    FeatureLayer assumed = open(nowhere, ReadChoices.RECOGNISE.withFallbackMeridian(114));
    assertThat(codes(assumed)).containsExactly("FMT-528");
    assertThat(assumed.summary().findCrs().orElseThrow().epsg()).isEqualTo(4547);
  }

  @Test
  void an_old_datum_is_refused_unless_the_user_knows_better() {
    String xian = SAMPLE.replace("2000国家大地坐标系", "1980西安坐标系");
    assertThat(refusal(xian)).isEqualTo("FMT-540");
    assertThat(codes(open(xian, ReadChoices.RECOGNISE.withEpsg(4526)))).containsExactly("FMT-541");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "letters as coordinates, 38439600.000, 3843960O.000, FMT-510",
    "a number that is none, 38439600.000, NaN, FMT-510",
    "an infinite number, 38439600.000, 1e999, FMT-510",
    "two zones in one file, 38439600.000, 39439600.000, FMT-521",
    "coordinates outside China, 37515, 97515, FMT-520",
  })
  void what_would_lie_in_a_wrong_place_is_refused(
      String what, String is, String becomes, String code) {
    assertThat(refusal(SAMPLE.replace(is, becomes))).as(what).isEqualTo(code);
  }

  @Test
  void a_refusal_names_the_line() {
    assertThatThrownBy(() -> open(SAMPLE.replace("J3,1,3751400.000", "J3,1,37514OO")))
        .isInstanceOfSatisfying(InputRefused.class, refused -> {
          assertThat(refused.findings().get(0).place().row()).isEqualTo(16);
          assertThat(refused.findings().get(0).place().file()).isEqualTo("red.txt");
        });
  }

  @Test
  void lines_and_points_are_not_made_into_polygons() {
    assertThat(only(open(SAMPLE.replace(",面,", ",线,"))).getGeometryType())
        .isEqualTo("MultiLineString");
    assertThat(only(open(SAMPLE.replace(",面,", ",点,"))).getGeometryType()).isEqualTo("MultiPoint");
    assertThat(open(SAMPLE.replace(",面,", ",点,")).summary().content().polygons())
        .isZero();
  }

  @Test
  void several_parcels_and_an_extension_are_read() {
    FeatureLayer layer = open("[扩展信息]\n项目名称=甲\n" + SAMPLE + HEADING + OUTER + HOLE);
    assertThat(layer.all()).hasSize(2);
    assertThat(layer.summary().findings()).isEmpty();
  }

  private FeatureLayer open(String text) {
    return open(text, ReadChoices.RECOGNISE);
  }

  private FeatureLayer open(String text, ReadChoices choices) {
    return CoordinateTxt.open(
        file(text.getBytes(StandardCharsets.UTF_8)), "red.txt", choices, IntakeLimits.LAYER);
  }

  private FeatureLayer open(byte[] bytes) {
    return CoordinateTxt.open(file(bytes), "red.txt", ReadChoices.RECOGNISE, IntakeLimits.LAYER);
  }

  private Path file(byte[] bytes) {
    try {
      return Files.write(folder.resolve("red.txt"), bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String refusal(String text) {
    try {
      open(text);
      return "accepted";
    } catch (InputRefused refused) {
      return refused.findings().stream()
          .filter(Finding::isError)
          .findFirst()
          .orElseThrow()
          .code();
    }
  }

  private static List<String> codes(FeatureLayer layer) {
    return codes(layer.summary().findings().stream());
  }

  private static List<String> codes(Stream<Finding> findings) {
    return findings.map(Finding::code).distinct().toList();
  }

  private static Geometry only(FeatureLayer layer) {
    return layer.all().get(0).geometry();
  }
}
