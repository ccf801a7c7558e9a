package org.shougeng.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a data directory that belong into a copy: all but the database itself, what can be had again
 * (base maps, samples of the demonstration), what is on its way in, and the copies.
 */
final class DataFiles {

  private static final Set<String> LEFT_OUT =
      Set.of("backups", "basemaps", "uploads", "samples", "layers", "logs");

  private final Path data;

  DataFiles(Path data) {
    this.data = data;
  }

  /** The files' paths below the data directory, sorted. */
  List<Path> list() throws IOException {
    if (!Files.isDirectory(data)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(data)) {
      return files
          .filter(Files::isRegularFile)
          .map(data::relativize)
          .filter(DataFiles::belongs)
          .sorted()
          .toList();
    }
  }

  private static boolean belongs(Path file) {
    String top = file.getName(0).toString();
    boolean database = top.startsWith("shougeng.gpkg");
    return !database && !top.startsWith(".") && !LEFT_OUT.contains(top);
  }

  /** The path as it stands in a copy, the same on every system. */
  static String name(Path file) {
    return file.toString().replace('\\', '/');
  }
}
