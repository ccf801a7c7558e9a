package org.shougeng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;
import org.shougeng.operation.backup.BackupShelf;
import org.shougeng.operation.backup.BackupWriter;
import org.shougeng.parcel.LayerTables;
import org.shougeng.platform.Database;
import org.shougeng.platform.DatabaseAddress;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.Schema;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shougeng backup}: a copy of the whole installation, also while the server runs. */
@NullUnmarked
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Option(names = "--data", defaultValue = "data", paramLabel = "DIR")
  private Path data;

  @Option(names = "--to", paramLabel = "DIR")
  private @Nullable Path directory;

  @Override
  public Integer call() throws IOException {
    Settings settings = Settings.ofProcess();
    DatabaseAddress address = DatabaseAddress.from(settings, data);
    String schema = Schema.version(address)
        .orElseThrow(
            () -> new InputRefused(Finding.error("CMD-007").at(Place.file(data.toString()))));
    BackupShelf shelf = directory == null
        ? BackupShelf.of(data, settings.text("shougeng.backup.directory"))
        : new BackupShelf(directory);
    try (Database database = Database.openAsItIs(address)) {
      String name = make(shelf, schema, database);
      if (Schema.pending(address).isEmpty()) {
        new AuditLog(database, Clock.systemUTC())
            .record(
                Actor.maintenance(System.getProperty("user.name", "?")),
                AuditAct.of("operation.backup").on("backup", name));
      }
      Path file = shelf.file(name);
      out()
          .println(Texts.get(
              "backup.done",
              file.toAbsolutePath().toString(),
              "%,d".formatted(file.toFile().length() >> 10)));
    }
    return 0;
  }

  private String make(BackupShelf shelf, String schema, Database database) throws IOException {
    Clock clock = Clock.systemUTC();
    BackupWriter writer =
        new BackupWriter(database, data, List.of(new LayerTables(database)), clock);
    JobProgress progress = new JobProgress();
    try (ProgressLine line = ProgressLine.show(
        Texts.get("backup.title"), progress, spec.commandLine().getErr())) {
      return shelf.make(writer, schema, BackupShelf.Reason.MANUAL, clock.instant(), progress);
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
