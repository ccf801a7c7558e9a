package org.shougeng.operation.certificate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertiesPropertySource;

/** Tells the web server which certificate to show. */
public final class HttpsForSpring implements EnvironmentPostProcessor, Ordered {

  /**
   * Sets what Spring Boot calls {@code server.ssl}.
   *
   * @throws InputRefused {@code OPS-131} if HTTPS is wanted and there is no certificate
   */
  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (!environment.getRequiredProperty("shougeng.https.enabled", Boolean.class)) {
      return;
    }
    CertificateFolder folder =
        new CertificateFolder(Path.of(environment.getRequiredProperty("shougeng.data")));
    String certificate = environment.getRequiredProperty("shougeng.https.certificate");
    String key = environment.getRequiredProperty("shougeng.https.key");
    String password = environment.getRequiredProperty("shougeng.https.password");
    Path shown = certificate.isBlank() ? folder.serverCertificate() : Path.of(certificate);
    if (!Files.isRegularFile(shown)) {
      throw new InputRefused(Finding.error("OPS-131").at(Place.file(shown.toString())));
    }
    Properties ssl = new Properties();
    ssl.put("server.ssl.enabled", "true");
    if (ServedCertificate.isKeyStore(shown)) {
      ssl.put("server.ssl.key-store", url(shown));
      ssl.put("server.ssl.key-store-type", "PKCS12");
      ssl.put("server.ssl.key-store-password", password);
    } else {
      ssl.put("server.ssl.certificate", url(shown));
      ssl.put(
          "server.ssl.certificate-private-key",
          url(key.isBlank() ? folder.serverKey() : Path.of(key)));
      if (!password.isBlank()) {
        ssl.put("server.ssl.key-password", password);
      }
    }
    environment.getPropertySources().addFirst(new PropertiesPropertySource("https", ssl));
  }

  private static String url(Path file) {
    return file.toAbsolutePath().toUri().toString();
  }

  /** After the settings themselves. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
