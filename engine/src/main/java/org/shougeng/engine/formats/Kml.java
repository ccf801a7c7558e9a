package org.shougeng.engine.formats;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.shougeng.engine.geodesy.Crs;

/**
 * KML 2.2 (OGC 07-147r2), as Google Earth and field apps write it: placemarks in folders, polygons with
 * holes, multi-geometries, extended data. A KMZ is unpacked before it comes here.
 */
public final class Kml {

  private Kml() {}

  /**
   * Opens the placemarks of {@code file}.
   *
   * @throws org.shougeng.engine.area.InputRefused with {@code FMT-65x}, {@code FMT-60x} or {@code FMT-61x}
   */
  static FeatureLayer open(
      Path file, String displayName, ReadChoices choices, IntakeLimits limits) {
    FindingLog log = new FindingLog(displayName);
    List<Feature> rows = new ArrayList<>();
    try (XmlWalk xml = XmlWalk.open(file, displayName)) {
      new KmlParser(xml, new LayerCount(limits.readWhole(), displayName), rows::add, log).parse();
      return LonLatRows.layer(
          FileFormat.KML,
          new LonLatRows.SourceText(displayName, xml.encoding()),
          rows,
          choices,
          log);
    }
  }

  /**
   * Writes what {@code rows} passes on as placemarks in longitude and latitude.
   *
   * @param title the name of the document
   * @param crs the system of the features
   * @param rows called once with the consumer that writes a feature
   */
  public static void write(
      OutputStream out, String title, Crs crs, Consumer<Consumer<Feature>> rows) {
    KmlWriter.write(out, title, crs, rows);
  }
}
