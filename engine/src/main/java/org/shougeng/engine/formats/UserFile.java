package org.shougeng.engine.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file a user handed in.
 *
 * @param name the name as the user knows it, with folders if it came from a folder or an archive; only shown
 *     and compared, never used as a path
 * @param path where its bytes are
 */
public record UserFile(String name, Path path) {

  /** A file that is still where the user keeps it. */
  public static UserFile of(Path path) {
    Path fileName = path.getFileName();
    return new UserFile(fileName == null ? path.toString() : fileName.toString(), path);
  }

  /** The file, and where it is the main file of a shapefile, the parts that lie beside it. */
  static List<UserFile> withParts(Path path) throws IOException {
    UserFile file = of(path);
    Path folder = path.toAbsolutePath().getParent();
    if (!FileKind.ending(file.name).equals("shp") || !Files.isRegularFile(path) || folder == null) {
      return List.of(file);
    }
    String stem = FileKind.stem(file.name);
    try (Stream<Path> beside = Files.list(folder)) {
      Stream<UserFile> parts = beside
          .map(UserFile::of)
          .filter(other -> FileKind.isShapefilePart(other.name))
          .filter(other -> FileKind.stem(other.name).equals(stem))
          .filter(other -> !FileKind.ending(other.name).equals("shp"));
      return Stream.concat(Stream.of(file), parts).toList();
    }
  }
}
