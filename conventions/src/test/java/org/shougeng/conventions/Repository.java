package org.shougeng.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The checkout the tests run in: its files as text, without what is built or installed. */
final class Repository {

  static final Path ROOT = root();

  private static final Set<String> NOT_OURS = Set.of(
      "target", "node_modules", "dist", "generated", ".git", ".idea", ".vscode", "data", "work");

  private Repository() {}

  /** One text file of ours. */
  record Source(Path path, List<String> lines) {

    String name() {
      return ROOT.relativize(path).toString().replace('\\', '/');
    }

    String text() {
      return String.join("\n", lines);
    }

    boolean isTest() {
      return name().contains("/src/test/");
    }
  }

  static List<Source> java() {
    return files(name -> name.endsWith(".java"));
  }

  static List<Source> mainJava() {
    return java().stream().filter(source -> !source.isTest()).toList();
  }

  static List<Source> mainJava(String module) {
    return mainJava().stream()
        .filter(source -> source.name().startsWith(module + "/"))
        .toList();
  }

  static List<Source> files(Predicate<String> byName) {
    try (Stream<Path> paths = Files.walk(ROOT)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(Repository::isOurs)
          .filter(path -> byName.test(path.getFileName().toString()))
          .sorted()
          .map(path -> new Source(path, lines(path)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOurs(Path path) {
    for (Path part : ROOT.relativize(path)) {
      if (NOT_OURS.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }

  private static List<String> lines(Path path) {
    try {
      return Files.readString(path, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("GLOSSARY.md"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("not inside the checkout");
    }
    return folder;
  }
}
