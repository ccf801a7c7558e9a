package org.shougeng.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.geodesy.Crs;

class CoverageIndexTest {

  private static final Crs CRS = Crs.of(4526);

  /** A chessboard of 100 m squares, 20 × 20, its origin in the zone; keys are black and white. */
  private static final CoverageIndex BOARD = CoverageIndex.of(board(), CRS);

  private static List<Ground> board() {
    List<Ground> ground = new ArrayList<>();
    for (int row = 0; row < 20; row++) {
      for (int column = 0; column < 20; column++) {
        Geometry square = box(100 * column, 100 * row, 100 * column + 100, 100 * row + 100);
        ground.add(new Ground((row + column) % 2 == 0 ? "black" : "white", square, 9_990));
      }
    }
    return ground;
  }

  private static Geometry box(double west, double south, double east, double north) {
    return wkt("POLYGON((%f %f,%f %f,%f %f,%f %f,%f %f))"
        .formatted(west, south, east, south, east, north, west, north, west, south));
  }

  /** A shape about an origin in the third-degree zone 38. */
  private static Geometry wkt(String text) {
    try {
      Geometry shape = new WKTReader().read(text);
      shape.apply((org.locationtech.jts.geom.CoordinateFilter) point -> {
        point.x += 38_440_000;
        point.y += 3_750_000;
      });
      shape.geometryChanged();
      return shape;
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static void assertAreas(Geometry redLine, double black, double white) {
    AreaSums sums = BOARD.inside(redLine);
    assertThat(sums.planar("black")).isCloseTo(black, within(1e-6));
    assertThat(sums.planar("white")).isCloseTo(white, within(1e-6));
  }

  @Test
  void a_red_line_along_parcel_edges_takes_exactly_what_is_inside() {
    assertAreas(box(200, 300, 500, 600), 40_000, 50_000);
  }

  @Test
  void a_red_line_through_vertices_takes_half_of_each_square() {
    assertAreas(wkt("POLYGON((0 0,300 300,0 300,0 0))"), 25_000, 20_000);
  }

  @Test
  void a_hole_takes_away_what_it_covers() {
    assertAreas(
        wkt("POLYGON((0 0,300 0,300 300,0 300,0 0),(100 100,200 100,200 200,100 200,100 100))"),
        40_000,
        40_000);
  }

  @Test
  void a_hole_that_lies_inside_one_parcel_is_seen() {
    assertAreas(
        wkt("POLYGON((0 0,300 0,300 300,0 300,0 0),(20 20,80 20,80 80,20 80,20 20))"),
        46_400,
        40_000);
  }

  @Test
  void parts_add_up() {
    assertAreas(
        wkt("MULTIPOLYGON(((0 0,50 0,50 50,0 50,0 0)),((110 10,130 10,130 40,110 40,110 10)))"),
        2_500,
        600);
  }

  @Test
  void a_red_line_around_everything_takes_everything_from_the_top() {
    AreaSums sums = BOARD.inside(box(-1_000, -1_000, 5_000, 5_000));
    assertThat(sums.planar("black")).isEqualTo(2_000_000);
    assertThat(sums.ellipsoidal("white")).isEqualTo(200 * 9_990.0);
    assertThat(sums.work().crossed()).isZero();
    assertThat(sums.work().nodes()).isEqualTo(1);
  }

  @Test
  void a_red_line_elsewhere_takes_nothing() {
    assertAreas(box(5_000, 5_000, 6_000, 6_000), 0, 0);
  }

  @Test
  void a_red_line_that_only_touches_takes_nothing() {
    assertAreas(box(2_000, 0, 2_500, 500), 0, 0);
  }

  @Test
  void the_direction_of_a_ring_says_nothing() {
    assertAreas(wkt("POLYGON((0 0,0 50,50 50,50 0,0 0))"), 2_500, 0);
  }

  @Test
  void the_share_on_the_ellipsoid_is_that_of_the_plane_but_for_the_scale() {
    // 60 km west of the central meridian 1/k² changes by 3e-9 a metre: half a square differs by
    // 7e-8 of it.
    AreaSums half = BOARD.inside(box(0, 0, 50, 100));
    assertThat(half.ellipsoidal("black")).isCloseTo(4_995, within(4_995 * 1e-7));
    assertThat(half.ellipsoidal("black")).isNotCloseTo(4_995, within(4_995 * 3e-8));
  }

  @Test
  void a_system_in_degrees_is_refused() {
    assertThatThrownBy(() -> CoverageIndex.of(board(), Crs.of(4490)))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("CVR-001");
  }
}
