package org.shougeng.operation.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shougeng.audit.AuditTrail;
import org.shougeng.audit.ChainFindings;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.Database;
import org.shougeng.platform.DatabaseAddress;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.MadeTables;
import org.shougeng.platform.Schema;
import org.shougeng.verifier.ChainFault;
import org.springframework.util.FileSystemUtils;

/**
 * Brings a backup back onto an empty data directory and either database. All of it is written beside the
 * target, read again and compared row by row with the backup; only then it takes its place.
 */
public final class Restoration {

  private final BackupFile backup;
  private final Path data;
  private final DatabaseAddress address;
  private final Function<Database, List<MadeTables>> made;

  /**
   * @param data the data directory, which must be empty or not there
   * @param address the database, which must be empty or not there
   * @param made the rooms that make tables, on a store of their own
   */
  public Restoration(
      BackupFile backup,
      Path data,
      DatabaseAddress address,
      Function<Database, List<MadeTables>> made) {
    this.backup = backup;
    this.data = data;
    this.address = address;
    this.made = made;
  }

  /**
   * What stands against restoring here: {@code OPS-111} for a directory that is not empty, {@code OPS-112}
   * for a database that is not.
   */
  public List<Finding> obstacles() throws IOException {
    List<Finding> findings = new ArrayList<>();
    if (!isEmptyDirectory()) {
      findings.add(Finding.error("OPS-111").at(Place.file(data.toString())));
    }
    if (address.file().isEmpty() && Schema.version(address).isPresent()) {
      findings.add(Finding.error("OPS-112"));
    }
    return findings;
  }

  /** The directory may hold a settings file and copies: where else would the backup lie. */
  private boolean isEmptyDirectory() throws IOException {
    if (!Files.exists(data)) {
      return true;
    }
    try (Stream<Path> entries = Files.list(data)) {
      return entries
          .map(entry -> String.valueOf(entry.getFileName()))
          .allMatch(
              name -> name.equals("backups") || name.equals("logs") || name.endsWith(".yaml"));
    }
  }

  /**
   * Restores everything.
   *
   * @throws InputRefused what {@link #obstacles} and {@link BackupFile#verify} find, {@code OPS-114} if what
   *     was written does not read the same as the backup; nothing is left behind then
   */
  public void run(JobProgress progress) throws IOException {
    refuse(obstacles());
    refuse(backup.verify(progress));
    Files.createDirectories(data);
    Path stage = Files.createTempDirectory(data, ".restoring-");
    boolean done = false;
    try {
      backup.extract(stage);
      DatabaseAddress target = address.file().isPresent() ? DatabaseAddress.in(stage) : address;
      Schema.migrate(target, backup.manifest().schema());
      load(target, progress);
      switchTo(stage);
      done = true;
    } finally {
      FileSystemUtils.deleteRecursively(stage);
      if (!done && address.file().isEmpty()) {
        EmptiedSchema.of(address);
      }
    }
    Database.open(address).close();
  }

  private static void refuse(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new InputRefused(findings);
    }
  }

  private void load(DatabaseAddress target, JobProgress progress) {
    try (Database database = Database.openAsItIs(target)) {
      List<MadeTables> rooms = made.apply(database);
      database.write(() -> {
        try {
          new TableLoad(database, rooms, backup).run(progress);
          compare(database, rooms);
          checkChain(database);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }

  /** Reads every table again, from inside the transaction that wrote it. */
  private void compare(Database database, List<MadeTables> rooms) {
    Map<String, BackupManifest.Table> expected = backup.manifest().tables().stream()
        .collect(Collectors.toMap(BackupManifest.Table::name, Function.identity()));
    List<Finding> findings = new ArrayList<>();
    database.template().execute((Connection connection) -> {
      StoreTables store = new StoreTables(connection, database.dialect(), rooms);
      for (TableShape shape : store.all()) {
        BackupManifest.Table table = expected.remove(shape.name());
        try {
          TableText.Measure measure = TableText.write(
              connection, database.dialect(), shape, OutputStream.nullOutputStream());
          if (table != null
              && !measure.equals(new TableText.Measure(table.rows(), table.sha256()))) {
            findings.add(Finding.error("OPS-114").with("table", shape.name()));
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return "";
    });
    expected.keySet().forEach(name -> findings.add(Finding.error("OPS-114").with("table", name)));
    refuse(findings);
  }

  private static void checkChain(Database database) {
    ChainFault fault =
        new AuditTrail(database, new CountyRegister(database)).verify().fault();
    if (fault != null) {
      throw new InputRefused(ChainFindings.of(fault));
    }
  }

  /** The database comes last: without it, a directory is not yet an installation. */
  private void switchTo(Path stage) throws IOException {
    List<Path> entries;
    try (Stream<Path> staged = Files.list(stage)) {
      entries = staged
          .sorted((one, other) -> Boolean.compare(isDatabase(one), isDatabase(other)))
          .toList();
    }
    for (Path entry : entries) {
      Files.move(entry, data.resolve(entry.getFileName()));
    }
  }

  private static boolean isDatabase(Path entry) {
    return String.valueOf(entry.getFileName()).equals(DatabaseAddress.FILE_NAME);
  }
}
