package org.shougeng.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class VectorTileLayerTest {

  private static final int[] SQUARE = {0, 0, 10, 0, 10, 10, 0, 10};
  private static final int[] HOLE = {2, 2, 4, 2, 4, 4, 2, 4};

  @Test
  void a_tile_with_one_square_is_the_bytes_of_the_specification() {
    VectorTileLayer layer = new VectorTileLayer("a");
    layer.add(7, new long[] {layer.tag("k", "v")}, List.of(List.of(SQUARE)));

    // By hand from vector_tile.proto 2.1. Commands: MoveTo 1 = 09, +0 +0; LineTo 3 = 1a, +10 0, 0
    // +10,
    // -10 0 (zigzag 14, 00; 00, 14; 13, 00); ClosePath 1 = 0f.
    String geometry = "09 00 00 1a 14 00 00 14 13 00 0f".replace(" ", "");
    String feature = "0807" + "12020000" + "1803" + "220b" + geometry;
    String inside = "7802" + "0a0161" + "1215" + feature + "1a016b" + "22030a0176" + "288020";
    assertThat(HexFormat.of().formatHex(layer.tile())).isEqualTo("1a27" + inside);
  }

  @Test
  void another_implementation_reads_shells_holes_and_attributes() {
    VectorTileLayer layer = new VectorTileLayer("parcels");
    long[] tags = {layer.tag("id", 300), layer.tag("class", "0101"), layer.tag("cultivated", true)};
    layer.add(300, tags, List.of(List.of(SQUARE, HOLE), List.of(shifted(SQUARE, 100))));

    DecodedTile tile = new DecodedTile(layer.tile());
    assertThat(tile.name()).isEqualTo("parcels");
    assertThat(DecodedTile.only(tile.layer, 15)).isEqualTo(2L);
    assertThat(DecodedTile.only(tile.layer, 5)).isEqualTo(4096L);
    Geometry shape = tile.shapes().get(0);
    assertThat(shape.getNumGeometries()).isEqualTo(2);
    assertThat(shape.getArea()).isEqualTo(100 - 4 + 100);
    assertThat(DecodedTile.attributes(shape))
        .containsEntry("#", 300L)
        .containsEntry("id", 300L)
        .containsEntry("class", "0101")
        .containsEntry("cultivated", true);
  }

  @Test
  void the_direction_of_rings_as_given_does_not_matter() {
    int[] backwards = {0, 10, 10, 10, 10, 0, 0, 0};
    VectorTileLayer layer = new VectorTileLayer("a");
    layer.add(1, new long[0], List.of(List.of(backwards, HOLE)));

    assertThat(new DecodedTile(layer.tile()).shapes().get(0).getArea()).isEqualTo(96);
  }

  @Test
  void equal_values_are_written_once() {
    VectorTileLayer layer = new VectorTileLayer("a");
    assertThat(layer.tag("class", "0101")).isEqualTo(layer.tag("class", "0101"));
    assertThat(layer.tag("class", "0102")).isNotEqualTo(layer.tag("class", "0101"));
  }

  private static int[] shifted(int[] ring, int by) {
    int[] moved = ring.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] += by;
    }
    return moved;
  }
}
