package org.shougeng.engine.formats;

import java.nio.file.Path;

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
}
