package org.shougeng.engine.formats;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * FileGDB and DXF by way of the program {@code ogr2ogr} (GDAL), where it is installed: the wanted layer is
 * converted to a GeoPackage in a temporary folder and read from there; the folder goes with the layer.
 *
 * <p>The program is started without a shell, with an environment of our own (no network for
 * coordinate grids, no plugins), and stopped after two minutes.
 */
public final class OgrBridge {

  private static final int SECONDS = 120;
  private static final int LONGEST_ANSWER = 64 << 10;
  private static final Pattern LAYER = Pattern.compile("(?:\\d+|Layer): (.+?)(?: \\([^()]*\\))?");

  private OgrBridge() {}

  /** Whether the programs we need are on the path. */
  public static boolean isInstalled() {
    return program("ogr2ogr").isPresent() && program("ogrinfo").isPresent();
  }

  /**
   * The names of the layers of {@code source}.
   *
   * @param source a FileGDB folder or a DXF file
   * @throws InputRefused {@code FMT-800} if the program is not installed, {@code FMT-801} if it fails,
   *     {@code FMT-802} if it takes too long
   */
  static List<String> names(String displayName, Path source) {
    Path folder = temporaryFolder();
    try {
      String answer = run("ogrinfo", List.of("-q", "-ro", path(source)), folder, displayName);
      return answer
          .lines()
          .map(line -> LAYER.matcher(line.strip()))
          .filter(Matcher::matches)
          .map(line -> line.group(1))
          .toList();
    } finally {
      delete(folder);
    }
  }

  /**
   * Opens one layer of {@code source}; {@code choices} names it, unless it is the only one.
   *
   * @throws InputRefused as {@link #names}, {@code FMT-803} if the layer is not there, or a code of
   *     GeoPackage reading
   */
  static FeatureLayer open(
      Path source, String displayName, ReadChoices choices, IntakeLimits limits) {
    String layer = choose(names(displayName, source), choices, displayName);
    Path folder = temporaryFolder();
    try {
      Path converted = folder.resolve("converted.gpkg");
      run("ogr2ogr", arguments(source, converted, layer), folder, displayName);
      FeatureLayer opened =
          GeoPackageLayer.open(converted, displayName, choices.withLayer(layer), limits);
      boolean drawing = !Files.isDirectory(source);
      return new Converted(drawing ? new DrawingLayer(opened) : opened, folder, drawing);
    } catch (InputRefused e) {
      delete(folder);
      throw e;
    }
  }

  private static List<String> arguments(Path source, Path target, String layer) {
    List<String> arguments = new ArrayList<>(List.of("-f", "GPKG", "-dim", "XY"));
    arguments.addAll(List.of("-nlt", "CONVERT_TO_LINEAR"));
    arguments.addAll(List.of(path(target), path(source), layer));
    return arguments;
  }

  private static String choose(List<String> names, ReadChoices choices, String displayName) {
    String wanted = choices.layer();
    if (names.size() == 1) {
      return names.get(0);
    }
    return names.stream()
        .filter(name -> wanted != null && name.equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(() -> new InputRefused(Finding.error("FMT-803")
            .with("layers", String.join("、", names))
            .at(Place.file(displayName))));
  }

  private static String run(String name, List<String> arguments, Path folder, String displayName) {
    Place place = Place.file(displayName);
    Path program = program(name)
        .orElseThrow(() -> new InputRefused(Finding.error("FMT-800").at(place)));
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    Path answer = folder.resolve("answer.txt");
    Path errors = folder.resolve("errors.txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectOutput(answer.toFile()).redirectError(errors.toFile());
    environment(builder.environment(), folder);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      if (!finished(process)) {
        throw new InputRefused(Finding.error("FMT-802").with("seconds", SECONDS).at(place));
      }
      if (process.exitValue() != 0) {
        throw new InputRefused(
            Finding.error("FMT-801").quoting("reason", reason(errors, folder)).at(place));
      }
      return head(answer);
    } catch (IOException e) {
      throw new InputRefused(
          Finding.error("FMT-801").with("reason", e.getClass().getSimpleName()).at(place));
    }
  }

  private static boolean finished(Process process) {
    try {
      boolean finished = process.waitFor(SECONDS, TimeUnit.SECONDS);
      if (!finished) {
        process.destroyForcibly().waitFor();
      }
      return finished;
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Only what the program needs: a hostile file may ask GDAL for more than the file itself. */
  private static void environment(Map<String, String> environment, Path folder) {
    Map<String, String> inherited = Map.copyOf(environment);
    environment.clear();
    for (String name : List.of("PATH", "SystemRoot", "GDAL_DATA", "PROJ_LIB", "PROJ_DATA")) {
      String value = inherited.get(name);
      if (value != null) {
        environment.put(name, value);
      }
    }
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("HOME", folder.toString());
    environment.put("CPL_TMPDIR", folder.toString());
    environment.put("GDAL_DRIVER_PATH", "disable");
    environment.put("PROJ_NETWORK", "OFF");
    environment.put("CPL_LOG", folder.resolve("log.txt").toString());
  }

  /** The first complaint, without the names of our folders. */
  private static String reason(Path errors, Path folder) throws IOException {
    String first = head(errors).lines().findFirst().orElse("");
    return first.replace(folder.toString(), "").strip();
  }

  private static String head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LONGEST_ANSWER), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private static Optional<Path> program(String name) {
    String path = System.getenv("PATH");
    return Stream.of((path == null ? "" : path).split(Pattern.quote(File.pathSeparator)))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe")))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String path(Path file) {
    return file.toAbsolutePath().toString();
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("shougeng-ogr-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A layer of the converted file, shown under the format it came from. */
  private record Converted(FeatureLayer layer, Path folder, boolean drawing)
      implements FeatureLayer {

    @Override
    public LayerSummary summary() {
      LayerSummary s = layer.summary();
      return new LayerSummary(
          drawing ? FileFormat.DXF : FileFormat.FILE_GDB,
          s.layer(),
          s.crs(),
          s.crsSource(),
          s.encoding(),
          s.encodingSource(),
          s.content(),
          s.findings());
    }

    @Override
    public void read(Consumer<Feature> rows, Consumer<Finding> findings) {
      layer.read(rows, findings);
    }

    @Override
    public void close() {
      layer.close();
      delete(folder);
    }
  }
}
