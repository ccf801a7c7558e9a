package org.shougeng.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.map.basemap.TileFiles;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import tools.jackson.databind.JsonNode;

/** Base maps as a browser brings, sees and removes them. */
class BaseMapApiTest {

  @TempDir
  private static Path data;

  @TempDir
  private static Path elsewhere;

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.on(data);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_dropped_file_becomes_a_base_map_until_it_is_removed() {
    byte[] tile = TileFiles.png(0x336699);
    Answer answer = server.upload(
        "/api/basemaps", "影像.mbtiles", TileFiles.mbTiles(elsewhere, "png", tile), Map.of());
    assertThat(answer.status()).isEqualTo(201);
    JsonNode map = answer.json();
    assertThat(map.get("attribution").asString()).isEqualTo("县测绘队");
    String path = "/api/basemaps/" + map.get("id").asString();
    Answer first = server.get(path + "/1/1/0");
    assertThat(first.header("Content-Type")).isEqualTo("image/png");
    assertThat(first.body()).isEqualTo(tile);
    assertThat(
            server.get(path + "/1/1/0", "If-None-Match", first.header("ETag")).status())
        .isEqualTo(304);
    assertThat(server.get(path + "/1/0/0").status()).isEqualTo(204);
    assertThat(server.get("/api/basemaps").json().size()).isEqualTo(1);
    assertThat(server.delete(path).status()).isEqualTo(204);
    assertThat(server.get(path + "/1/1/0").status()).isEqualTo(404);
  }

  @Test
  void a_file_that_is_no_base_map_is_refused_in_words() {
    Answer answer = server.upload(
        "/api/basemaps", "a.pmtiles", "no map".getBytes(StandardCharsets.UTF_8), Map.of());
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("MAP-040", "PMTiles", "GDAL");
  }
}
