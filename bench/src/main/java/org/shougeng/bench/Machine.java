package org.shougeng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a figure was measured on, without saying whose machine it is. */
final class Machine {

  private Machine() {}

  static List<String> facts() {
    Runtime runtime = Runtime.getRuntime();
    return List.of(
        "cores: " + runtime.availableProcessors() + ", " + processor(),
        "heap: up to " + runtime.maxMemory() / (1 << 20) + " MB",
        "Java: " + System.getProperty("java.vm.name") + " " + Runtime.version(),
        "system: " + System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        "load before the run: " + load());
  }

  private static String processor() {
    return line(Path.of("/proc/cpuinfo"), "model name").replaceAll(".*:\\s*", "");
  }

  private static String load() {
    return line(Path.of("/proc/loadavg"), "").replaceAll("(\\S+ \\S+ \\S+).*", "$1");
  }

  private static String line(Path file, String start) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.startsWith(start))
          .findFirst()
          .orElse("not known");
    } catch (IOException e) {
      return "not known";
    }
  }
}
