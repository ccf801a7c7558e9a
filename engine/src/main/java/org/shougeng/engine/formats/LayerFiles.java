package org.shougeng.engine.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * The one door to layers in files of any kind: says what is there, and opens one layer.
 *
 * <pre>{@code
 * try (Intake intake = Intake.of(path);
 *     FeatureLayer layer = LayerFiles.open(intake, ReadChoices.RECOGNISE)) {
 *   layer.read(feature -> …, finding -> …);
 * }
 * }</pre>
 */
public final class LayerFiles {

  private LayerFiles() {}

  /** A summary of every layer, in the order of the files. */
  public static List<LayerSummary> recognise(Intake intake, ReadChoices choices) {
    List<LayerSummary> summaries = new ArrayList<>();
    for (IntakeSource source : intake.sources()) {
      for (String layer : layers(source)) {
        try (FeatureLayer opened = open(source, choices.withLayer(layer), intake.limits())) {
          summaries.add(opened.summary());
        }
      }
    }
    return summaries;
  }

  /**
   * Opens the chosen layer, or the only one.
   *
   * @throws InputRefused {@code FMT-004} if there are several and none is chosen, {@code FMT-005}
   *     if the chosen one is not there, or the code of its file's fault
   */
  public static FeatureLayer open(Intake intake, ReadChoices choices) {
    List<Candidate> candidates = new ArrayList<>();
    for (IntakeSource source : intake.sources()) {
      layers(source).forEach(layer -> candidates.add(new Candidate(source, layer)));
    }
    String wanted = choices.layer();
    List<Candidate> matching = wanted == null
        ? candidates
        : candidates.stream().filter(c -> c.layer.equalsIgnoreCase(wanted)).toList();
    if (matching.size() == 1) {
      Candidate only = matching.get(0);
      return open(only.source, choices.withLayer(only.layer), intake.limits());
    }
    throw undecided(matching.isEmpty() ? "FMT-005" : "FMT-004", candidates, wanted);
  }

  /** Opens the only layer of a file, archive or folder; what was unpacked goes when the layer is closed. */
  public static FeatureLayer open(Path path, ReadChoices choices) {
    Intake intake = Intake.of(path);
    try {
      return new Owning(intake, open(intake, choices));
    } catch (InputRefused e) {
      intake.close();
      throw e;
    }
  }

  private record Candidate(IntakeSource source, String layer) {}

  private static InputRefused undecided(
      String code, List<Candidate> candidates, @org.jspecify.annotations.Nullable String wanted) {
    String names = candidates.stream().map(Candidate::layer).collect(Collectors.joining("、"));
    String file = candidates.isEmpty() ? "" : candidates.get(0).source.name();
    return new InputRefused(Finding.error(code)
        .at(Place.file(file))
        .with("layers", names)
        .with("layer", wanted == null ? "" : wanted));
  }

  private static List<String> layers(IntakeSource source) {
    ShapefileParts parts = source.shapefile();
    if (source.format() == FileFormat.GEOPACKAGE) {
      return GeoPackageLayer.names(source.name(), source.path());
    }
    if (source.format() == FileFormat.FILE_GDB || source.format() == FileFormat.DXF) {
      return OgrBridge.names(source.name(), source.path());
    }
    return List.of(parts != null ? parts.name() : TextFile.layerName(source.name()));
  }

  private static FeatureLayer open(IntakeSource source, ReadChoices choices, IntakeLimits limits) {
    return switch (source.format()) {
      case SHAPEFILE ->
        ShapefileLayer.open(Objects.requireNonNull(source.shapefile()), choices, limits);
      case GEOPACKAGE -> GeoPackageLayer.open(source.path(), source.name(), choices, limits);
      case GEOJSON -> GeoJson.open(source.path(), source.name(), choices, limits);
      case COORDINATE_TXT -> CoordinateTxt.open(source.path(), source.name(), choices, limits);
      case KML -> Kml.open(source.path(), source.name(), choices, limits);
      case GPX -> Gpx.open(source.path(), source.name(), choices, limits);
      case POINT_LIST -> PointList.open(source.path(), source.name(), choices, limits);
      case FILE_GDB, DXF -> OgrBridge.open(source.path(), source.name(), choices, limits);
    };
  }

  /** A layer that owns its intake. */
  private record Owning(Intake intake, FeatureLayer layer) implements FeatureLayer {

    @Override
    public LayerSummary summary() {
      return layer.summary();
    }

    @Override
    public void read(Consumer<Feature> rows, Consumer<Finding> findings) {
      layer.read(rows, findings);
    }

    @Override
    public void close() {
      try (intake) {
        layer.close();
      }
    }
  }
}
