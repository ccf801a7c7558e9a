package org.shougeng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.shougeng.engine.area.Finding;
import org.shougeng.operation.backup.BackupFile;
import org.shougeng.operation.backup.BackupManifest;
import org.shougeng.platform.JobProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shougeng verify}: whether a backup is whole; needs no store. */
@NullUnmarked
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE")
  private Path file;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (BackupFile backup = BackupFile.open(file)) {
      print(backup.manifest(), out);
      List<Finding> findings = backup.verify(new JobProgress());
      Failures.print(findings, out);
      if (findings.isEmpty()) {
        out.println(Texts.get("verify.whole"));
      }
      return findings.isEmpty() ? 0 : Failures.BAD_DATA;
    }
  }

  static void print(BackupManifest manifest, PrintWriter out) {
    String county = manifest.county();
    out.println(Texts.get(
        "verify.manifest",
        county == null ? "–" : county,
        manifest.createdAt(),
        manifest.program(),
        manifest.schema(),
        manifest.database()));
    out.println(Texts.get(
        "verify.content",
        String.valueOf(manifest.tables().size()),
        "%,d".formatted(manifest.rows()),
        "%,d".formatted(manifest.files().size())));
  }
}
