package org.shougeng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.Finding;
import org.shougeng.operation.backup.BackupFile;
import org.shougeng.operation.backup.BackupManifest;
import org.shougeng.operation.backup.Restoration;
import org.shougeng.parcel.LayerTables;
import org.shougeng.platform.Database;
import org.shougeng.platform.DatabaseAddress;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shougeng restore}: a backup back onto an empty directory and an empty database. */
@NullUnmarked
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE")
  private Path file;

  @Option(names = "--data", defaultValue = "data", paramLabel = "DIR")
  private Path data;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Override
  public Integer call() throws IOException {
    DatabaseAddress address = DatabaseAddress.from(Settings.ofProcess(), data);
    try (BackupFile backup = BackupFile.open(file)) {
      VerifyCommand.print(backup.manifest(), out());
      Restoration restoration =
          new Restoration(backup, data, address, database -> List.of(new LayerTables(database)));
      return dryRun ? rehearse(backup, restoration) : restore(backup, restoration, address);
    }
  }

  private int rehearse(BackupFile backup, Restoration restoration) throws IOException {
    List<Finding> findings = new ArrayList<>(restoration.obstacles());
    findings.addAll(backup.verify(new JobProgress()));
    Failures.print(findings, out());
    if (findings.isEmpty()) {
      out().println(Texts.get("restore.possible"));
    }
    return findings.isEmpty() ? 0 : Failures.BAD_DATA;
  }

  private int restore(BackupFile backup, Restoration restoration, DatabaseAddress address)
      throws IOException {
    JobProgress progress = new JobProgress();
    try (ProgressLine line = ProgressLine.show(
        Texts.get("restore.title"), progress, spec.commandLine().getErr())) {
      restoration.run(progress);
    }
    BackupManifest manifest = backup.manifest();
    try (Database database = Database.openAsItIs(address)) {
      new AuditLog(database, Clock.systemUTC())
          .record(
              Actor.maintenance(System.getProperty("user.name", "?")),
              AuditAct.of("operation.restore")
                  .on("backup", String.valueOf(file.getFileName()))
                  .with("of", manifest.createdAt()));
    }
    out()
        .println(Texts.get(
            "restore.done",
            "%,d".formatted(manifest.rows()),
            String.valueOf(manifest.files().size())));
    return 0;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
