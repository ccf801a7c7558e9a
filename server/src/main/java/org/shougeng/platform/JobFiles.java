package org.shougeng.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The files of jobs in the data directory: what was handed in waits in {@code incoming} until its job is
 * over, what was made lies in {@code results}, both under names of our own.
 */
public final class JobFiles {

  private final Path incoming;
  private final Path results;

  public JobFiles(Path data) {
    this.incoming = data.resolve("incoming");
    this.results = data.resolve("results");
  }

  /** A new empty folder for what is handed in; its name goes into the job's order. */
  public Path newIncoming() {
    try {
      return Files.createDirectories(incoming.resolve(UUID.randomUUID().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder that {@link #newIncoming} made under this name. */
  public Path incoming(String name) {
    return incoming.resolve(UUID.fromString(name).toString());
  }

  /** Removes what was handed in for a job that is over. */
  public void release(String name) {
    FileSystemUtils.deleteRecursively(incoming(name).toFile());
  }

  /** Removes what was handed in for no job: its upload was cut off when the server stopped. */
  void sweepIncoming(Collection<String> orders) {
    for (Path folder : list(incoming)) {
      String name = String.valueOf(folder.getFileName());
      if (orders.stream().noneMatch(order -> order.contains(name))) {
        FileSystemUtils.deleteRecursively(folder.toFile());
      }
    }
  }

  /** An empty place for the file that a job makes; what an earlier attempt left is removed. */
  Path newResult(long job) {
    removeResult(job);
    try {
      return Files.createDirectories(results.resolve(Long.toString(job))).resolve("file");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file a job made, while it is kept. */
  Optional<Path> result(long job) {
    Path file = results.resolve(Long.toString(job)).resolve("file");
    return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
  }

  void removeResult(long job) {
    FileSystemUtils.deleteRecursively(results.resolve(Long.toString(job)).toFile());
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
