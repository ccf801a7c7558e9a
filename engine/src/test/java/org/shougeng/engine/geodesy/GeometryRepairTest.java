package org.shougeng.engine.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shougeng.engine.geodesy.GeometryCheckTest.at;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Finding;

/** Planar areas of the repaired shapes are by hand. */
class GeometryRepairTest {

  private static final Crs ZONE_38 = Crs.of(4526);

  @Test
  void a_sound_polygon_comes_back_untouched() {
    Geometry sound = at("POLYGON((0 0,100 0,100 0,100 100,0 100,0 0))");
    GeometryRepair repair = GeometryRepair.of(sound, ZONE_38);
    assertThat(repair.after()).isSameAs(sound);
    assertThat(repair.isChanged()).isFalse();
    assertThat(repair.notes()).isEmpty();
  }

  @Test
  void a_bow_tie_keeps_both_its_lobes_and_says_so() {
    GeometryRepair repair = repair("POLYGON((0 0,100 100,100 0,0 100,0 0))");
    assertThat(repair.after().getArea()).isEqualTo(5000);
    assertThat(repair.after().getNumGeometries()).isEqualTo(2);
    assertThat(repair.notes()).extracting(Finding::code).containsExactly("GEO-106", "GEO-203");
    assertThat(repair.notes().get(1).details())
        .containsEntry("partsBefore", "1")
        .containsEntry("partsAfter", "2")
        .containsEntry("areaAfter", repair.areaAfter().squareMetres().toPlainString());
  }

  @Test
  void a_spike_is_cut_off() {
    GeometryRepair repair = repair("POLYGON((0 0,100 0,100 50,150 50,100 50,100 100,0 100,0 0))");
    assertThat(repair.after().getArea()).isEqualTo(10_000);
    assertThat(repair.areaAfter()).isEqualTo(Area.ofHundredths(999_910));
    assertThat(repair.notes()).extracting(Finding::code).containsExactly("GEO-105", "GEO-203");
  }

  @Test
  void a_hole_outside_becomes_a_part() {
    GeometryRepair repair =
        repair("POLYGON((0 0,100 0,100 100,0 100,0 0),(200 0,200 50,250 50,250 0,200 0))");
    assertThat(repair.after().getArea()).isEqualTo(12_500);
  }

  @Test
  void overlapping_parts_are_joined() {
    GeometryRepair repair =
        repair("MULTIPOLYGON(((0 0,100 0,100 100,0 100,0 0)),((50 0,150 0,150 100,50 100,50 0)))");
    assertThat(repair.after().getArea()).isEqualTo(15_000);
    assertThat(repair.notes()).extracting(Finding::code).contains("GEO-113", "GEO-203");
  }

  @Test
  void points_that_are_no_numbers_are_deleted_and_counted() {
    GeometryRepair repair = GeometryRepair.of(
        new GeometryFactory().createPolygon(new Coordinate[] {
          point(0, 0),
          point(100, 0),
          new Coordinate(Double.NaN, 3751400),
          point(100, 100),
          point(0, 100),
          point(0, 0)
        }),
        ZONE_38);
    assertThat(repair.after().getArea()).isEqualTo(10_000);
    assertThat(repair.notes())
        .extracting(Finding::code)
        .containsExactly("GEO-103", "GEO-201", "GEO-203");
  }

  @Test
  void where_nothing_is_left_an_error_says_so() {
    GeometryRepair repair = repair("POLYGON((0 0,100 0,50 0,0 0))");
    assertThat(repair.isUsable()).isFalse();
    assertThat(repair.notes()).extracting(Finding::code).containsExactly("GEO-111", "GEO-206");
  }

  @Test
  void a_scribble_is_not_cut_into_a_million_pieces() {
    StringBuilder scribble = new StringBuilder("POLYGON((0 0");
    for (int i = 0; i < 400; i++) {
      scribble.append(",%d %d".formatted(i, i % 2 == 0 ? 1000 + i : -1000 - i));
    }
    for (int i = 400; i > 0; i--) {
      scribble.append(",%d %d".formatted(i % 2 == 0 ? 1700 + i : -1500 - i, i));
    }
    GeometryRepair repair = repair(scribble + ",0 0))");
    assertThat(repair.isUsable()).isFalse();
    assertThat(repair.notes()).extracting(Finding::code).endsWith("GEO-199", "GEO-207", "GEO-206");
  }

  @Test
  void a_line_cannot_be_repaired() {
    GeometryRepair repair = repair("LINESTRING(0 0,100 0)");
    assertThat(repair.isUsable()).isFalse();
    assertThat(repair.notes()).extracting(Finding::code).containsExactly("GEO-116", "GEO-206");
  }

  private static GeometryRepair repair(String wkt) {
    return GeometryRepair.of(at(wkt), ZONE_38);
  }

  private static Coordinate point(double east, double north) {
    return new Coordinate(38_439_600 + east, 3_751_400 + north);
  }
}
