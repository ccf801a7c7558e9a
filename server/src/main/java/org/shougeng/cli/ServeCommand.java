package org.shougeng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shougeng serve}: the server on one data directory. */
@NullUnmarked
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Mixin
  private ServerOptions server;

  @Option(names = "--data", defaultValue = "data", paramLabel = "DIR")
  private Path data;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return new RunningServer(server, data, spec.commandLine().getOut()).run();
  }
}
