package org.shougeng.engine.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

/** Builds shapes from the nested coordinates of GeoJSON, closing rings that were left open. */
final class GeoJsonGeometry {

  private static final Set<String> TYPES = Set.of(
      "Point",
      "MultiPoint",
      "LineString",
      "MultiLineString",
      "Polygon",
      "MultiPolygon",
      "GeometryCollection");

  private final GeometryFactory factory = RingClosing.FACTORY;
  private final RingClosing closing;
  private final Function<Finding, InputRefused> refusal;

  GeoJsonGeometry(Consumer<Finding> findings, Function<Finding, InputRefused> refusal) {
    this.closing = new RingClosing(findings, refusal);
    this.refusal = refusal;
  }

  static boolean isType(String type) {
    return TYPES.contains(type);
  }

  Geometry empty() {
    return factory.createGeometryCollection();
  }

  Geometry collection(List<Geometry> members) {
    return factory.createGeometryCollection(members.toArray(Geometry[]::new));
  }

  /** The shape of {@code type} with nested {@code coordinates}; empty where they are null. */
  Geometry build(String type, @Nullable Object coordinates) {
    if (!isType(type)) {
      throw refusal.apply(Finding.error("FMT-609").quoting("type", type));
    }
    if (coordinates == null || coordinates instanceof List<?> list && list.isEmpty()) {
      return empty();
    }
    return switch (type) {
      case "Point" -> factory.createPoint(position(type, coordinates));
      case "MultiPoint" -> factory.createMultiPointFromCoords(positions(type, coordinates));
      case "LineString" -> line(type, coordinates);
      case "MultiLineString" ->
        factory.createMultiLineString(list(type, coordinates).stream()
            .map(line -> line(type, line))
            .toArray(LineString[]::new));
      case "Polygon" -> polygon(type, coordinates);
      default ->
        factory.createMultiPolygon(list(type, coordinates).stream()
            .map(polygon -> polygon(type, polygon))
            .toArray(Polygon[]::new));
    };
  }

  private Polygon polygon(String type, Object coordinates) {
    List<LinearRing> rings = new ArrayList<>();
    for (Object ring : list(type, coordinates)) {
      rings.add(ring(type, ring));
    }
    return rings.isEmpty()
        ? factory.createPolygon()
        : factory.createPolygon(
            rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }

  private LinearRing ring(String type, Object coordinates) {
    return closing.ring(positions(type, coordinates));
  }

  private LineString line(String type, Object coordinates) {
    return closing.line(positions(type, coordinates));
  }

  private Coordinate[] positions(String type, Object coordinates) {
    return list(type, coordinates).stream()
        .map(position -> position(type, position))
        .toArray(Coordinate[]::new);
  }

  private Coordinate position(String type, Object coordinates) {
    if (coordinates instanceof Coordinate position) {
      return position;
    }
    throw refusal.apply(Finding.error("FMT-609").with("type", type));
  }

  private List<?> list(String type, Object coordinates) {
    if (coordinates instanceof List<?> list) {
      return list;
    }
    throw refusal.apply(Finding.error("FMT-609").with("type", type));
  }
}
