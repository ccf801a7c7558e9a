package org.shougeng.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.parcel.SmallCounty;
import org.shougeng.platform.TestServer;
import tools.jackson.databind.JsonNode;

/** What reviews promise on every database when the server stops and starts again. */
abstract class ReviewSurvivalContract {

  @TempDir
  Path data;

  abstract TestServer start();

  @Test
  void a_review_reads_the_same_and_comes_out_the_same_after_a_restart() {
    JsonNode review;
    try (TestServer server = start()) {
      SmallCounty.into(server);
      review = reviewed(server);
    }
    try (TestServer server = start()) {
      String address = "/api/reviews/" + review.get("id").asString();
      assertThat(server.get(address).json()).isEqualTo(review);
      assertThat(server.get(address + "/pieces.xlsx").body()).startsWith('P', 'K');
      JsonNode again = server.postJson(address + "/rerun", "").json();
      assertThat(again.at("/rerun/same").asBoolean()).isTrue();
    }
  }

  @Test
  void a_deleted_review_stays_deleted_after_a_restart() {
    String address;
    try (TestServer server = start()) {
      SmallCounty.into(server);
      address = "/api/reviews/" + reviewed(server).get("id").asString();
      assertThat(server.delete(address).status()).isEqualTo(204);
    }
    try (TestServer server = start()) {
      assertThat(server.get(address).status()).isEqualTo(404);
      assertThat(server.get("/api/reviews").json()).isEmpty();
    }
  }

  private static JsonNode reviewed(TestServer server) {
    byte[] line =
        SmallCounty.txt(SmallCounty.box(30, 40, 333, 77)).getBytes(Charset.forName("GBK"));
    JsonNode upload = server
        .upload("/api/exchange/uploads", "files", Map.of("line.txt", line))
        .json();
    JsonNode review = server
        .postJson(
            "/api/reviews", "{\"uploadId\":\"%s\"}".formatted(upload.get("id").asString()))
        .json();
    // 333 m × 77 m.
    assertThat(review.at("/total/planar/m2").asString()).isEqualTo("25641.00");
    return review;
  }
}
