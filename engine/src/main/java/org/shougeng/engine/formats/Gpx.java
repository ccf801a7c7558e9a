package org.shougeng.engine.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * GPX 1.0 and 1.1 of hand-held receivers: a track or route walked round a plot becomes a polygon, with
 * a warning; waypoints stay points.
 */
final class Gpx {

  private final XmlWalk xml;
  private final String file;
  private final FindingLog log;
  private final LayerCount count;
  private final List<Feature> rows = new ArrayList<>();

  private Gpx(XmlWalk xml, String file, FindingLog log, LayerCount count) {
    this.xml = xml;
    this.file = file;
    this.log = log;
    this.count = count;
  }

  /**
   * Opens the tracks, routes and waypoints of {@code file}, one row each.
   *
   * @throws InputRefused with {@code FMT-65x} or {@code FMT-68x}
   */
  static FeatureLayer open(
      Path file, String displayName, ReadChoices choices, IntakeLimits limits) {
    FindingLog log = new FindingLog(displayName);
    try (XmlWalk xml = XmlWalk.open(file, displayName)) {
      Gpx gpx = new Gpx(xml, displayName, log, new LayerCount(limits.readWhole(), displayName));
      gpx.parse();
      return LonLatRows.layer(
          FileFormat.GPX,
          new LonLatRows.SourceText(displayName, xml.encoding()),
          gpx.rows,
          choices,
          log);
    }
  }

  private void parse() {
    if (!xml.nextChild() || !xml.name().equals("gpx")) {
      throw refused(Finding.error("FMT-681"));
    }
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "trk" -> path("trk");
        case "rte" -> path("rte");
        case "wpt" -> waypoint();
        default -> xml.skip();
      }
    }
    if (!rows.isEmpty() && rows.stream().allMatch(row -> row.text("kind").equals("wpt"))) {
      log.add(Finding.warning("FMT-682").with("count", rows.size()));
    }
  }

  private void path(String kind) {
    Map<String, String> attributes = attributes(kind);
    List<Coordinate> path = new ArrayList<>();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "name", "desc", "cmt" -> attributes.put(xml.name(), xml.text());
        case "rtept" -> path.add(point());
        case "trkseg" -> {
          while (xml.nextChild()) {
            path.add(point());
          }
        }
        default -> xml.skip();
      }
    }
    long row = rows.size() + 1L;
    Place place = Place.file(file).atRow(row);
    if (path.isEmpty()) {
      log.add(Finding.warning("FMT-683")
          .with("name", attributes.getOrDefault("name", ""))
          .at(place));
      return;
    }
    rows.add(new Feature(row, shape(path, attributes, place), attributes));
  }

  private Geometry shape(List<Coordinate> path, Map<String, String> attributes, Place place) {
    Coordinate[] coordinates = path.toArray(Coordinate[]::new);
    if (path.stream().distinct().count() < 3) {
      log.add(Finding.warning("FMT-684")
          .with("name", attributes.getOrDefault("name", ""))
          .at(place));
      return RingClosing.FACTORY.createMultiPointFromCoords(coordinates);
    }
    log.add(Finding.warning("FMT-680")
        .with("name", attributes.getOrDefault("name", ""))
        .at(place));
    RingClosing closing = new RingClosing(finding -> {}, this::refused);
    return RingClosing.FACTORY.createPolygon(closing.ring(coordinates));
  }

  private void waypoint() {
    Map<String, String> attributes = attributes("wpt");
    Coordinate position = position();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "name", "desc", "cmt" -> attributes.put(xml.name(), xml.text());
        default -> xml.skip();
      }
    }
    rows.add(new Feature(rows.size() + 1L, RingClosing.FACTORY.createPoint(position), attributes));
  }

  private Coordinate point() {
    Coordinate position = position();
    xml.skip();
    return position;
  }

  private Coordinate position() {
    OptionalDouble lat = Decimal.parse(xml.attribute("lat").strip());
    OptionalDouble lon = Decimal.parse(xml.attribute("lon").strip());
    if (lat.isEmpty() || lon.isEmpty()) {
      String text = xml.attribute("lon") + "," + xml.attribute("lat");
      throw refused(Finding.error("FMT-655").quoting("text", text));
    }
    count.addVertices(1);
    return new Coordinate(lon.getAsDouble(), lat.getAsDouble());
  }

  private Map<String, String> attributes(String kind) {
    count.addFeature();
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("kind", kind);
    attributes.put("name", "");
    return attributes;
  }

  private InputRefused refused(Finding finding) {
    return new InputRefused(finding.at(Place.file(file).atRow(rows.size() + 1L)));
  }
}
