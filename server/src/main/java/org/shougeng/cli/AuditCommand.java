package org.shougeng.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditTrail;
import org.shougeng.audit.ChainFindings;
import org.shougeng.audit.DailyDigest;
import org.shougeng.engine.area.Finding;
import org.shougeng.platform.actor.Actor;
import org.shougeng.verifier.ChainCheck;
import org.shougeng.verifier.ChainFault;
import org.shougeng.verifier.ChainReport;
import org.shougeng.verifier.PrintedDigests;
import org.shougeng.verifier.Seal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code shougeng audit}: the audit log checked and taken out of the store. */
@NullUnmarked
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Option(names = "--data", defaultValue = "data", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private Path data;

  @Override
  public Integer call() {
    spec.commandLine().usage(out());
    return 2;
  }

  /** Checks every entry of the store, and those of which a digest was printed against that. */
  @Command(name = "verify", mixinStandardHelpOptions = true)
  int verify(@Option(names = "--digests", paramLabel = "FILE") @Nullable Path digests)
      throws IOException, InterruptedException {
    try (OpenStore store = OpenStore.existing(data)) {
      ChainReport report = store.auditTrail().verify(printed(digests));
      record(
          store,
          AuditAct.of("audit.verify")
              .with("entries", report.entries())
              .with("intact", report.isIntact()));
      ChainFault fault = report.fault();
      return tell(report, fault == null ? null : ChainFindings.of(fault));
    }
  }

  /** Checks an exported file; needs no store. */
  @Command(name = "check", mixinStandardHelpOptions = true)
  int check(
      @Parameters(paramLabel = "FILE") Path file,
      @Option(names = "--digests", paramLabel = "FILE") @Nullable Path digests)
      throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      ChainReport report = ChainCheck.of(in, 1, printed(digests));
      ChainFault fault = report.fault();
      return tell(report, fault == null ? null : ChainFindings.of(fault, file.toString()));
    }
  }

  /** Writes the whole log, for {@code check} and for the verifier that stands alone. */
  @Command(name = "export", mixinStandardHelpOptions = true)
  int export(@Parameters(paramLabel = "FILE") Path file) throws IOException, InterruptedException {
    try (OpenStore store = OpenStore.existing(data)) {
      AuditTrail trail = store.auditTrail();
      record(store, AuditAct.of("audit.export").with("entries", trail.size()));
      WholeFile.write(file, path -> {
        try (OutputStream to = Files.newOutputStream(path)) {
          trail.export(1, to);
        }
      });
      out().println(Texts.get("written", file.toString()));
      return 0;
    }
  }

  /** Prints the digest of each day on which something was done. */
  @Command(name = "digest", mixinStandardHelpOptions = true)
  int digest(
      @Option(names = "--from", paramLabel = "YYYY-MM-DD") @Nullable LocalDate from,
      @Option(names = "--to", paramLabel = "YYYY-MM-DD") @Nullable LocalDate to)
      throws IOException, InterruptedException {
    LocalDate last = to == null ? LocalDate.now(AuditTrail.CHINA) : to;
    try (OpenStore store = OpenStore.existing(data)) {
      store.auditTrail().digests(from == null ? last : from, last).stream()
          .map(DailyDigest::line)
          .forEach(out()::println);
      return 0;
    }
  }

  private static void record(OpenStore store, AuditAct act) {
    store.auditLog().record(Actor.maintenance(System.getProperty("user.name", "?")), act);
  }

  private static Map<Long, Seal> printed(@Nullable Path file) throws IOException {
    return file == null ? Map.of() : PrintedDigests.parse(Files.readString(file));
  }

  private int tell(ChainReport report, @Nullable Finding fault) {
    if (fault != null) {
      Failures.print(List.of(fault), out());
      return Failures.FINDINGS;
    }
    out().println(Texts.get("audit.intact", "%,d".formatted(report.entries())));
    out().println("  SHA-256 " + report.head().sha256());
    out().println("  SM3     " + report.head().sm3());
    return 0;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
