package org.shougeng.operation.survival;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A busy office: people who write to a server until it is gone, and note what it acknowledged. */
final class Office {

  private static final String BOUNDARY = "part-of-a-load";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;
  private final String session;

  Office(int port, String session) {
    this.server = "http://127.0.0.1:" + port;
    this.session = session;
  }

  /** Enters a person into the roster. */
  void enterPerson(String name) throws IOException {
    String body =
        """
        {"cells":{"name":"%s","duty":"VILLAGE_CHIEF","village":"990126101201"}}
        """
            .formatted(name);
    send("/api/registers/people/rows", "application/json", body);
  }

  /** Uploads a red line and reviews it. */
  void review(String name, String redLine) throws IOException {
    String file = multipart("files", "line.txt", redLine, Map.of());
    JsonNode upload =
        send("/api/exchange/uploads", "multipart/form-data; boundary=" + BOUNDARY, file);
    send(
        "/api/reviews",
        "application/json",
        "{\"uploadId\":\"%s\",\"name\":\"%s\"}".formatted(upload.get("id").asString(), name));
  }

  /** Hands a layer in; the server acknowledges the job, not yet the layer. */
  void importLayer(String version, int place) throws IOException {
    double west = 114.0 + place * 1e-4;
    String layer =
        """
        {"type": "FeatureCollection", "name": "STBHHX", "features": [{"type": "Feature",
          "properties": {"name": "%s"}, "geometry": {"type": "Polygon", "coordinates":
          [[[%2$.5f, 33.9], [%3$.5f, 33.9], [%3$.5f, 33.901], [%2$.5f, 33.901], [%2$.5f, 33.9]]]}}]}
        """
            .formatted(version, west, west + 5e-5);
    Map<String, String> fields =
        Map.of("kind", "ECO_RED_LINE", "version", version, "date", "2025-12-31");
    send(
        "/api/layers",
        "multipart/form-data; boundary=" + BOUNDARY,
        multipart("file", "eco.geojson", layer, fields));
  }

  private static String multipart(
      String field, String fileName, String content, Map<String, String> fields) {
    StringBuilder body = new StringBuilder();
    fields.forEach((name, value) -> body.append("--%s\r\n".formatted(BOUNDARY))
        .append(
            "Content-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value)));
    return body.append("--%s\r\n".formatted(BOUNDARY))
        .append("Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
            .formatted(field, fileName))
        .append(content)
        .append("\r\n--%s--\r\n".formatted(BOUNDARY))
        .toString();
  }

  private JsonNode send(String path, String type, String body) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server + path))
        .header("Content-Type", type)
        .header("Cookie", "XSRF-TOKEN=load; SHOUGENG-SESSION=" + session)
        .header("X-XSRF-TOKEN", "load")
        .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
        .build();
    try {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() >= 300) {
        String said = new String(answer.body(), StandardCharsets.UTF_8);
        throw new IllegalStateException(path + " " + answer.statusCode() + " " + said);
      }
      return JsonMapper.shared().readTree(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
