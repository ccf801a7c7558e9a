package org.shougeng.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.fixtures.County;
import org.shougeng.fixtures.CountySize;
import org.shougeng.fixtures.Qinghe;

class BenchTest {

  @Test
  void a_difference_counts_against_all_that_lies_under_the_red_line() {
    List<Map<String, Double>> expected = List.of(Map.of("0101", 60.0, "0103", 40.0));
    List<Map<String, Double>> answer = List.of(Map.of("0101", 60.0, "0103", 39.0, "0701", 0.5));
    assertThat(Duel.difference(expected, answer)).isEqualTo(0.01);
  }

  @Test
  void tiles_cover_what_they_were_cut_from() {
    County county = Qinghe.county(CountySize.parcels(1_000), 3);
    Geometry township = county.regions().townships().get(0).geometry();
    List<Geometry> tiles = Tiles.of(township);
    assertThat(tiles).hasSizeGreaterThan(1).allMatch(tile -> tile.getNumPoints() <= 128);
    assertThat(tiles.stream().mapToDouble(Geometry::getArea).sum())
        .isCloseTo(township.getArea(), within(1e-6));
  }

  @Test
  void red_lines_along_edges_are_made_of_whole_parcels() {
    County county = Qinghe.county(CountySize.parcels(1_000), 3);
    List<Geometry> parcels = county.parcels().stream().map(Parcel::geometry).toList();
    Geometry outline = county.regions().townships().get(0).geometry();
    RedLineSet set = new RedLineSets(parcels, outline).alongEdges(3);
    assertThat(set.redLines()).allSatisfy(redLine -> assertThat(parcels.stream()
            .filter(redLine::covers)
            .mapToDouble(Geometry::getArea)
            .sum())
        .isCloseTo(redLine.getArea(), within(1e-6)));
  }
}
