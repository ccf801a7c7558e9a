package org.shougeng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.UserFile;
import org.shougeng.engine.rules.CivilTime;
import org.shougeng.platform.actor.Actor;
import org.shougeng.region.RegionRevision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code shougeng region}: the division tree, brought up to date by file. */
@NullUnmarked
@Command(name = "region", mixinStandardHelpOptions = true, subcommands = RegionCommand.Load.class)
final class RegionCommand implements Callable<Integer> {

  private static final int SHOWN = 50;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return 2;
  }

  /** {@code shougeng region load FILE}. */
  @Command(name = "load", mixinStandardHelpOptions = true)
  static final class Load implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--data", defaultValue = "data", paramLabel = "DIR")
    private Path data;

    @Option(names = "--from", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate from;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
      LocalDate first = from == null ? CivilTime.dayOf(Instant.now()) : from;
      UserFile given = UserFile.of(file);
      PrintWriter out = spec.commandLine().getOut();
      try (OpenStore store = OpenStore.in(data)) {
        Actor actor = Actor.maintenance(System.getProperty("user.name"));
        RegionRevision revision = dryRun
            ? store.regionTree().compare(given, first, Jurisdiction.EVERYWHERE)
            : store.regionTree().load(given, first, Jurisdiction.EVERYWHERE, actor);
        if (json) {
          out.println(JsonMapper.shared().writeValueAsString(Report.of(revision)));
        } else {
          print(revision, out);
          out.println(
              dryRun ? Texts.get("region.dry") : Texts.get("region.done", first.toString()));
        }
      }
      return 0;
    }

    private static void print(RegionRevision revision, PrintWriter out) {
      Report counts = Report.of(revision);
      out.println(Texts.get(
          "region.counts",
          "%,d".formatted(counts.added()),
          "%,d".formatted(counts.renamed()),
          "%,d".formatted(counts.recoded()),
          "%,d".formatted(counts.ended()),
          "%,d".formatted(counts.unchanged())));
      list(
          revision.renamed(),
          out,
          each -> Texts.get("region.renamed", each.code().digits(), each.old(), each.now()));
      list(
          revision.recoded(),
          out,
          each -> Texts.get(
              "region.recoded", each.name(), each.old().digits(), each.now().digits()));
      list(
          revision.ended(),
          out,
          each -> Texts.get("region.ended", each.code().digits(), each.name()));
    }

    private static <T> void list(List<T> changes, PrintWriter out, Function<T, String> line) {
      changes.stream().limit(SHOWN).map(line).forEach(out::println);
      if (changes.size() > SHOWN) {
        out.println(Texts.get("region.more", String.valueOf(changes.size() - SHOWN)));
      }
    }
  }

  /** What {@code --json} prints. */
  record Report(String from, int added, int renamed, int recoded, int ended, int unchanged) {

    static Report of(RegionRevision revision) {
      return new Report(
          revision.from().toString(),
          revision.added().size(),
          revision.renamed().size(),
          revision.recoded().size(),
          revision.ended().size(),
          revision.unchanged());
    }
  }
}
