package org.shougeng.engine.geodesy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;

/** Shapes in metres from (38 439 600, 3 751 400), zone 38. Expected places are by hand. */
class GeometryCheckTest {

  private static final GeometryCheck CHECK = GeometryCheck.in(Crs.of(4526));

  @Test
  void a_sound_polygon_with_a_hole_has_no_finding() {
    assertThat(check("POLYGON((0 0,100 0,100 100,0 100,0 0),(20 20,20 40,40 40,40 20,20 20))"))
        .isEmpty();
  }

  @Test
  void a_bow_tie_is_told_with_its_crossing() {
    Finding finding = only("POLYGON((0 0,100 100,100 0,0 100,0 0))");
    assertThat(finding.code()).isEqualTo("GEO-106");
    assertThat(finding.details())
        .containsEntry("east", "38439650.000")
        .containsEntry("north", "3751450.000")
        .containsEntry("edge", "1")
        .containsEntry("otherEdge", "3");
  }

  @Test
  void every_crossing_is_told() {
    assertThat(codes("POLYGON((0 0,100 0,100 50,20 -10,60 -10,40 80,0 80,0 0))"))
        .hasSize(3)
        .containsOnly("GEO-106");
  }

  @Test
  void a_spike_is_told_at_its_tip() {
    Finding finding = only("POLYGON((0 0,100 0,100 50,150 50,100 50,100 100,0 100,0 0))");
    assertThat(finding.code()).isEqualTo("GEO-105");
    assertThat(finding.place()).isEqualTo(Place.NOWHERE.atVertex(1, 1, 4));
    assertThat(finding.details()).containsEntry("east", "38439750.000");
  }

  @Test
  void a_spike_at_the_first_point_is_seen() {
    assertThat(only("POLYGON((-50 0,100 0,100 100,0 100,0 0,-50 0))").code()).isEqualTo("GEO-105");
  }

  @Test
  void a_ring_that_touches_itself_at_a_point_is_told() {
    Finding finding = only("POLYGON((0 0,50 50,100 0,100 100,50 50,0 100,0 0))");
    assertThat(finding.code()).isEqualTo("GEO-107");
    assertThat(finding.details()).containsEntry("east", "38439650.000");
  }

  @Test
  void a_repeated_point_is_a_warning_with_its_number() {
    Finding finding = only("POLYGON((0 0,100 0,100 0,100 100,0 100,0 0))");
    assertThat(finding.code()).isEqualTo("GEO-104");
    assertThat(finding.isError()).isFalse();
    assertThat(finding.place().vertex()).isEqualTo(3);
  }

  @Test
  void a_hole_outside_is_told_with_its_ring() {
    Finding finding = only("POLYGON((0 0,100 0,100 100,0 100,0 0),(200 20,200 40,240 40,200 20))");
    assertThat(finding.code()).isEqualTo("GEO-108");
    assertThat(finding.place().ring()).isEqualTo(2);
  }

  @Test
  void a_hole_in_a_hole_is_told() {
    assertThat(codes("POLYGON((0 0,100 0,100 100,0 100,0 0),"
            + "(10 10,10 90,90 90,90 10,10 10),(20 20,20 40,40 40,40 20,20 20))"))
        .containsExactly("GEO-109");
  }

  @Test
  void a_hole_across_the_shell_is_told_at_both_crossings() {
    assertThat(codes("POLYGON((0 0,100 0,100 100,0 100,0 0),(90 20,90 40,140 40,140 20,90 20))"))
        .containsExactly("GEO-115", "GEO-115");
  }

  @Test
  void a_hole_that_turns_like_its_shell_is_noted() {
    Finding finding =
        only("POLYGON((0 0,100 0,100 100,0 100,0 0),(20 20,40 20,40 40,20 40,20 20))");
    assertThat(finding.code()).isEqualTo("GEO-110");
    assertThat(finding.severity()).isEqualTo(Finding.Severity.NOTE);
  }

  @Test
  void overlapping_parts_are_told_whether_they_cross_or_contain() {
    assertThat(codes(
            "MULTIPOLYGON(((0 0,100 0,100 100,0 100,0 0)),((50 50,150 50,150 150,50 150,50 50)))"))
        .containsExactly("GEO-113", "GEO-113");
    assertThat(codes(
            "MULTIPOLYGON(((0 0,100 0,100 100,0 100,0 0)),((20 20,40 20,40 40,20 40,20 20)))"))
        .containsExactly("GEO-113");
  }

  @Test
  void a_part_in_the_hole_of_another_is_sound() {
    assertThat(codes("MULTIPOLYGON(((0 0,100 0,100 100,0 100,0 0),(10 10,10 90,90 90,90 10,10 10)),"
            + "((20 20,40 20,40 40,20 40,20 20)))"))
        .isEmpty();
  }

  @Test
  void a_flat_ring_has_no_area() {
    assertThat(codes("POLYGON((0 0,100 0,50 0,0 0))")).containsExactly("GEO-111");
  }

  @Test
  void an_edge_run_twice_is_a_crossing() {
    assertThat(codes("POLYGON((0 0,100 0,100 100,50 100,50 0,60 0,60 -20,0 -20,0 0))"))
        .contains("GEO-106");
  }

  @Test
  void numbers_that_are_none_are_told_with_their_vertex() {
    Polygon polygon = new GeometryFactory().createPolygon(new Coordinate[] {
      new Coordinate(38439600, 3751400), new Coordinate(38439700, Double.NaN),
      new Coordinate(38439700, 3751500), new Coordinate(38439600, 3751400)
    });
    assertThat(CHECK.of(polygon))
        .extracting(Finding::code, f -> f.place().vertex())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("GEO-103", 2));
  }

  @Test
  void a_point_in_another_zone_is_told_once() {
    assertThat(codes("POLYGON((0 0,2000000 0,2000000 100,0 100,0 0))")).containsExactly("GEO-112");
  }

  @Test
  void what_is_empty_or_no_polygon_is_told() {
    assertThat(codes("POLYGON EMPTY")).containsExactly("GEO-114");
    assertThat(codes("LINESTRING(0 0,1 1)")).containsExactly("GEO-116");
  }

  @Test
  void a_raw_ring_may_be_open_or_too_short() {
    Coordinate a = new Coordinate(38439600, 3751400);
    Coordinate b = new Coordinate(38439700, 3751400);
    Coordinate c = new Coordinate(38439700, 3751500);
    Place place = Place.NOWHERE.atVertex(1, 2, 0);
    assertThat(CHECK.ofRing(new Coordinate[] {a, b, c}, place))
        .extracting(Finding::code, f -> f.place().vertex())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("GEO-102", 3));
    assertThat(CHECK.ofRing(new Coordinate[] {a, b, a}, place))
        .extracting(Finding::code)
        .containsExactly("GEO-101");
    assertThat(CHECK.ofRing(new Coordinate[] {}, place))
        .extracting(Finding::code)
        .containsExactly("GEO-101");
  }

  @Test
  void a_shape_with_thousands_of_faults_gives_a_bounded_list() {
    StringBuilder star = new StringBuilder("POLYGON((0 0");
    for (int i = 0; i < 500; i++) {
      star.append(",%d %d".formatted(i, i % 2 == 0 ? 1000 : -1000 - i));
    }
    for (int i = 500; i > 0; i--) {
      star.append(",%d %d".formatted(i % 2 == 0 ? 700 : -500, i));
    }
    assertThat(codes(star + ",0 0))")).hasSize(GeometryCheck.MOST + 1).endsWith("GEO-199");
  }

  @Test
  void many_repeated_points_do_not_hide_a_crossing() {
    String repeated = ",100 100".repeat(500);
    assertThat(codes("POLYGON((0 0,100 100" + repeated + ",100 0,0 100,0 0))"))
        .contains("GEO-106", "GEO-199");
  }

  @Test
  void every_code_has_both_texts_with_all_placeholders_filled() {
    Finding finding = only("POLYGON((0 0,100 100,100 0,0 100,0 0))");
    assertThat(finding.message(Locale.CHINESE)).contains("38439650.000").doesNotContain("{");
    assertThat(finding.message(Locale.ENGLISH)).contains("3751450.000").doesNotContain("{");
  }

  private static Finding only(String wkt) {
    List<Finding> findings = check(wkt);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static List<String> codes(String wkt) {
    return check(wkt).stream().map(Finding::code).toList();
  }

  private static List<Finding> check(String wkt) {
    return CHECK.of(at(wkt));
  }

  static Geometry at(String wkt) {
    try {
      return AffineTransformation.translationInstance(38_439_600, 3_751_400)
          .transform(new WKTReader().read(wkt));
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }
}
