package org.shougeng.engine.formats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

/** Walks a KML document and passes on each placemark that has a shape. */
final class KmlParser {

  private final XmlWalk xml;
  private final LayerCount count;
  private final Consumer<Feature> rows;
  private final FindingLog findings;
  private final RingClosing closing;
  private final Deque<String> folders = new ArrayDeque<>();
  private long row;

  KmlParser(XmlWalk xml, LayerCount count, Consumer<Feature> rows, FindingLog findings) {
    this.xml = xml;
    this.count = count;
    this.rows = rows;
    this.findings = findings;
    this.closing = new RingClosing(finding -> findings.addAt(row, finding), this::refused);
  }

  /**
   * Reads to the end.
   *
   * @throws InputRefused with {@code FMT-653} if this is not KML
   */
  void parse() {
    if (!xml.nextChild() || !xml.name().equals("kml")) {
      throw new InputRefused(Finding.error("FMT-653").at(findings.place()));
    }
    container();
  }

  private void container() {
    boolean named = false;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "Document" -> container();
        case "Folder" -> container();
        case "Placemark" -> placemark();
        case "name" -> {
          folders.addLast(xml.text());
          named = true;
        }
        default -> xml.skip();
      }
    }
    if (named) {
      folders.removeLast();
    }
  }

  private void placemark() {
    row++;
    count.addFeature();
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("folder", String.join("/", folders));
    attributes.put("name", "");
    Geometry shape = null;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "name", "description" -> attributes.put(xml.name(), xml.text());
        case "ExtendedData" -> extendedData(attributes);
        default -> {
          Geometry found = geometry();
          shape = found == null ? shape : found;
        }
      }
    }
    if (shape == null) {
      findings.addAt(
          row, Finding.warning("FMT-654").with("name", attributes.getOrDefault("name", "")));
    } else {
      rows.accept(new Feature(row, shape, attributes));
    }
  }

  private void extendedData(Map<String, String> attributes) {
    while (xml.nextChild()) {
      String name = xml.attribute("name");
      switch (xml.name()) {
        case "SchemaData" -> extendedData(attributes);
        case "SimpleData" -> attributes.put(name, xml.text());
        case "Data" -> {
          while (xml.nextChild()) {
            if (xml.name().equals("value")) {
              attributes.put(name, xml.text());
            } else {
              xml.skip();
            }
          }
        }
        default -> xml.skip();
      }
    }
  }

  /** The shape that the current element describes; null, and skipped, if it describes none. */
  private @Nullable Geometry geometry() {
    return switch (xml.name()) {
      case "Point" ->
        RingClosing.FACTORY.createMultiPointFromCoords(coordinates()).getGeometryN(0);
      case "LineString" -> closing.line(coordinates());
      case "LinearRing" -> RingClosing.FACTORY.createPolygon(closing.ring(coordinates()));
      case "Polygon" -> polygon();
      case "MultiGeometry" -> several();
      default -> {
        xml.skip();
        yield null;
      }
    };
  }

  private Geometry several() {
    List<Geometry> members = new ArrayList<>();
    while (xml.nextChild()) {
      Geometry member = geometry();
      if (member != null) {
        members.add(member);
      }
    }
    return RingClosing.FACTORY.buildGeometry(members);
  }

  private Geometry polygon() {
    List<LinearRing> holes = new ArrayList<>();
    LinearRing outer = null;
    while (xml.nextChild()) {
      String boundary = xml.name();
      boolean isOuter = boundary.equals("outerBoundaryIs");
      if (!isOuter && !boundary.equals("innerBoundaryIs")) {
        xml.skip();
        continue;
      }
      while (xml.nextChild()) {
        LinearRing ring = closing.ring(coordinates());
        if (isOuter) {
          outer = ring;
        } else {
          holes.add(ring);
        }
      }
    }
    if (outer == null) {
      throw refused(Finding.error("FMT-612").with("points", 0));
    }
    return RingClosing.FACTORY.createPolygon(outer, holes.toArray(LinearRing[]::new));
  }

  /** The child {@code coordinates} of the current element: {@code lon,lat[,height]} between blanks. */
  private Coordinate[] coordinates() {
    List<Coordinate> points = new ArrayList<>();
    while (xml.nextChild()) {
      if (!xml.name().equals("coordinates")) {
        xml.skip();
        continue;
      }
      for (String tuple : xml.text().replaceAll("\\s*,\\s*", ",").split("\\s+")) {
        if (!tuple.isEmpty()) {
          points.add(coordinate(tuple));
        }
      }
    }
    if (points.isEmpty()) {
      throw refused(Finding.error("FMT-612").with("points", 0));
    }
    count.addVertices(points.size());
    return points.toArray(Coordinate[]::new);
  }

  private Coordinate coordinate(String tuple) {
    String[] numbers = tuple.split(",");
    OptionalDouble x = Decimal.parse(numbers[0]);
    OptionalDouble y = numbers.length > 1 ? Decimal.parse(numbers[1]) : OptionalDouble.empty();
    if (x.isEmpty() || y.isEmpty()) {
      throw refused(Finding.error("FMT-655").quoting("text", tuple));
    }
    return new Coordinate(x.getAsDouble(), y.getAsDouble());
  }

  private InputRefused refused(Finding finding) {
    return new InputRefused(finding.at(findings.place().atRow(row)));
  }
}
