package org.shougeng.operation.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.BuildInfo;
import org.shougeng.platform.Database;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.MadeTables;
import tools.jackson.databind.json.JsonMapper;

/** Writes a copy of the whole installation into one file, while others go on working. */
public final class BackupWriter {

  private final Database database;
  private final Path data;
  private final List<MadeTables> made;
  private final Clock clock;

  public BackupWriter(Database database, Path data, List<MadeTables> made, Clock clock) {
    this.database = database;
    this.data = data;
    this.made = List.copyOf(made);
    this.clock = clock;
  }

  /**
   * Writes the copy; it stands under its name only when it is complete and on disk.
   *
   * @param schema the version of the store's schema
   */
  public BackupManifest write(Path target, String schema, JobProgress progress) throws IOException {
    Files.createDirectories(target.toAbsolutePath().getParent());
    Path draft = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      BackupManifest manifest;
      try (ZipOutputStream zip =
          new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
        OwnerOnly.restrict(draft);
        manifest = write(zip, schema, progress);
      }
      try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      return manifest;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private BackupManifest write(ZipOutputStream zip, String schema, JobProgress progress)
      throws IOException {
    Instant now = clock.instant();
    List<BackupManifest.Table> tables = database.snapshot(connection -> {
      StoreTables store = new StoreTables(connection, database.dialect(), made);
      return tables(connection, store.all(), zip, progress);
    });
    // Files of evidence are never changed, so those the tables speak of are all there still.
    List<BackupManifest.File> files = files(zip, progress);
    BackupManifest manifest = new BackupManifest(
        BackupManifest.FORMAT,
        BuildInfo.current().version(),
        schema,
        database.dialect().name(),
        county(),
        now.toString(),
        tables,
        files);
    zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
    zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
    zip.closeEntry();
    return manifest;
  }

  private List<BackupManifest.Table> tables(
      Connection connection, List<TableShape> shapes, ZipOutputStream zip, JobProgress progress)
      throws SQLException, IOException {
    progress.expect(shapes.size() + new DataFiles(data).list().size());
    Identities identities = new Identities(connection, database.dialect());
    List<BackupManifest.Table> tables = new ArrayList<>();
    for (TableShape shape : shapes) {
      zip.putNextEntry(new ZipEntry("tables/" + shape.name() + ".jsonl"));
      TableText.Measure measure = TableText.write(connection, database.dialect(), shape, zip);
      zip.closeEntry();
      tables.add(new BackupManifest.Table(
          shape.name(),
          shape.columnNames(),
          measure.rows(),
          measure.sha256(),
          identities.last(shape.name())));
      progress.reach(progress.now().done() + 1);
    }
    return tables;
  }

  private List<BackupManifest.File> files(ZipOutputStream zip, JobProgress progress)
      throws IOException {
    List<BackupManifest.File> files = new ArrayList<>();
    for (Path file : new DataFiles(data).list()) {
      BackupManifest.File copied = copy(file, zip);
      if (copied != null) {
        files.add(copied);
      }
      progress.reach(progress.now().done() + 1);
    }
    return files;
  }

  /** A file that a job has just removed is none of the copy's. */
  private BackupManifest.@Nullable File copy(Path file, ZipOutputStream zip) throws IOException {
    String name = DataFiles.name(file);
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(data.resolve(file)), TableText.sha256())) {
      zip.putNextEntry(new ZipEntry("files/" + name));
      long size = in.transferTo(zip);
      zip.closeEntry();
      String hash = HexFormat.of().formatHex(in.getMessageDigest().digest());
      return new BackupManifest.File(name, size, hash);
    } catch (NoSuchFileException gone) {
      return null;
    }
  }

  private @Nullable String county() {
    return database
        .sql()
        .sql("select code, name from county")
        .query((row, number) -> row.getString("code") + " " + row.getString("name"))
        .optional()
        .orElse(null);
  }
}
