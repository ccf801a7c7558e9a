package org.shougeng.engine.formats;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.shougeng.engine.geodesy.GaussKrugerZone;

/**
 * The coordinate TXT in which red lines are filed for approval (勘测定界界址点坐标 TXT): sections
 * [属性描述] and [地块坐标], X north before Y east with the zone number, areas in hectares.
 *
 * <p>The grammar is the ministry's, read with every departure that producers are known to make; each
 * departure is a finding with its line. What would put the red line in a wrong place is refused.
 */
public final class CoordinateTxt {

  private CoordinateTxt() {}

  /**
   * Opens the parcels of {@code file} as a layer: one row for each parcel, with the header's slots as
   * attributes.
   *
   * @throws org.shougeng.engine.area.InputRefused with {@code FMT-5xx} or {@code FMT-90x}
   */
  static FeatureLayer open(
      Path file, String displayName, ReadChoices choices, IntakeLimits limits) {
    TextFile text = TextFile.read(file, displayName, choices.charset());
    FindingLog log = new FindingLog(displayName);
    CoordinateTxtParser parser =
        new CoordinateTxtParser(log, new LayerCount(limits.readWhole(), displayName));
    CoordinateFile parsed = parser.parse(text.text());
    log.refuseOnError();
    return new CoordinateTxtLayer(parsed, parser.headingLines(), choices, log)
        .open(displayName, text);
  }

  /**
   * The polygons of {@code rows} as a file: one parcel for each polygon, boundary points numbered from J1
   * through all its rings, areas in the plane.
   *
   * @param rows polygons and multipolygons, (east, north) in {@code zone}
   * @param zone the zone they stand in, with its number in front of eastings
   */
  public static CoordinateFile of(List<Feature> rows, GaussKrugerZone zone) {
    return new BoundaryPointNumbering(zone).file(rows);
  }

  /** The text of {@code file} in the ministry's form, with CRLF line ends. */
  public static String print(CoordinateFile file) {
    return CoordinateTxtPrinter.print(file);
  }

  /**
   * Writes {@code file} in the ministry's form.
   *
   * @param charset GBK as most systems expect, or UTF-8
   */
  public static void write(CoordinateFile file, Charset charset, Path target) throws IOException {
    Files.write(target, print(file).getBytes(charset));
  }
}
