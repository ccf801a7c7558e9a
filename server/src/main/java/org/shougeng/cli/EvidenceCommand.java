package org.shougeng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.evidence.Evidence;
import org.shougeng.verifier.CustodyCheck;
import org.shougeng.verifier.CustodyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shougeng evidence}: files of evidence checked in the store, and custody sheets without it. */
@NullUnmarked
@Command(name = "evidence", mixinStandardHelpOptions = true)
final class EvidenceCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(out());
    return 2;
  }

  /** Reads every file of evidence again. */
  @Command(name = "verify", mixinStandardHelpOptions = true)
  int verify(@Option(names = "--data", defaultValue = "data", paramLabel = "DIR") Path data)
      throws IOException, InterruptedException {
    try (OpenStore store = OpenStore.existing(data)) {
      Evidence evidence = store.evidence(data);
      List<Finding> faults = evidence.verify();
      Failures.print(faults, out());
      if (faults.isEmpty()) {
        out().println(Texts.get("evidence.intact", "%,d".formatted(evidence.files())));
      }
      return faults.isEmpty() ? 0 : Failures.FINDINGS;
    }
  }

  /** Checks a custody sheet and the files it speaks of; needs no store. */
  @Command(name = "check", mixinStandardHelpOptions = true)
  int check(
      @Parameters(index = "0", paramLabel = "SHEET") Path sheet,
      @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE") @Nullable List<Path> files)
      throws IOException {
    CustodyReport report = CustodyCheck.of(sheet, files == null ? List.of() : files);
    out().println(Texts.get("evidence.sheet." + report.sheet()));
    if (report.entry() > 0) {
      out().println(Texts.get("evidence.entry", String.valueOf(report.entry())));
    }
    for (CustodyReport.Checked file : report.files()) {
      out().println(Texts.get("evidence.file." + file.state(), file.name()));
    }
    return report.isIntact() ? 0 : Failures.FINDINGS;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
