package org.shougeng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.shougeng.occupation.paper.ReviewPapers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shougeng template}: a report's own template, for an office to edit in WPS. */
@NullUnmarked
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

  /** The papers that have a template; typed in lower case. */
  enum Paper {
    review
  }

  @Spec
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PAPER")
  private Paper paper;

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private Path out;

  @Override
  public Integer call() throws IOException {
    WholeFile.write(out, file -> Files.write(file, standard()));
    spec.commandLine().getOut().println(Texts.get("written", String.valueOf(out)));
    return 0;
  }

  private byte[] standard() {
    return switch (paper) {
      case review -> ReviewPapers.standardTemplate();
    };
  }
}
