package org.shougeng.engine.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * What a user handed in, sorted into sources of layers: loose files of a shapefile are joined,
 * archives are unpacked, kinds are told by content. Unpacked bytes lie under names of our own in a
 * private folder that goes when the intake is closed; an intake that is refused leaves nothing
 * behind.
 *
 * <p>Layers opened from an intake are readable until it is closed.
 */
public final class Intake implements AutoCloseable {

  private static final int DEEPEST_FOLDER = 8;

  private final IntakeLimits limits;
  private final List<Finding> findings = new ArrayList<>();
  private List<IntakeSource> sources = List.of();
  private @Nullable Path unpacked;

  private Intake(IntakeLimits limits) {
    this.limits = limits;
  }

  /**
   * A file, an archive or a folder, with the limits for whole layers. The main file of a shapefile
   * brings along the parts that lie beside it.
   *
   * @throws InputRefused as {@link #of(List, IntakeLimits)}
   */
  public static Intake of(Path path) {
    try {
      return of(UserFile.withParts(path), IntakeLimits.LAYER);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Files, archives or folders handed in together.
   *
   * @throws InputRefused {@code FMT-001} to {@code FMT-020}: missing, empty or unknown files, and
   *     archives that are damaged, encrypted, too large or hostile
   */
  public static Intake of(List<UserFile> files, IntakeLimits limits) {
    Intake intake = new Intake(limits);
    try {
      intake.take(files);
      return intake;
    } catch (InputRefused e) {
      intake.close();
      throw e;
    } catch (IOException e) {
      intake.close();
      throw unreadable(e);
    }
  }

  private static InputRefused unreadable(IOException e) {
    return new InputRefused(
        Finding.error("FMT-009").with("reason", String.valueOf(e.getMessage())));
  }

  /** The sources of layers, in the order of their names. */
  List<IntakeSource> sources() {
    return sources;
  }

  IntakeLimits limits() {
    return limits;
  }

  /** What was left out or assumed while sorting the files. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void take(List<UserFile> files) throws IOException {
    List<UserFile> loose = new ArrayList<>();
    for (UserFile file : files) {
      if (!Files.isReadable(file.path())) {
        throw new InputRefused(Finding.error("FMT-003").at(Place.file(file.name())));
      }
      if (Files.isDirectory(file.path())) {
        loose.addAll(walk(file));
      } else if (FileKind.of(file) == FileKind.ZIP) {
        loose.addAll(new Unpacking(file, folder(), limits).unpack(findings));
      } else {
        loose.add(file);
      }
    }
    sources = new SourceSorting(findings).sort(loose);
  }

  private static List<UserFile> walk(UserFile folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder.path(), DEEPEST_FOLDER)) {
      return walk.filter(Files::isRegularFile)
          .map(path ->
              new UserFile(folder.name() + "/" + slashes(folder.path().relativize(path)), path))
          .sorted(Comparator.comparing(UserFile::name))
          .toList();
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  private static String slashes(Path relative) {
    return relative.toString().replace('\\', '/');
  }

  private Path folder() throws IOException {
    if (unpacked == null) {
      unpacked = Files.createTempDirectory("shougeng-intake-");
    }
    return unpacked;
  }

  /** Deletes what was unpacked. */
  @Override
  public void close() {
    if (unpacked == null) {
      return;
    }
    try (Stream<Path> walk = Files.walk(unpacked)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
      unpacked = null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
