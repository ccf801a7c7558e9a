package org.shougeng.operation.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The certificate this server shows, if it serves HTTPS. */
@Component
public final class ServedCertificate {

  /**
   * A certificate in plain words.
   *
   * @param subject whom it speaks for
   * @param issuer who vouches for it
   * @param names the names and addresses it is for
   * @param expires when it ends
   * @param fingerprint SHA-256 of it, in pairs
   */
  public record Summary(
      String subject, String issuer, List<String> names, Instant expires, String fingerprint) {

    static Summary of(X509Certificate certificate) throws IOException {
      return new Summary(
          certificate.getSubjectX500Principal().getName(),
          certificate.getIssuerX500Principal().getName(),
          certificate.getBasicConstraints() >= 0 ? List.of() : CertificateFolder.names(certificate),
          certificate.getNotAfter().toInstant(),
          fingerprintOf(certificate));
    }
  }

  private final boolean localOnly;
  private final boolean enabled;
  private final Path own;
  private final char[] password;
  private final CertificateFolder folder;

  ServedCertificate(
      @Value("${shougeng.data}") Path data,
      @Value("${shougeng.https.enabled}") boolean enabled,
      @Value("${shougeng.https.certificate}") String certificate,
      @Value("${shougeng.https.password}") String password,
      @Value("${server.address:}") String address)
      throws UnknownHostException {
    this.localOnly = !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
    this.enabled = enabled;
    this.folder = new CertificateFolder(data);
    this.own = certificate.isBlank() ? folder.serverCertificate() : Path.of(certificate);
    this.password = password.toCharArray();
  }

  public boolean isEnabled() {
    return enabled;
  }

  /** Whether the server listens on its own machine alone, where nobody can listen in. */
  public boolean isLocalOnly() {
    return localOnly;
  }

  /** The certificate in use; none without HTTPS. */
  public Optional<Summary> find() {
    return enabled ? summary(own) : Optional.empty();
  }

  /** The county's own authority, if it made one: what phones install. */
  public Optional<Summary> authority() {
    return summary(folder.authorityCertificate());
  }

  public Path authorityFile() {
    return folder.authorityCertificate();
  }

  private Optional<Summary> summary(Path file) {
    try {
      Optional<X509Certificate> certificate =
          isKeyStore(file) ? first(file) : CertificateFolder.read(file);
      return certificate.isEmpty() ? Optional.empty() : Optional.of(Summary.of(certificate.get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isKeyStore(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".p12") || name.endsWith(".pfx");
  }

  private Optional<X509Certificate> first(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      return Optional.ofNullable(
          (X509Certificate) store.getCertificate(store.aliases().nextElement()));
    } catch (GeneralSecurityException e) {
      throw new IOException(file.toString(), e);
    }
  }

  /** SHA-256 as phones and browsers show it: {@code AB:CD:…}. */
  public static String fingerprintOf(X509Certificate certificate) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
