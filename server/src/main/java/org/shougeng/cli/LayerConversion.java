package org.shougeng.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.formats.CoordinateTxt;
import org.shougeng.engine.formats.Feature;
import org.shougeng.engine.formats.FeatureLayer;
import org.shougeng.engine.formats.GeoJson;
import org.shougeng.engine.formats.GeoPackageWriter;
import org.shougeng.engine.formats.Kml;
import org.shougeng.engine.formats.OutputLayer;
import org.shougeng.engine.formats.OutputLayer.Column;
import org.shougeng.engine.formats.OutputLayer.Type;
import org.shougeng.engine.formats.ShapefileWriter;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GaussKrugerZone;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.platform.JobProgress;

/** One layer on its way into another format and system. GeoJSON and KML are written row by row. */
final class LayerConversion {

  private static final int LONGEST_TEXT = 254;
  private static final Pattern DBF_NUMBER = Pattern.compile("[NF]\\((\\d+),(\\d+)\\)");
  private static final Pattern TEXT_LENGTH = Pattern.compile("(?:C|TEXT)\\((\\d+)\\)");

  /** The formats we write, by the ending of the file. */
  enum Ending {
    ZIP,
    GPKG,
    GEOJSON,
    JSON,
    KML,
    TXT;

    /**
     * The format that the name of {@code file} asks for.
     *
     * @throws InputRefused with {@code CMD-003} if we do not write it
     */
    static Ending of(Path file) {
      String name = String.valueOf(file.getFileName());
      String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
      for (Ending known : values()) {
        if (known.name().equals(ending)) {
          return known;
        }
      }
      throw new InputRefused(Finding.error("CMD-003").with("name", name));
    }
  }

  private final FeatureLayer layer;
  private final Crs from;
  private final Crs to;
  private final JobProgress progress;
  private final List<Finding> findings = new ArrayList<>();

  LayerConversion(FeatureLayer layer, Crs from, Crs to, JobProgress progress) {
    this.layer = layer;
    this.from = from;
    this.to = to;
    this.progress = progress;
  }

  /** Writes the layer to {@code out}, whole or not at all, and returns what was found on the way. */
  List<Finding> write(Path out, Ending ending, Charset charset) throws IOException {
    progress.expect(layer.summary().content().features());
    WholeFile.write(out, file -> {
      switch (ending) {
        case GPKG -> GeoPackageWriter.write(List.of(output(to)), file);
        case TXT -> coordinates(charset, file);
        default -> stream(ending, charset, file);
      }
    });
    return findings;
  }

  private void stream(Ending ending, Charset charset, Path file) throws IOException {
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
      switch (ending) {
        case ZIP -> findings.addAll(ShapefileWriter.write(output(to), charset, stream));
        case KML -> Kml.write(stream, layer.summary().layer(), to, rows -> read(to, rows));
        default -> GeoJson.write(stream, to, rows -> read(to, rows));
      }
    }
  }

  private OutputLayer output(Crs system) {
    List<Column> columns = new ArrayList<>();
    layer.summary().content().columns().forEach((name, type) -> columns.add(column(name, type)));
    return new OutputLayer(layer.summary().layer(), system, columns, rows(system));
  }

  private void coordinates(Charset charset, Path file) throws IOException {
    GaussKrugerZone zone = zone();
    List<Feature> polygons = new ArrayList<>();
    for (Feature row : rows(Crs.of(zone))) {
      if (row.geometry().getDimension() == 2 && !row.geometry().isEmpty()) {
        polygons.add(row);
      } else {
        findings.add(Finding.warning("CMD-005").at(Place.row(row.row())));
      }
    }
    CoordinateTxt.write(CoordinateTxt.of(polygons, zone), charset, file);
  }

  /** A coordinate TXT stands in a zone: the one asked for, else the 3° zone under the layer's centre. */
  private GaussKrugerZone zone() {
    Optional<GaussKrugerZone> asked = to.zone();
    if (asked.isPresent()) {
      return asked.get().withPrefix(true);
    }
    Coordinate centre = layer.summary().content().extent().centre();
    Coordinate degrees =
        Transform.between(from, Crs.of(Crs.CGCS2000_GEOGRAPHIC)).apply(centre);
    return GaussKrugerZone.threeDegreeAt(degrees.x, true)
        .orElseThrow(() -> new InputRefused(Finding.error("CMD-006")));
  }

  private List<Feature> rows(Crs system) {
    List<Feature> rows = new ArrayList<>();
    read(system, rows::add);
    return rows;
  }

  private void read(Crs system, Consumer<Feature> rows) {
    Transform transform = Transform.between(from, system);
    long[] done = {0};
    layer.read(
        row -> {
          rows.accept(new Feature(row.row(), transform.apply(row.geometry()), row.attributes()));
          progress.reach(++done[0]);
        },
        findings::add);
  }

  /** The column as its source declares it; what declares nothing is text. */
  static Column column(String name, String type) {
    Matcher number = DBF_NUMBER.matcher(type);
    if (number.matches()) {
      int length = Integer.parseInt(number.group(1));
      int decimals = Integer.parseInt(number.group(2));
      return new Column(name, decimals == 0 ? Type.INTEGER : Type.DECIMAL, length, decimals);
    }
    return switch (type.toUpperCase(Locale.ROOT)) {
      case "INTEGER", "INT", "MEDIUMINT", "SMALLINT", "TINYINT", "BIGINT" -> Column.integer(name);
      case "DOUBLE", "REAL", "FLOAT" -> new Column(name, Type.DECIMAL, 24, 8);
      default -> {
        Matcher text = TEXT_LENGTH.matcher(type);
        int length = text.matches() ? Integer.parseInt(text.group(1)) : LONGEST_TEXT;
        yield Column.text(name, Math.max(1, Math.min(length, LONGEST_TEXT)));
      }
    };
  }
}
