package org.shougeng.engine.geodesy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rows of {@code cases-golden/geodesy}; the scripts beside the files say how they were made. */
final class GoldenCases {

  private GoldenCases() {}

  static List<String[]> rows(String file, String separator) throws IOException {
    Path path = Path.of("..", "cases-golden", "geodesy", file);
    return Files.readAllLines(path).stream()
        .map(line -> line.split(separator, -1))
        .toList();
  }
}
