package org.shougeng.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class RingNestingTest {

  private static final String SQUARE = "(0 0, 0 90, 90 90, 90 0, 0 0)";
  private static final String HOLE = "(10 10, 50 10, 50 50, 10 50, 10 10)";
  private static final String ISLAND = "(20 20, 20 30, 30 30, 30 20, 20 20)";

  @Test
  void a_ring_in_a_hole_is_an_outer_ring_whatever_the_order() throws ParseException {
    RingNesting nesting = nesting(ISLAND, HOLE, SQUARE);
    assertThat(nesting.isHole(0)).isFalse();
    assertThat(nesting.isHole(1)).isTrue();
    assertThat(nesting.geometry().toText())
        .isEqualTo("MULTIPOLYGON (((20 20, 20 30, 30 30, 30 20, 20 20)),"
            + " ((0 0, 0 90, 90 90, 90 0, 0 0), (10 10, 50 10, 50 50, 10 50, 10 10)))");
  }

  /** Its box is that of the square, and all its vertices lie on the square. */
  @Test
  void a_diamond_that_touches_all_sides_is_a_hole() throws ParseException {
    Geometry shape = nesting(SQUARE, "(45 0, 90 45, 45 90, 0 45, 45 0)").geometry();
    // 8,100 less the diamond's 90 · 90 / 2
    assertThat(shape.getArea()).isEqualTo(4_050);
  }

  @Test
  void the_same_ring_twice_is_no_hole() throws ParseException {
    RingNesting nesting = nesting(SQUARE, SQUARE);
    assertThat(nesting.isHole(0) || nesting.isHole(1)).isFalse();
  }

  @Test
  void rings_side_by_side_stay_apart() throws ParseException {
    assertThat(nesting(HOLE, "(50 10, 60 10, 60 50, 50 50, 50 10)").geometry().getNumGeometries())
        .isEqualTo(2);
  }

  private static RingNesting nesting(String... rings) throws ParseException {
    List<LinearRing> lines = new ArrayList<>();
    for (String ring : rings) {
      lines.add((LinearRing) new WKTReader().read("LINEARRING " + ring));
    }
    return new RingNesting(lines);
  }
}
