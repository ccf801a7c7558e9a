package org.shougeng.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shougeng.parcel.SmallCounty;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Odd names through every text field that no register owns, and back, equal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OddNamesContract {

  private static final byte[] LINE =
      SmallCounty.txt(SmallCounty.box(0, 0, 50, 50)).getBytes(Charset.forName("GBK"));

  private final TestServer server;

  OddNamesContract(TestServer server) {
    this.server = server;
    SmallCounty.into(server);
  }

  @AfterAll
  void stop() {
    server.close();
    release();
  }

  /** Lets go of what the server stood on. */
  void release() {}

  @Test
  void reviews_keep_their_names_and_hand_out_their_papers() {
    String upload = uploaded("line.txt").get("id").asString();
    Map<String, String> kept = new LinkedHashMap<>();
    for (String name : OddNames.all()) {
      Answer answer =
          server.postJson("/api/reviews", json(Map.of("uploadId", upload, "name", name)));
      assertThat(answer.status()).as(name + answer.text()).isEqualTo(201);
      kept.put(answer.json().get("id").asString(), name);
    }
    assertThat(kept).hasSizeGreaterThanOrEqualTo(500);
    Map<String, String> listed = new LinkedHashMap<>();
    server
        .get("/api/reviews")
        .json()
        .forEach(line -> listed.put(line.get("id").asString(), line.get("name").asString()));
    assertThat(listed).containsAllEntriesOf(kept);
    int number = 0;
    for (Map.Entry<String, String> each : kept.entrySet()) {
      if (number++ % 25 == 0) {
        String path = "/api/reviews/" + each.getKey();
        assertThat(server.get(path).json().get("name").asString()).isEqualTo(each.getValue());
        assertPaper(server.get(path + "/pieces.xlsx"));
        assertPaper(server.get(path + "/report.docx"));
        assertPaper(server.get(path + "/pieces.gpkg"));
      }
    }
  }

  /** A header of one line whose name holds no markup in plain form. */
  private static void assertPaper(Answer paper) {
    assertThat(paper.status()).isEqualTo(200);
    assertThat(paper.header("Content-Disposition")).doesNotContain("<").doesNotContain("\n");
  }

  @Test
  void uploads_keep_the_names_of_their_files() {
    for (String name : OddNames.all()) {
      assertThat(uploaded(name + ".txt").get("fileName").asString())
          .as(name)
          .isEqualTo(cut(name + ".txt"));
    }
  }

  /** Names of files are kept to 200 characters. */
  private static String cut(String name) {
    int length = Math.min(200, name.codePointCount(0, name.length()));
    return name.substring(0, name.offsetByCodePoints(0, length));
  }

  @Test
  void layers_and_their_jobs_keep_the_names_of_layers_and_files() {
    List<String> names = OddNames.all();
    for (int i = 0; i < names.size(); i += 12) {
      String name = names.get(i);
      double east = 600 + i;
      String layer = SmallCounty.geoJson(
          new double[] {east, 0},
          new double[] {east + 10, 0},
          new double[] {east + 10, 10},
          new double[] {east, 0});
      JsonNode job = imported(name, layer.getBytes(StandardCharsets.UTF_8));
      assertThat(job.get("state").asString()).as(job.toString()).isEqualTo("DONE");
      JsonNode kept =
          server.get("/api/layers/" + job.at("/result/id").asString()).json();
      assertThat(kept.get("name").asString()).isEqualTo(name);
      assertThat(kept.get("version").asString()).isEqualTo(name);
      assertThat(job.get("title").asString()).contains(cut(name + ".geojson"));
    }
  }

  private JsonNode imported(String name, byte[] file) {
    Map<String, String> fields =
        Map.of("kind", "ECO_RED_LINE", "name", name, "version", name, "epsg", "4490");
    Answer accepted = server.upload("/api/layers", name + ".geojson", file, fields);
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
    return server.awaitJob(accepted.json().at("/job/id").asLong());
  }

  @Test
  void searches_for_anything_are_answered() {
    for (String name : OddNames.all()) {
      String words = URLEncoder.encode(name, StandardCharsets.UTF_8);
      Answer found = server.get("/api/search?q=" + words);
      assertThat(found.status()).as(name).isEqualTo(200);
      assertThat(found.json().get("query").asString()).isEqualTo(name.strip());
      Answer place = server.postJson("/api/map/locate", json(Map.of("text", name)));
      assertThat(place.status()).as(name + place.text()).isIn(200, 422);
    }
  }

  @Test
  void what_no_database_keeps_becomes_a_blank() {
    String upload = uploaded("line.txt").get("id").asString();
    for (String broken :
        List.of("a\u0000b", "a\u0007b", "a\r\nb", "a\uD800b", "a\uFFFFb", "\u0000")) {
      Answer answer =
          server.postJson("/api/reviews", json(Map.of("uploadId", upload, "name", broken)));
      assertThat(answer.status()).as(answer.text()).isEqualTo(201);
      assertThat(answer.json().get("name").asString()).doesNotContainPattern("\\p{Cntrl}");
    }
    List<Integer> answers = new ArrayList<>();
    for (String broken : List.of("%00", "a%00b", "%EF%BF%BF", "%ED%A0%80")) {
      answers.add(server.get("/api/search?q=" + broken).status());
    }
    assertThat(answers).allMatch(status -> status < 500);
  }

  private JsonNode uploaded(String name) {
    Answer answer = server.upload("/api/exchange/uploads", "files", Map.of(name, LINE));
    assertThat(answer.status()).as(name + answer.text()).isEqualTo(201);
    return answer.json();
  }

  private static String json(Map<String, String> fields) {
    return JsonMapper.shared().writeValueAsString(fields);
  }
}
