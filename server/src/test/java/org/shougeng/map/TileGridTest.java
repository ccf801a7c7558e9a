package org.shougeng.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;

class TileGridTest {

  @Test
  void the_middle_of_the_world_is_the_middle_of_the_grid() {
    assertThat(TileGrid.x(0)).isEqualTo(134217728); // 2^27
    assertThat(TileGrid.y(0)).isCloseTo(134217728, within(1e-6));
    assertThat(TileGrid.x(-180)).isZero();
    assertThat(TileGrid.y(89.9)).isCloseTo(0, within(1e-6));
  }

  @Test
  void beijing_lies_in_the_tile_that_the_formula_of_slippy_maps_gives() {
    // x = floor((116.3913+180)/360*2^10) = 843,
    // y = floor((1-asinh(tan 39.9075°)/π)/2*2^10) = 388
    GridBox tile = TileAddress.find(10, 843, 388).orElseThrow().box(0);
    assertThat(TileGrid.x(116.3913)).isBetween((double) tile.minX(), (double) tile.maxX());
    assertThat(TileGrid.y(39.9075)).isBetween((double) tile.minY(), (double) tile.maxY());
  }

  @ParameterizedTest
  @ValueSource(ints = {4526, 4548, 4490})
  void interpolation_stays_within_a_third_of_a_unit_of_the_exact_transform(int epsg) {
    Crs crs = Crs.of(epsg);
    Transform toCrs = Transform.between(Crs.of(Crs.CGCS2000_GEOGRAPHIC), crs);
    Envelope extent = new Envelope();
    for (double longitude = 112.5; longitude <= 115.5; longitude += 0.5) {
      extent.expandToInclude(toCrs.apply(new Coordinate(longitude, 52)));
      extent.expandToInclude(toCrs.apply(new Coordinate(longitude, 51)));
    }
    TileGrid grid = TileGrid.of(crs, extent);
    double[] point = new double[2];
    for (double longitude = 112.61; longitude < 115.39; longitude += 0.0137) {
      double latitude = 51.01 + (longitude - 112.6) / 3;
      Coordinate planar = toCrs.apply(new Coordinate(longitude, latitude));
      grid.project(planar.x, planar.y, point);
      assertThat(point[0]).isCloseTo(TileGrid.x(longitude), within(0.33));
      assertThat(point[1]).isCloseTo(TileGrid.y(latitude), within(0.33));
    }
  }

  @Test
  void addresses_outside_the_pyramid_are_none() {
    assertThat(TileAddress.find(-1, 0, 0)).isEmpty();
    assertThat(TileAddress.find(17, 0, 0)).isEmpty();
    assertThat(TileAddress.find(8, 256, 0)).isEmpty();
    assertThat(TileAddress.find(8, 0, -1)).isEmpty();
    assertThat(TileAddress.find(0, 0, 0)).isPresent();
    assertThat(TileAddress.find(8, 255, 255)).isPresent();
  }
}
