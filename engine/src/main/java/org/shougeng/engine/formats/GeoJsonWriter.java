package org.shougeng.engine.formats;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes features as a GeoJSON feature collection, one at a time. */
final class GeoJsonWriter {

  private final JsonGenerator json;
  private final Transform transform;
  private final int decimals;

  private GeoJsonWriter(JsonGenerator json, Transform transform, int decimals) {
    this.json = json;
    this.transform = transform;
    this.decimals = decimals;
  }

  static void write(OutputStream out, Crs from, Crs to, Consumer<Consumer<Feature>> rows) {
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("type", "FeatureCollection");
      if (to.epsg() != Crs.CGCS2000_GEOGRAPHIC) {
        crs(json, to);
      }
      json.writeName("features").writeStartArray();
      int decimals = to.isGeographic() ? 9 : 4;
      rows.accept(new GeoJsonWriter(json, Transform.between(from, to), decimals)::feature);
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void crs(JsonGenerator json, Crs crs) {
    json.writeName("crs").writeStartObject();
    json.writeStringProperty("type", "name");
    json.writeName("properties").writeStartObject();
    json.writeStringProperty("name", "urn:ogc:def:crs:EPSG::" + crs.epsg());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void feature(Feature feature) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeNumberProperty("id", feature.row());
    json.writeName("properties").writeStartObject();
    feature.attributes().forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeName("geometry");
    if (feature.geometry().isEmpty()) {
      json.writeNull();
    } else {
      geometry(transform.apply(feature.geometry()));
    }
    json.writeEndObject();
  }

  private void geometry(Geometry geometry) {
    json.writeStartObject();
    json.writeStringProperty("type", geometry.getGeometryType());
    boolean mixed = geometry.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION);
    json.writeName(mixed ? "geometries" : "coordinates");
    if (mixed) {
      json.writeStartArray();
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        geometry(geometry.getGeometryN(i));
      }
      json.writeEndArray();
    } else {
      coordinates(geometry);
    }
    json.writeEndObject();
  }

  private void coordinates(Geometry geometry) {
    if (geometry instanceof Point point) {
      position(point.getCoordinateSequence(), 0);
    } else if (geometry instanceof LineString line) {
      line(line.getCoordinateSequence(), false);
    } else if (geometry instanceof Polygon polygon) {
      json.writeStartArray();
      ring(polygon.getExteriorRing(), true);
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        ring(polygon.getInteriorRingN(i), false);
      }
      json.writeEndArray();
    } else if (geometry instanceof GeometryCollection several) {
      json.writeStartArray();
      for (int i = 0; i < several.getNumGeometries(); i++) {
        coordinates(several.getGeometryN(i));
      }
      json.writeEndArray();
    }
  }

  private void ring(LinearRing ring, boolean counterClockwise) {
    CoordinateSequence points = ring.getCoordinateSequence();
    line(points, Orientation.isCCW(points) != counterClockwise);
  }

  private void line(CoordinateSequence points, boolean backwards) {
    json.writeStartArray();
    int last = points.size() - 1;
    for (int i = 0; i <= last; i++) {
      position(points, backwards ? last - i : i);
    }
    json.writeEndArray();
  }

  private void position(CoordinateSequence points, int i) {
    json.writeStartArray();
    json.writeNumber(rounded(points.getX(i)));
    json.writeNumber(rounded(points.getY(i)));
    json.writeEndArray();
  }

  private BigDecimal rounded(double value) {
    return new BigDecimal(BigDecimal.valueOf(value)
        .setScale(decimals, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString());
  }
}
