package org.shougeng.operation.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.shougeng.operation.backup.OwnerOnly;

/**
 * The folder {@code certificates} of a data directory: {@code ca.crt}, {@code ca.key}, {@code server.crt}
 * (with the authority's behind it) and {@code server.key}, all PEM. Keys are readable by the program alone.
 */
public final class CertificateFolder {

  private static final Duration RENEWED_BEFORE = Duration.ofDays(30);
  private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

  private final Path folder;

  public CertificateFolder(Path data) {
    this.folder = data.resolve("certificates");
  }

  public Path authorityCertificate() {
    return folder.resolve("ca.crt");
  }

  private Path authorityKey() {
    return folder.resolve("ca.key");
  }

  public Path serverCertificate() {
    return folder.resolve("server.crt");
  }

  public Path serverKey() {
    return folder.resolve("server.key");
  }

  /**
   * Makes a server certificate for these names and addresses, and the authority above it unless there is one:
   * phones that trust it go on trusting it.
   *
   * @param owner the county's name, for a new authority
   */
  public X509Certificate issue(String owner, List<String> names, Instant now) throws IOException {
    Files.createDirectories(folder);
    CertificateAuthority authority =
        Files.exists(authorityKey()) ? signing() : newAuthority(owner, now);
    CertificateAuthority.Identity server = authority.issue(names, now);
    writeKey(serverKey(), server.key());
    write(serverCertificate(), pem(server.certificate()) + pem(authority.own().certificate()));
    return server.certificate();
  }

  private CertificateAuthority newAuthority(String owner, Instant now) throws IOException {
    CertificateAuthority authority = CertificateAuthority.create(owner, now);
    writeKey(authorityKey(), authority.own().key());
    write(authorityCertificate(), pem(authority.own().certificate()));
    return authority;
  }

  private CertificateAuthority signing() throws IOException {
    try {
      String pem = Files.readString(authorityKey());
      byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
      PrivateKey key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(der));
      X509Certificate certificate = read(authorityCertificate()).orElseThrow();
      return new CertificateAuthority(new CertificateAuthority.Identity(key, certificate));
    } catch (GeneralSecurityException e) {
      throw new IOException(authorityKey().toString(), e);
    }
  }

  /** The authority's certificate, once it is made. */
  public Optional<X509Certificate> authority() throws IOException {
    return read(authorityCertificate());
  }

  /** When the server's certificate ends, if there is one. */
  public Optional<Instant> expires() throws IOException {
    return read(serverCertificate())
        .map(certificate -> certificate.getNotAfter().toInstant());
  }

  /** Issues the certificate anew, for the same names, when it is about to expire. */
  public Optional<X509Certificate> renewIfDue(Instant now) throws IOException {
    Optional<X509Certificate> current = read(serverCertificate());
    boolean due = current.isPresent()
        && Files.exists(authorityKey())
        && current.get().getNotAfter().toInstant().isBefore(now.plus(RENEWED_BEFORE));
    return due ? Optional.of(issue("", names(current.get()), now)) : Optional.empty();
  }

  /** The names and addresses that a certificate is for. */
  static List<String> names(X509Certificate certificate) throws IOException {
    try {
      List<String> names = new ArrayList<>();
      for (List<?> each : certificate.getSubjectAlternativeNames()) {
        names.add(String.valueOf(each.get(1)));
      }
      return names;
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /** The first certificate of a PEM file, if the file is there. */
  static Optional<X509Certificate> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      Certificate first = CertificateFactory.getInstance("X.509").generateCertificate(in);
      return Optional.of((X509Certificate) first);
    } catch (GeneralSecurityException e) {
      throw new IOException(file.toString(), e);
    }
  }

  private static String pem(X509Certificate certificate) throws IOException {
    try {
      return pem("CERTIFICATE", certificate.getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static String pem(String kind, byte[] der) {
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(kind, LINES.encodeToString(der), kind);
  }

  private static void writeKey(Path file, PrivateKey key) throws IOException {
    write(file, pem("PRIVATE KEY", key.getEncoded()));
  }

  /** Never readable by others, not even while it is written. */
  private static void write(Path file, String pem) throws IOException {
    Path draft = Files.createTempFile(file.getParent(), ".", ".part");
    OwnerOnly.restrict(draft);
    Files.write(draft, pem.getBytes(StandardCharsets.US_ASCII));
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
