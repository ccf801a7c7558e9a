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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shougeng.access.Access;
import org.shougeng.access.Account;
import org.shougeng.access.PostKind;
import org.shougeng.access.Session;
import org.shougeng.engine.area.AdminCode;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole server on a free port over a data directory of its own, asked as a browser asks. Its default
 * reader may do everything in every county of the fixtures; {@link #as} makes it ask as somebody else.
 */
public final class TestServer implements AutoCloseable {

  private static final String LIMIT = "--shougeng.limits.requests-per-minute=";
  private static final String CSRF = "of-a-test";
  private static final Pattern SESSION = Pattern.compile("SHOUGENG-SESSION=([^;]+)");
  private static final String BOUNDARY = "part-of-a-test";
  private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED", "INTERRUPTED");

  private final ConfigurableApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String language;
  private final String session;
  private final String csrf;

  private TestServer(
      ConfigurableApplicationContext context, String language, String session, String csrf) {
    this.context = context;
    this.language = language;
    this.session = session;
    this.csrf = csrf;
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
    if (arguments.stream().noneMatch(each -> each.startsWith(LIMIT))) {
      arguments.add(LIMIT + "0");
    }
    TestServer server = new TestServer(
        SpringApplication.run(ShougengServer.class, arguments.toArray(String[]::new)),
        "zh-CN",
        "",
        CSRF);
    return server.asClerk();
  }

  /** Somebody who may do everything in every region of the fixtures. */
  private TestServer asClerk() {
    Account clerk = TestPeople.of(part(Access.class)).clerk();
    return as(clerk);
  }

  /** The same server asked by the holder of one new post. */
  public TestServer as(PostKind kind, AdminCode region) {
    return as(TestPeople.of(part(Access.class)).holder(kind, region));
  }

  /** The same server asked by somebody who has signed in as {@code account}. */
  public TestServer as(Account account) {
    Session.Opened opened = part(Access.class)
        .sessions()
        .open(account.name(), Session.Way.PASSWORD, new Session.Origin("127.0.0.1", "test"));
    return new TestServer(context, language, opened.token(), csrf);
  }

  /** The same server asked by the account of this name. */
  public TestServer as(String account) {
    return as(part(Access.class).accounts().find(account).orElseThrow());
  }

  /** The same server asked by somebody who has not signed in. */
  public TestServer asNobody() {
    return new TestServer(context, language, "", csrf);
  }

  /** The same server asked by a reader of {@code language}. */
  public TestServer in(String language) {
    return new TestServer(context, language, session, csrf);
  }

  /** The same server asked by the browser to which it gave {@code answer}. */
  public TestServer with(Answer answer) {
    Matcher cookie = SESSION.matcher(answer.header("Set-Cookie"));
    return new TestServer(context, language, cookie.find() ? cookie.group(1) : "", csrf);
  }

  /** The same server asked by a page that does not know the token against forged requests. */
  public TestServer withoutToken() {
    return new TestServer(context, language, session, "");
  }

  /** A part of the server. */
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /** Where it listens. */
  public int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** What its reader's browser is known by. */
  public String session() {
    return session;
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

  /** A piece of a file. */
  public Answer patch(String path, byte[] piece, Map<String, String> headers) {
    HttpRequest.Builder request = request(path)
        .header("Content-Type", "application/offset+octet-stream")
        .method("PATCH", BodyPublishers.ofByteArray(piece));
    headers.forEach(request::header);
    return send(request);
  }

  /** Any request with a JSON body and further headers, as {@code If-Match}. */
  public Answer send(String method, String path, String json, Map<String, String> headers) {
    HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
    headers.forEach(request::header);
    return send(request.method(method, BodyPublishers.ofString(json)));
  }

  /** Asks with any method; what may have a body has one that means nothing. */
  public Answer ask(String method, String path, boolean files) {
    if (files) {
      return upload(path, "nothing", Map.of());
    }
    boolean body = Set.of("POST", "PUT", "PATCH").contains(method);
    HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
    return send(
        request.method(method, body ? BodyPublishers.ofString("[") : BodyPublishers.noBody()));
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
        .header("Accept-Language", language)
        .header("Cookie", "XSRF-TOKEN=" + CSRF + "; SHOUGENG-SESSION=" + session)
        .header("X-XSRF-TOKEN", csrf);
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
