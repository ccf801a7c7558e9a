package org.shougeng.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole server on a free port over a data directory of its own, asked as a browser asks. */
public final class TestServer implements AutoCloseable {

  private static final String BOUNDARY = "part-of-a-test";
  private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED", "INTERRUPTED");

  private final ConfigurableApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String language;

  private TestServer(ConfigurableApplicationContext context, String language) {
    this.context = context;
    this.language = language;
  }

  /** A server over the embedded store in {@code data}, with further settings as {@code --name=value}. */
  public static TestServer on(Path data, String... settings) {
    return on(data, DatabaseAddress.of("", "", "", data), settings);
  }

  /** A server over the store at {@code address}; what it keeps in files is in {@code data}. */
  public static TestServer on(Path data, DatabaseAddress address, String... settings) {
    List<String> arguments = new ArrayList<>(List.of(
        "--server.port=0", "--shougeng.data=" + data, "--shougeng.database.url=" + address.url()));
    arguments.addAll(List.of(settings));
    return new TestServer(
        SpringApplication.run(ShougengServer.class, arguments.toArray(String[]::new)), "zh-CN");
  }

  /** The same server asked by a reader of {@code language}. */
  public TestServer in(String language) {
    return new TestServer(context, language);
  }

  /** A part of the server. */
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /** What the server answered. */
  public record Answer(int status, Map<String, List<String>> headers, byte[] body) {
    public JsonNode json() {
      return JsonMapper.shared().readTree(body);
    }

    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    public String header(String name) {
      return String.join(
          ", ", headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()));
    }
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  public Answer postJson(String path, String json) {
    return send(request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json)));
  }

  public Answer putJson(String path, String json) {
    return send(request(path)
        .header("Content-Type", "application/json")
        .PUT(BodyPublishers.ofString(json)));
  }

  /** Any request with a JSON body and further headers, as {@code If-Match}. */
  public Answer send(String method, String path, String json, Map<String, String> headers) {
    HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
    headers.forEach(request::header);
    return send(request.method(method, BodyPublishers.ofString(json)));
  }

  /** As {@link #get}, with a header. */
  public Answer get(String path, String header, String value) {
    return send(request(path).header(header, value).GET());
  }

  /** Uploads files by name under {@code field}. */
  public Answer upload(String path, String field, Map<String, byte[]> files) {
    List<byte[]> parts = new ArrayList<>();
    files.forEach((name, content) -> {
      parts.add(bytes("--%s\r\n".formatted(BOUNDARY)
          + "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
              .formatted(field, name)));
      parts.add(content);
      parts.add(bytes("\r\n"));
    });
    parts.add(bytes("--%s--\r\n".formatted(BOUNDARY)));
    return send(request(path)
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.ofByteArrays(parts)));
  }

  /** Uploads one file under {@code file} with other fields beside it. */
  public Answer upload(String path, String fileName, byte[] content, Map<String, String> fields) {
    List<byte[]> parts = new ArrayList<>();
    fields.forEach((name, value) -> parts.add(bytes("--%s\r\n".formatted(BOUNDARY)
        + "Content-Disposition: form-data; name=\"%s\"\r\n".formatted(name)
        + "Content-Type: text/plain; charset=UTF-8\r\n\r\n%s\r\n".formatted(value))));
    parts.add(bytes("--%s\r\n".formatted(BOUNDARY)
        + "Content-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n".formatted(fileName)
        + "Content-Type: application/octet-stream\r\n\r\n"));
    parts.add(content);
    parts.add(bytes("\r\n--%s--\r\n".formatted(BOUNDARY)));
    BodyPublisher body = BodyPublishers.ofByteArrays(parts);
    return send(request(path)
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(body));
  }

  /** The job when it is over, watched as a page watches it. */
  public JsonNode awaitJob(long id) {
    JsonNode job = get("/api/jobs/" + id).json();
    while (!OVER.contains(job.get("state").asString())) {
      Thread.onSpinWait();
      job = get("/api/jobs/" + id).json();
    }
    return job;
  }

  private HttpRequest.Builder request(String path) {
    String port = context.getEnvironment().getProperty("local.server.port");
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Accept-Language", language);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response.headers().map(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    context.close();
  }
}
