package org.shougeng.engine.formats;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;

/** Writes features as the placemarks of one KML document. */
final class KmlWriter {

  private final XMLStreamWriter xml;
  private final Transform transform;

  private KmlWriter(XMLStreamWriter xml, Transform transform) {
    this.xml = xml;
    this.transform = transform;
  }

  static void write(OutputStream out, String title, Crs crs, Consumer<Consumer<Feature>> rows) {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
          .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      Transform transform = Transform.between(crs, Crs.of(Crs.CGCS2000_GEOGRAPHIC));
      new KmlWriter(xml, transform).document(title, rows);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private void document(String title, Consumer<Consumer<Feature>> rows) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("kml");
    xml.writeDefaultNamespace("http://www.opengis.net/kml/2.2");
    xml.writeStartElement("Document");
    text("name", title);
    rows.accept(feature -> {
      try {
        placemark(feature);
      } catch (XMLStreamException e) {
        throw failed(e);
      }
    });
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void placemark(Feature feature) throws XMLStreamException {
    xml.writeStartElement("Placemark");
    xml.writeStartElement("ExtendedData");
    for (Map.Entry<String, String> attribute : feature.attributes().entrySet()) {
      xml.writeStartElement("Data");
      xml.writeAttribute("name", allowed(attribute.getKey()));
      text("value", attribute.getValue());
      xml.writeEndElement();
    }
    xml.writeEndElement();
    if (!feature.geometry().isEmpty()) {
      geometry(transform.apply(feature.geometry()));
    }
    xml.writeEndElement();
  }

  private void geometry(Geometry geometry) throws XMLStreamException {
    if (geometry instanceof GeometryCollection several) {
      xml.writeStartElement("MultiGeometry");
      for (int i = 0; i < several.getNumGeometries(); i++) {
        geometry(several.getGeometryN(i));
      }
      xml.writeEndElement();
    } else if (geometry instanceof Polygon polygon) {
      polygon(polygon);
    } else if (geometry instanceof LineString line) {
      coordinates("LineString", line);
    } else if (geometry instanceof Point point) {
      coordinates("Point", point);
    }
  }

  private void polygon(Polygon polygon) throws XMLStreamException {
    xml.writeStartElement("Polygon");
    boundary("outerBoundaryIs", polygon.getExteriorRing());
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      boundary("innerBoundaryIs", polygon.getInteriorRingN(i));
    }
    xml.writeEndElement();
  }

  private void boundary(String name, Geometry ring) throws XMLStreamException {
    xml.writeStartElement(name);
    coordinates("LinearRing", ring);
    xml.writeEndElement();
  }

  private void coordinates(String name, Geometry geometry) throws XMLStreamException {
    StringBuilder tuples = new StringBuilder();
    for (Coordinate point : geometry.getCoordinates()) {
      tuples.append(tuples.isEmpty() ? "" : " ");
      tuples.append(degrees(point.x)).append(',').append(degrees(point.y));
    }
    xml.writeStartElement(name);
    text("coordinates", tuples.toString());
    xml.writeEndElement();
  }

  private void text(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
  }

  /** {@code text} without the control characters that XML 1.0 cannot hold. */
  private static String allowed(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
  }

  private static String degrees(double value) {
    return BigDecimal.valueOf(value).setScale(9, RoundingMode.HALF_UP).toPlainString();
  }

  private static UncheckedIOException failed(XMLStreamException e) {
    return new UncheckedIOException(new java.io.IOException(e));
  }
}
