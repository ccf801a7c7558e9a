package org.shougeng.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code shougeng}: the entry of the command line. */
@Command(name = "shougeng", mixinStandardHelpOptions = true, version = "0.1.0")
public final class Shougeng {

  private Shougeng() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Shougeng()).execute(args));
  }
}
