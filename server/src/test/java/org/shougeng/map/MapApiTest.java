package org.shougeng.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.shougeng.parcel.SmallCounty;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import tools.jackson.databind.JsonNode;

/** The map as a browser meets it. */
class MapApiTest {

  @TempDir
  private static Path data;

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.on(data);
    SmallCounty.into(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_tile_comes_once_and_is_not_sent_again_to_who_has_it() {
    String path = tile(14, SmallCounty.degrees(500, 500));
    Answer first = server.get(path);
    assertThat(first.status()).isEqualTo(200);
    assertThat(new DecodedTile(first.body()).shapes()).isNotEmpty();
    String tag = first.header("ETag");
    assertThat(server.get(path, "If-None-Match", tag).status()).isEqualTo(304);
  }

  @Test
  void a_tile_is_gzipped_for_those_who_take_it_so() {
    Answer tile = server.get(tile(14, SmallCounty.degrees(500, 500)), "Accept-Encoding", "gzip");
    assertThat(tile.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(tile.body()).startsWith(0x1f, 0x8b);
  }

  @Test
  void a_tile_off_the_county_has_no_content_and_a_layer_that_is_not_there_is_not_found() {
    assertThat(server.get("/api/tiles/1/14/0/0.mvt").status()).isEqualTo(204);
    assertThat(server.get("/api/tiles/77/14/0/0.mvt").status()).isEqualTo(404);
    assertThat(server.get("/api/tiles/1/14/x/0.mvt").status()).isEqualTo(400);
  }

  @Test
  void a_place_tells_its_parcel_and_every_control() {
    JsonNode answer =
        server.get("/api/map/identify?" + query(SmallCounty.degrees(150, 50))).json();
    assertThat(answer.at("/parcel/number").asString()).isEqualTo("0002");
    assertThat(answer.at("/parcel/landClass").asString()).isEqualTo("0103");
    assertThat(answer.at("/parcel/geometry/type").asString()).isEqualTo("Polygon");
    assertThat(answer.at("/native/x").asString()).isEqualTo("38440150.000");
    assertThat(answer.at("/controls/0/state").asString()).isEqualTo("PRESENT");
    assertThat(answer.at("/controls/1/present").isNull()).isTrue();
  }

  @Test
  void the_legend_counts_the_ground_in_view() {
    // From the middle of the westernmost column on; the meridian leans, so it is taken at half
    // height.
    double west = SmallCounty.degrees(50, 500).x;
    double south = SmallCounty.degrees(0, -1000).y;
    Coordinate to = SmallCounty.degrees(5000, 5000);
    String box = String.format(Locale.ROOT, "%.9f,%.9f,%.9f,%.9f", west, south, to.x, to.y);
    JsonNode legend = server.get("/api/map/legend?bbox=" + box).json();
    // Paddy is in columns 1, 4, 7 and 10 of 100,000 m² each; half of the first is out of view.
    double paddy = 0;
    for (JsonNode line : legend) {
      paddy += line.get("code").asString().equals("0101") ? line.at("/area/m2").asDouble() : 0;
    }
    assertThat(paddy).isCloseTo(350_000, within(500.0));
  }

  @Test
  void a_hectare_drawn_on_the_map_measures_a_hectare() {
    StringBuilder ring = new StringBuilder();
    for (double[] corner : new double[][] {{0, 0}, {100, 0}, {100, 100}, {0, 100}}) {
      Coordinate at = SmallCounty.degrees(corner[0], corner[1]);
      ring.append(ring.isEmpty() ? "" : ",")
          .append(String.format(Locale.ROOT, "[%.10f,%.10f]", at.x, at.y));
    }
    JsonNode area = server
        .postJson("/api/map/measure", "{\"kind\":\"AREA\",\"coordinates\":[" + ring + "]}")
        .json();
    assertThat(area.at("/planar/m2").asDouble()).isCloseTo(10_000, within(0.02));
    assertThat(area.at("/epsg").asInt()).isEqualTo(4526);
  }

  @Test
  void a_pasted_coordinate_is_found_in_any_form() {
    assertThat(located("38440150.5 3751050.25")).isTrue();
    assertThat(located("3751050.25，38440150.5")).isTrue();
    assertThat(located("440150.5, 3751050.25")).isTrue();
    assertThat(located("J1,1,3751050.25,38440150.5")).isTrue();
    Coordinate at = SmallCounty.degrees(150, 50);
    assertThat(located(at.x + "," + at.y)).isTrue();
    assertThat(located(at.y + " " + at.x)).isTrue();
  }

  @Test
  void text_without_a_place_is_refused_with_what_to_paste() {
    Answer answer = server.postJson("/api/map/locate", "{\"text\":\"柳林村\"}");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/findings/0/code").asString()).isEqualTo("MAP-010");
  }

  @Test
  void every_class_comes_with_its_style() {
    JsonNode styles = server.get("/api/map/style").json();
    assertThat(styles.get(8).get("code").asString()).isEqualTo("0101");
    assertThat(styles.get(8).get("hatch").asString()).isEqualTo("BARS");
    assertThat(styles.get(8).at("/colors/legacy").asString()).isEqualTo("#FFFF64");
  }

  private static boolean located(String text) {
    Answer answer = server.postJson("/api/map/locate", "{\"text\":\"" + text + "\"}");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().get("inCounty").asBoolean();
  }

  private static String tile(int zoom, Coordinate degrees) {
    int side = TileAddress.EXTENT << TileAddress.MAX_ZOOM - zoom;
    return "/api/tiles/1/%d/%d/%d.mvt"
        .formatted(zoom, (int) TileGrid.x(degrees.x) / side, (int) TileGrid.y(degrees.y) / side);
  }

  private static String query(Coordinate degrees) {
    return String.format(Locale.ROOT, "lon=%.10f&lat=%.10f", degrees.x, degrees.y);
  }
}
