package org.shougeng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.shougeng.fixtures.CountySize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shougeng demo}: the synthetic county 青禾县, ready to look at. */
@NullUnmarked
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Mixin
  private ServerOptions server;

  @Option(names = "--data", defaultValue = "data/demo", paramLabel = "DIR")
  private Path data;

  @Option(names = "--parcels", paramLabel = "N", defaultValue = "0")
  private int parcels;

  @Option(names = "--no-server")
  private boolean noServer;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    CountySize size = parcels > 0 ? CountySize.parcels(parcels) : CountySize.DEFAULT;
    new DemoCounty(data, size, out).prepare();
    return noServer ? 0 : new RunningServer(server, data, out).run();
  }
}
