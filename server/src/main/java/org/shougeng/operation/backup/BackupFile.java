package org.shougeng.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;
import org.shougeng.platform.JobProgress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup, opened to be checked or restored. */
public final class BackupFile implements AutoCloseable {

  private final Path file;
  private final ZipFile zip;
  private final BackupManifest manifest;

  private BackupFile(Path file, ZipFile zip, BackupManifest manifest) {
    this.file = file;
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Opens a backup.
   *
   * @throws InputRefused {@code OPS-101} if it is none, or is cut off; {@code OPS-102} if its form is newer
   *     than this program
   */
  public static BackupFile open(Path file) {
    Place place = Place.file(String.valueOf(file.getFileName()));
    try {
      ZipFile zip = new ZipFile(file.toFile());
      try {
        ZipEntry entry = zip.getEntry(BackupManifest.ENTRY);
        if (entry == null) {
          throw new InputRefused(Finding.error("OPS-101").at(place));
        }
        BackupManifest manifest = manifest(zip, entry);
        if (manifest.format() > BackupManifest.FORMAT) {
          throw new InputRefused(
              Finding.error("OPS-102").at(place).with("program", manifest.program()));
        }
        return new BackupFile(file, zip, manifest);
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (IOException | JacksonException e) {
      throw new InputRefused(Finding.error("OPS-101").at(place));
    }
  }

  /** The zip format has a check of its own, but Java does not look at it when it reads from a file. */
  private static BackupManifest manifest(ZipFile zip, ZipEntry entry) throws IOException {
    try (CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
      byte[] json = in.readAllBytes();
      if (in.getChecksum().getValue() != entry.getCrc()) {
        throw new ZipException(BackupManifest.ENTRY);
      }
      return JsonMapper.shared().readValue(json, BackupManifest.class);
    }
  }

  public BackupManifest manifest() {
    return manifest;
  }

  /**
   * Reads every byte and compares it with what the backup says of itself: counts and hashes of tables and
   * files, and the chain of the audit log. Empty when all is well.
   */
  public List<Finding> verify(JobProgress progress) {
    progress.expect(manifest.tables().size() + (long) manifest.files().size());
    List<Finding> findings = new ArrayList<>();
    for (BackupManifest.Table table : manifest.tables()) {
      check(table.entry(), () -> isIntact(table), findings);
      progress.reach(progress.now().done() + 1);
    }
    for (BackupManifest.File each : manifest.files()) {
      check(each.entry(), () -> isIntact(each), findings);
      progress.reach(progress.now().done() + 1);
    }
    findUnlisted().forEach(name -> findings.add(fault("OPS-104", name)));
    if (findings.isEmpty()) {
      try {
        new ChainInBackup(this).fault().ifPresent(findings::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return findings;
  }

  /** Whether one entry is what the manifest says. */
  private interface Check {
    boolean isIntact() throws IOException;
  }

  private void check(String entry, Check check, List<Finding> findings) {
    try {
      if (!check.isIntact()) {
        findings.add(fault("OPS-103", entry));
      }
    } catch (IOException | JacksonException e) {
      findings.add(fault("OPS-103", entry));
    }
  }

  private Finding fault(String code, String entry) {
    return Finding.error(code)
        .at(Place.file(String.valueOf(file.getFileName())))
        .quoting("entry", entry);
  }

  private boolean isIntact(BackupManifest.Table table) throws IOException {
    try (InputStream in = open(table.entry())) {
      TableText.Measure measure = TableText.read(in, values -> {
        if (values.size() != table.columns().size()) {
          throw new IOException("a row of " + values.size());
        }
      });
      return measure.equals(new TableText.Measure(table.rows(), table.sha256()));
    }
  }

  private boolean isIntact(BackupManifest.File each) throws IOException {
    try (DigestInputStream in = new DigestInputStream(open(each.entry()), TableText.sha256())) {
      long size = in.transferTo(java.io.OutputStream.nullOutputStream());
      String hash = HexFormat.of().formatHex(in.getMessageDigest().digest());
      return size == each.size() && hash.equals(each.sha256());
    }
  }

  private Set<String> findUnlisted() {
    Set<String> names = new HashSet<>();
    zip.stream().map(ZipEntry::getName).forEach(names::add);
    names.remove(BackupManifest.ENTRY);
    manifest.tables().forEach(table -> names.remove(table.entry()));
    manifest.files().forEach(each -> names.remove(each.entry()));
    return names;
  }

  /** The bytes of an entry; an entry that is missing reads as an error. */
  private InputStream open(String entry) throws IOException {
    ZipEntry found = zip.getEntry(entry);
    if (found == null) {
      throw new IOException("missing " + entry);
    }
    return zip.getInputStream(found);
  }

  /** Passes the rows of a table. */
  TableText.Measure rows(BackupManifest.Table table, TableText.Rows rows) throws IOException {
    try (InputStream in = open(table.entry())) {
      return TableText.read(in, rows);
    }
  }

  /**
   * Writes all files below {@code data}. Paths are checked: none leads out of it.
   *
   * @throws InputRefused {@code OPS-104} for one that does
   */
  void extract(Path data) throws IOException {
    Path root = data.toAbsolutePath().normalize();
    for (BackupManifest.File each : manifest.files()) {
      Path target = root.resolve(each.path()).normalize();
      if (!target.startsWith(root) || target.equals(root)) {
        throw new InputRefused(fault("OPS-104", each.path()));
      }
      Files.createDirectories(target.getParent());
      try (InputStream in = open(each.entry())) {
        Files.copy(in, target);
      }
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
