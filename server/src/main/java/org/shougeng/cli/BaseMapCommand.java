package org.shougeng.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.map.basemap.ArchiveFacts;
import org.shougeng.map.basemap.BaseMap;
import org.shougeng.map.basemap.BaseMaps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shougeng basemap}: the base maps of an installation, from files. */
@NullUnmarked
@Command(name = "basemap", mixinStandardHelpOptions = true)
final class BaseMapCommand {

  @Spec
  private CommandSpec spec;

  /** Takes a file in; a running server shows it at once. */
  @Command(name = "add", mixinStandardHelpOptions = true)
  int add(
      @Parameters(paramLabel = "FILE") Path file,
      @Option(names = "--data", defaultValue = "data", paramLabel = "DIR") Path data)
      throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new InputRefused(Finding.error("MAP-051").with("file", file));
    }
    try (BaseMaps maps = new BaseMaps(data);
        InputStream content = Files.newInputStream(file)) {
      print(maps.add(String.valueOf(file.getFileName()), content));
    }
    return 0;
  }

  /** Lists what is there. */
  @Command(name = "list", mixinStandardHelpOptions = true)
  int list(@Option(names = "--data", defaultValue = "data", paramLabel = "DIR") Path data) {
    try (BaseMaps maps = new BaseMaps(data)) {
      maps.list().forEach(this::print);
    }
    return 0;
  }

  /** Takes one out again and deletes its file. */
  @Command(name = "remove", mixinStandardHelpOptions = true)
  int remove(
      @Parameters(paramLabel = "ID") String id,
      @Option(names = "--data", defaultValue = "data", paramLabel = "DIR") Path data) {
    try (BaseMaps maps = new BaseMaps(data)) {
      if (maps.list().stream().noneMatch(map -> map.id().equals(id))) {
        throw new InputRefused(Finding.error("MAP-052").with("id", id));
      }
      print(maps.remove(id));
    }
    return 0;
  }

  private void print(BaseMap map) {
    PrintWriter out = spec.commandLine().getOut();
    ArchiveFacts facts = map.facts();
    out.println(Texts.get(
        "basemap.line",
        map.id(),
        map.name(),
        facts.format() + " " + facts.picture(),
        facts.minZoom() + "–" + facts.maxZoom(),
        "%,.1f MB".formatted(map.bytes() / 1e6)));
  }
}
