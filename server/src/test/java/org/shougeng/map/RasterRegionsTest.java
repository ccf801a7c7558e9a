package org.shougeng.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

class RasterRegionsTest {

  @Test
  void a_frame_becomes_a_shell_with_a_hole() {
    List<RasterRegions.Region> regions = RasterRegions.of(
        new int[] {
          0, 0, 0, 0, 0,
          0, 7, 7, 7, 0,
          0, 7, 0, 7, 0,
          0, 7, 7, 7, 0,
          0, 0, 0, 0, 0
        },
        5);

    assertThat(regions).hasSize(1);
    assertThat(regions.get(0).value()).isEqualTo(7);
    assertThat(regions.get(0).outline().norm().toText())
        .isEqualTo("POLYGON ((1 1, 1 4, 4 4, 4 1, 1 1), (2 2, 3 2, 3 3, 2 3, 2 2))");
  }

  @Test
  void what_a_region_closes_at_a_corner_is_a_hole_and_the_outline_is_valid() {
    List<RasterRegions.Region> regions = RasterRegions.of(
        new int[] {
          1, 1, 1,
          1, 0, 1,
          1, 1, 0
        },
        3);

    assertThat(regions).hasSize(1);
    assertThat(regions.get(0).outline().isValid()).isTrue();
    assertThat(regions.get(0).outline().getNumInteriorRing()).isEqualTo(1);
    assertThat(regions.get(0).outline().getArea()).isEqualTo(7);
  }

  @Test
  void any_picture_becomes_a_valid_coverage_with_the_area_of_its_pixels() {
    Random random = new Random(20261123);
    int[] values = random.ints(40 * 40, 0, 4).toArray();
    Geometry[] outlines = RasterRegions.of(values, 40).stream()
        .map(RasterRegions.Region::outline)
        .toArray(Geometry[]::new);

    assertThat(CoverageValidator.isValid(outlines)).isTrue();
    double pixels = java.util.Arrays.stream(values).filter(value -> value > 0).count();
    assertThat(java.util.Arrays.stream(outlines).mapToDouble(Geometry::getArea).sum())
        .isEqualTo(pixels);
  }
}
