package org.shougeng.engine.formats;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.shougeng.engine.geodesy.Crs;

/**
 * GeoJSON as of RFC 7946 (longitude and latitude) and as of 2008 (any system, named by a member
 * {@code crs}). Read as a stream: a file of any size needs the memory of its largest feature.
 */
public final class GeoJson {

  private GeoJson() {}

  /**
   * Opens the features of {@code file}.
   *
   * @throws org.shougeng.engine.area.InputRefused with {@code FMT-60x} or {@code FMT-61x}
   */
  static FeatureLayer open(
      Path file, String displayName, ReadChoices choices, IntakeLimits limits) {
    return GeoJsonLayer.open(file, displayName, choices, limits);
  }

  /**
   * Writes what {@code rows} passes on as RFC 7946: CGCS2000 longitude and latitude with 9 decimals
   * (0.1 mm), outer rings counter-clockwise.
   *
   * @param crs the system of the features
   * @param rows called once with the consumer that writes a feature
   */
  public static void write(OutputStream out, Crs crs, Consumer<Consumer<Feature>> rows) {
    GeoJsonWriter.write(out, crs, Crs.of(Crs.CGCS2000_GEOGRAPHIC), rows);
  }

  /** Writes the coordinates as they are, with 4 decimals, and names their system in {@code crs}. */
  public static void writeNative(OutputStream out, Crs crs, Consumer<Consumer<Feature>> rows) {
    GeoJsonWriter.write(out, crs, crs, rows);
  }
}
