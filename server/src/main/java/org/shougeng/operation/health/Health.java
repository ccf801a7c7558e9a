package org.shougeng.operation.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shougeng.audit.AuditTrail;
import org.shougeng.operation.backup.BackupShelf;
import org.shougeng.operation.certificate.ServedCertificate;
import org.shougeng.platform.Database;
import org.shougeng.platform.Schema;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** What the installation needs to serve: database, disk, schema, audit chain, backups, certificate. */
@Component
public final class Health {

  private static final long LEAST_FREE_BYTES = 512L << 20;
  private static final Duration BACKUP_FRESH = Duration.ofHours(36);
  private static final Duration CERTIFICATE_LEFT = Duration.ofDays(30);

  private final Database database;
  private final AuditTrail audit;
  private final BackupShelf shelf;
  private final ServedCertificate certificate;
  private final Path data;
  private final Clock clock;

  Health(
      Database database,
      AuditTrail audit,
      BackupShelf shelf,
      ServedCertificate certificate,
      @Value("${shougeng.data}") Path data,
      Clock clock) {
    this.database = database;
    this.audit = audit;
    this.shelf = shelf;
    this.certificate = certificate;
    this.data = data;
    this.clock = clock;
  }

  /** Whether requests can be served. */
  public List<Check> ready() {
    return List.of(database(), disk(), schema(), chainHead());
  }

  /** All of that, and what operators should know of. */
  public List<Check> all() {
    return List.of(database(), disk(), schema(), chainHead(), backup(), https());
  }

  /** The newest backup, if there is one. */
  public Optional<BackupShelf.Entry> lastBackup() {
    try {
      return shelf.list().stream().findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Check database() {
    try {
      database.sql().sql("select 1").query(Integer.class).single();
      return Check.of("database", true, database.address().toString());
    } catch (DataAccessException e) {
      return Check.of("database", false, String.valueOf(e.getMessage()));
    }
  }

  private Check disk() {
    try {
      long free = Files.getFileStore(data).getUsableSpace();
      return Check.of("disk", free >= LEAST_FREE_BYTES, (free >> 20) + " MB");
    } catch (IOException e) {
      return Check.of("disk", false, String.valueOf(e.getMessage()));
    }
  }

  private Check schema() {
    List<String> pending = Schema.pending(database.address());
    return Check.of(
        "schema", pending.isEmpty(), Schema.version(database.address()).orElse(""));
  }

  /** Reading the end of the chain is cheap; all of it is checked with each backup. */
  private Check chainHead() {
    try {
      return Check.of("audit", audit.head().sha256().length() == 64, "#" + audit.size());
    } catch (DataAccessException e) {
      return Check.of("audit", false, String.valueOf(e.getMessage()));
    }
  }

  private Check backup() {
    Instant now = clock.instant();
    return lastBackup()
        .map(last -> Check.warningUnless(
            last.checked() && last.at().isAfter(now.minus(BACKUP_FRESH)),
            "backup",
            last.at().toString()))
        .orElseGet(() -> Check.warningUnless(false, "backup", ""));
  }

  private Check https() {
    return certificate
        .find()
        .map(served -> Check.warningUnless(
            served.expires().isAfter(clock.instant().plus(CERTIFICATE_LEFT)),
            "https",
            served.expires().toString()))
        .orElseGet(() -> Check.warningUnless(certificate.isLocalOnly(), "https", ""));
  }
}
