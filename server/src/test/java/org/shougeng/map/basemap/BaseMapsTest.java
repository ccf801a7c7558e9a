package org.shougeng.map.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shougeng.engine.area.InputRefused;

class BaseMapsTest {

  private static final byte[] RED = TileFiles.png(0xC00000);
  private static final byte[] BLUE = TileFiles.png(0x0000C0);

  @TempDir
  private Path data;

  @TempDir
  private Path elsewhere;

  private BaseMaps maps;

  @BeforeEach
  void open() {
    maps = new BaseMaps(data);
  }

  @AfterEach
  void close() {
    maps.close();
  }

  /** Numbers as the reference implementation prints them ({@code pmtiles} 1.x, zxyToTileId). */
  @ParameterizedTest
  @CsvSource({
    "0,0,0,0",
    "1,0,0,1",
    "1,0,1,2",
    "1,1,1,3",
    "1,1,0,4",
    "2,0,0,5",
    "2,1,3,11",
    "2,3,0,20",
    "12,3423,1763,19078479"
  })
  void tiles_are_numbered_along_the_hilbert_curve(int z, int x, int y, long id) {
    assertThat(HilbertCurve.tileId(z, x, y)).isEqualTo(id);
  }

  @Test
  void a_pmtiles_file_gives_its_tiles_through_leaf_directories() throws IOException {
    BaseMap map = add("影像 2025.pmtiles", pmTiles());
    assertThat(map.name()).isEqualTo("影像 2025");
    assertThat(map.facts().picture()).isEqualTo(TilePicture.PNG);
    assertThat(map.facts().attribution()).isEqualTo("测绘院");
    assertThat(map.facts().bounds().getMinX()).isEqualTo(112);
    assertThat(maps.tile(map.id(), 0, 0, 0)).contains(RED);
    assertThat(maps.tile(map.id(), 1, 1, 1)).contains(BLUE);
    assertThat(maps.tile(map.id(), 1, 0, 0)).isEmpty();
    assertThat(maps.tile(map.id(), 2, 3, 0)).contains(RED);
    assertThat(maps.tile(map.id(), 9, 1, 1)).isEmpty();
  }

  @Test
  void rows_of_mbtiles_count_from_the_south() throws IOException {
    BaseMap map = add("底图.mbtiles", TileFiles.mbTiles(elsewhere, "png", RED));
    assertThat(map.facts().minZoom()).isEqualTo(1);
    assertThat(map.facts().attribution()).isEqualTo("县测绘队");
    assertThat(maps.tile(map.id(), 1, 1, 0)).contains(RED);
    assertThat(maps.tile(map.id(), 1, 1, 1)).isEmpty();
  }

  @Test
  void a_file_is_known_by_its_content_and_keeps_no_path() throws IOException {
    BaseMap map = add("C:\\图\\..\\..\\底<b>图.zip", pmTiles());
    assertThat(map.name()).isEqualTo("底b图.zip");
    assertThat(Files.list(data.resolve("basemaps")))
        .singleElement()
        .satisfies(file -> assertThat(file.getFileName().toString()).endsWith(".pmtiles"));
  }

  @Test
  void a_base_map_is_there_for_who_opens_the_folder_later_and_gone_once_removed()
      throws IOException {
    BaseMap map = add("a.pmtiles", pmTiles());
    try (BaseMaps later = new BaseMaps(data)) {
      assertThat(later.list()).containsExactly(map);
      later.remove(map.id());
    }
    assertThat(maps.list()).isEmpty();
  }

  @Test
  void two_base_maps_of_one_name_are_not_mixed_up() throws IOException {
    add("a.pmtiles", pmTiles());
    assertThat(code(pmTiles(), "a.pmtiles")).isEqualTo("MAP-048");
  }

  @Test
  void what_is_no_base_map_says_why_and_leaves_nothing() throws IOException {
    byte[] good = pmTiles();
    byte[] version2 = good.clone();
    version2[7] = 2;
    byte[] brotli = good.clone();
    brotli[97] = 3;
    byte[] avif = good.clone();
    avif[99] = 5;
    byte[] upsideDown = good.clone();
    upsideDown[100] = 9;
    byte[] liar = good.clone();
    liar[99] = 3;
    byte[] notTiles = TileFiles.mbTiles(elsewhere, "tiff", RED);
    assertThat(code("hello".getBytes(StandardCharsets.UTF_8), "a.pmtiles")).isEqualTo("MAP-040");
    assertThat(code(version2, "a.pmtiles")).isEqualTo("MAP-041");
    assertThat(code(Arrays.copyOf(good, 140), "a.pmtiles")).isEqualTo("MAP-042");
    assertThat(code(avif, "a.pmtiles")).isEqualTo("MAP-043");
    assertThat(code(notTiles, "a.mbtiles")).isEqualTo("MAP-043");
    assertThat(code(upsideDown, "a.pmtiles")).isEqualTo("MAP-045");
    assertThat(code(brotli, "a.pmtiles")).isEqualTo("MAP-046");
    assertThat(code(liar, "a.pmtiles")).isEqualTo("MAP-047");
    assertThat(code(Arrays.copyOf(TileFiles.mbTiles(elsewhere, "png", RED), 60), "a.mbtiles"))
        .isEqualTo("MAP-049");
    assertThat(Files.list(data.resolve("basemaps"))).isEmpty();
  }

  @Test
  void no_damage_to_any_byte_of_the_head_brings_more_than_a_refusal() throws IOException {
    byte[] good = pmTiles();
    for (int at = 7; at < 400 && at < good.length; at++) {
      for (int value : new int[] {0, 0x7F, 0xFF}) {
        byte[] bad = good.clone();
        bad[at] = (byte) value;
        try {
          BaseMap map = add("b.pmtiles", bad);
          maps.remove(map.id());
        } catch (InputRefused e) {
          assertThat(e.findings().get(0).code()).startsWith("MAP-04");
        }
      }
    }
  }

  private String code(byte[] content, String name) {
    Throwable[] thrown = new Throwable[1];
    assertThatThrownBy(() -> add(name, content))
        .isInstanceOf(InputRefused.class)
        .satisfies(e -> thrown[0] = e);
    return ((InputRefused) thrown[0]).findings().get(0).code();
  }

  private BaseMap add(String name, byte[] content) throws IOException {
    return maps.add(name, new ByteArrayInputStream(content));
  }

  private static byte[] pmTiles() {
    Map<Long, byte[]> tiles = new HashMap<>();
    tiles.put(HilbertCurve.tileId(0, 0, 0), RED);
    tiles.put(HilbertCurve.tileId(1, 1, 1), BLUE);
    tiles.put(HilbertCurve.tileId(2, 3, 0), RED);
    return TileFiles.pmTiles(tiles);
  }
}
