package org.shougeng.engine.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Expected values: PROJ 9.1.1, {@code cases-golden/geodesy/make-cs2cs.sh}. */
class TransformTest {

  private static final Crs GEOGRAPHIC = Crs.of(Crs.CGCS2000_GEOGRAPHIC);
  private static final double METRES = 1e-4;
  private static final double DEGREES = METRES / 111_320;

  private record Case(Crs crs, Coordinate lonLat, Coordinate eastNorth) {}

  @Test
  void all_64_zone_systems_agree_with_proj_within_a_tenth_of_a_millimetre() throws IOException {
    assertThat(cases()).hasSize(64 * 20).allSatisfy(c -> {
      Coordinate got = Transform.between(GEOGRAPHIC, c.crs).apply(c.lonLat);
      assertThat(got.x).isCloseTo(c.eastNorth.x, within(METRES));
      assertThat(got.y).isCloseTo(c.eastNorth.y, within(METRES));
    });
  }

  @Test
  void and_so_they_do_on_the_way_back() throws IOException {
    assertThat(cases()).allSatisfy(c -> {
      Coordinate got = Transform.between(c.crs, GEOGRAPHIC).apply(c.eastNorth);
      assertThat(got.x).isCloseTo(c.lonLat.x, within(DEGREES));
      assertThat(got.y).isCloseTo(c.lonLat.y, within(DEGREES));
    });
  }

  @Test
  void the_survey_inverse_agrees_with_proj_within_its_strip() throws IOException {
    double[] latLon = new double[2];
    assertThat(cases()).allSatisfy(c -> {
      GeographicInverse.of(c.crs).apply(c.eastNorth.x, c.eastNorth.y, latLon);
      double tolerance = c.crs.zone().orElseThrow().width() == 3 ? 2 * DEGREES : 10 * DEGREES;
      assertThat(Math.toDegrees(latLon[0])).isCloseTo(c.lonLat.y, within(tolerance));
      assertThat(Math.toDegrees(latLon[1])).isCloseTo(c.lonLat.x, within(tolerance));
    });
  }

  @Test
  void a_transform_leaves_its_input_as_it_was() {
    Geometry point = new GeometryFactory().createPoint(new Coordinate(114, 30));
    Geometry projected = Transform.between(GEOGRAPHIC, Crs.of(4547)).apply(point);
    assertThat(point.getCoordinate()).isEqualTo(new Coordinate(114, 30));
    assertThat(projected.getCoordinate().x).isCloseTo(500_000, within(METRES));
  }

  private static List<Case> cases() throws IOException {
    return GoldenCases.rows("transforms.csv", ",").stream()
        .skip(1)
        .map(row -> new Case(
            Crs.of(Integer.parseInt(row[0])),
            new Coordinate(Double.parseDouble(row[1]), Double.parseDouble(row[2])),
            new Coordinate(Double.parseDouble(row[3]), Double.parseDouble(row[4]))))
        .toList();
  }
}
