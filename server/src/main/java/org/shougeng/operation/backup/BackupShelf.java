package org.shougeng.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.NotFound;

/**
 * The folder where backups lie, each a file {@code shougeng-20261123-023000-nightly.zip}. Beside one that was
 * checked after it was written lies its SHA-256, as {@code sha256sum} writes it.
 */
public final class BackupShelf {

  private static final Pattern NAME =
      Pattern.compile("shougeng-(\\d{8}-\\d{6})-(nightly|manual|upgrade)\\.zip");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final long LEAST_FREE_BYTES = 256L << 20;

  private final Path folder;

  public BackupShelf(Path folder) {
    this.folder = folder;
  }

  /** The shelf of a data directory, or elsewhere when the settings say so. */
  public static BackupShelf of(Path data, String directory) {
    return new BackupShelf(directory.isBlank() ? data.resolve("backups") : Path.of(directory));
  }

  /** Why a backup was made. */
  public enum Reason {
    NIGHTLY,
    MANUAL,
    UPGRADE;

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A backup on the shelf.
   *
   * @param name its file's name
   * @param reason why it was made
   * @param at when
   * @param bytes its size
   * @param checked whether it was read again after it was written, and was whole
   */
  public record Entry(String name, Reason reason, Instant at, long bytes, boolean checked) {}

  public Path folder() {
    return folder;
  }

  /** What is there, the newest first. */
  public List<Entry> list() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(file -> entry(file).stream())
          .sorted(Comparator.comparing(Entry::at).reversed())
          .toList();
    }
  }

  private Optional<Entry> entry(Path file) {
    String name = String.valueOf(file.getFileName());
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Instant at = MOMENT.parse(parts.group(1), Instant::from);
    Reason reason = Reason.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
    return Optional.of(
        new Entry(name, reason, at, file.toFile().length(), Files.exists(seal(file))));
  }

  /**
   * The file of a backup.
   *
   * @throws NotFound if there is none by that name
   */
  public Path file(String name) {
    Path file = folder.resolve(name);
    if (!NAME.matcher(name).matches() || !Files.isRegularFile(file)) {
      throw new NotFound("备份", name);
    }
    return file;
  }

  /**
   * Makes a backup, reads it again, and seals it.
   *
   * @return its name
   * @throws InputRefused {@code OPS-105} if the disk is too full to begin, or what the check found; the
   *     faulty file is removed then
   */
  public String make(
      BackupWriter writer, String schema, Reason reason, Instant now, JobProgress progress)
      throws IOException {
    refuseFullDisk();
    String name = "shougeng-%s-%s.zip".formatted(MOMENT.format(now), reason.word());
    Path file = folder.resolve(name);
    writer.write(file, schema, progress);
    List<Finding> findings = check(name, progress);
    if (!findings.isEmpty()) {
      Files.delete(file);
      throw new InputRefused(findings);
    }
    return name;
  }

  /** Room for another like the last one, and then some. */
  private void refuseFullDisk() throws IOException {
    Files.createDirectories(folder);
    long last = list().stream().mapToLong(Entry::bytes).findFirst().orElse(0);
    long needed = LEAST_FREE_BYTES + last + last / 4;
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < needed) {
      throw new InputRefused(
          Finding.error("OPS-105").with("free", free >> 20).with("needed", needed >> 20));
    }
  }

  /** Reads a backup from end to end; when it is whole, its seal is written. */
  public List<Finding> check(String name, JobProgress progress) throws IOException {
    Path file = file(name);
    List<Finding> findings;
    try (BackupFile backup = BackupFile.open(file)) {
      findings = backup.verify(progress);
    }
    Path seal = seal(file);
    if (findings.isEmpty()) {
      Files.writeString(seal, sha256(file) + "  " + name + "\n");
    } else {
      Files.deleteIfExists(seal);
    }
    return findings;
  }

  /** Removes all nightly backups but the newest {@code kept}. */
  public void prune(int kept) throws IOException {
    List<Entry> nightly =
        list().stream().filter(entry -> entry.reason() == Reason.NIGHTLY).toList();
    for (Entry old : nightly.subList(Math.min(kept, nightly.size()), nightly.size())) {
      Path file = folder.resolve(old.name());
      Files.deleteIfExists(seal(file));
      Files.deleteIfExists(file);
    }
  }

  private static Path seal(Path file) {
    return file.resolveSibling(file.getFileName() + ".sha256");
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream hashed = new DigestInputStream(in, TableText.sha256())) {
      hashed.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    }
  }
}
