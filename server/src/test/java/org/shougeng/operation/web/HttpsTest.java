package org.shougeng.operation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.operation.certificate.CertificateFolder;
import org.shougeng.platform.ShougengServer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A browser that trusts the county's own authority, and nobody else, speaks with the server. */
class HttpsTest {

  @TempDir
  private Path data;

  @Test
  void whoever_trusts_the_countys_authority_is_served_and_the_plain_port_only_helps_to_trust()
      throws Exception {
    CertificateFolder folder = new CertificateFolder(data);
    folder.issue("青禾县", List.of("localhost", "127.0.0.1"), Instant.now());
    int plain = freePort();
    try (ConfigurableApplicationContext server = SpringApplication.run(
        ShougengServer.class,
        "--server.port=0",
        "--server.address=127.0.0.1",
        "--shougeng.data=" + data,
        "--shougeng.https.enabled=true",
        "--shougeng.https.http-port=" + plain,
        "--shougeng.https.hsts-days=1")) {
      String secure =
          "https://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port");
      HttpClient trusting = trusting(folder.authorityCertificate());
      HttpResponse<String> healthy = get(trusting, secure + "/healthz");
      assertThat(healthy.statusCode()).isEqualTo(200);
      assertThat(healthy.headers().firstValue("Strict-Transport-Security"))
          .contains("max-age=86400");
      String open = "http://127.0.0.1:" + plain;
      HttpResponse<String> sent = get(trusting, open + "/api/session?x=1");
      assertThat(sent.statusCode()).isEqualTo(308);
      assertThat(sent.headers().firstValue("Location")).contains(secure + "/api/session?x=1");
      String page = get(trusting, open + "/install").body();
      assertThat(page).contains("安卓手机", "SHA-256", "/install/ca.crt").doesNotContain("style=");
      assertThat(get(trusting, open + "/install/ca.crt").body())
          .isEqualTo(Files.readString(folder.authorityCertificate()));
      assertThat(get(trusting, open + "/install/qr.svg").body()).startsWith("<svg");
    }
  }

  @Test
  void keys_are_readable_by_the_program_alone() throws Exception {
    CertificateFolder folder = new CertificateFolder(data);
    folder.issue("青禾县", List.of("localhost"), Instant.now());
    for (String key : List.of("ca.key", "server.key")) {
      Path file = data.resolve("certificates").resolve(key);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void a_certificate_is_renewed_in_its_last_month_under_the_same_authority() throws Exception {
    Instant now = Instant.now();
    CertificateFolder folder = new CertificateFolder(data);
    folder.issue("青禾县", List.of("shougeng.example", "10.1.2.3"), now);
    String authority = Files.readString(folder.authorityCertificate());
    assertThat(folder.renewIfDue(now)).isEmpty();
    // 397 days of life, less 30, less two of doubt.
    X509Certificate renewed = folder.renewIfDue(now.plus(Duration.ofDays(369))).orElseThrow();
    assertThat(renewed.getSubjectAlternativeNames())
        .extracting(each -> each.get(1).toString())
        .containsExactly("shougeng.example", "10.1.2.3");
    assertThat(Files.readString(folder.authorityCertificate())).isEqualTo(authority);
    renewed.verify(certificate(folder.authorityCertificate()).getPublicKey());
  }

  private static HttpResponse<String> get(HttpClient client, String address) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }

  private static HttpClient trusting(Path authority) throws Exception {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    store.setCertificateEntry("county", certificate(authority));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }

  private static X509Certificate certificate(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
