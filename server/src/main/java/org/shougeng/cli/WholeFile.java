package org.shougeng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.util.FileSystemUtils;

/** A file that stands under its name only when it is complete; a failure leaves what was there before. */
final class WholeFile {

  private WholeFile() {}

  /** What writes a file; it does not exist yet. */
  interface Writing {
    void to(Path file) throws IOException;
  }

  /** Writes in a folder of its own beside {@code target}, then moves. */
  static void write(Path target, Writing writing) throws IOException {
    Path place = target.toAbsolutePath();
    Path folder = Files.createDirectories(place.getParent());
    Path draft = Files.createTempDirectory(folder, ".shougeng-");
    try {
      Path file = draft.resolve(place.getFileName());
      writing.to(file);
      Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      FileSystemUtils.deleteRecursively(draft);
    }
  }
}
