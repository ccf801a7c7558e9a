package org.shougeng.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;

/**
 * A geometry as GeoJSON (RFC 7946) inside an answer: longitude and latitude of CGCS2000 to 10⁻⁹ degrees
 * (0.1 mm), outer rings counter-clockwise.
 *
 * @param type the GeoJSON type
 * @param coordinates nested arrays of numbers
 */
public record GeoJsonShape(String type, Object coordinates) {

  private static final double STEPS_A_DEGREE = 1e9;

  /** A feature with its properties. */
  public record Feature(String type, GeoJsonShape geometry, Map<String, Object> properties) {

    public static Feature of(GeoJsonShape geometry, Map<String, Object> properties) {
      return new Feature("Feature", geometry, properties);
    }
  }

  /** A collection of features. */
  public record Features(String type, List<Feature> features) {

    public static Features of(List<Feature> features) {
      return new Features("FeatureCollection", features);
    }
  }

  /** {@code geometry}, given in {@code crs}: points, lines, polygons and collections of one of these. */
  public static GeoJsonShape of(Geometry geometry, Crs crs) {
    Geometry degrees = Transform.between(crs, Crs.of(Crs.CGCS2000_GEOGRAPHIC)).apply(geometry);
    if (degrees instanceof Polygon || degrees instanceof LineString || degrees instanceof Point) {
      return new GeoJsonShape(degrees.getGeometryType(), coordinates(degrees));
    }
    List<Object> parts = new ArrayList<>();
    String kind =
        degrees.getNumGeometries() == 0 ? "Polygon" : degrees.getGeometryN(0).getGeometryType();
    for (int i = 0; i < degrees.getNumGeometries(); i++) {
      if (degrees.getGeometryN(i).getGeometryType().equals(kind)) {
        parts.add(coordinates(degrees.getGeometryN(i)));
      }
    }
    return new GeoJsonShape("Multi" + kind, parts);
  }

  private static Object coordinates(Geometry geometry) {
    if (geometry instanceof Polygon polygon) {
      List<Object> rings = new ArrayList<>();
      rings.add(ring(polygon.getExteriorRing(), true));
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        rings.add(ring(polygon.getInteriorRingN(i), false));
      }
      return rings;
    }
    if (geometry instanceof LineString line) {
      return points(line.getCoordinateSequence());
    }
    return point(geometry.getCoordinate().x, geometry.getCoordinate().y);
  }

  private static List<double[]> ring(LinearRing ring, boolean outer) {
    boolean asIs = ring.isEmpty() || Orientation.isCCW(ring.getCoordinateSequence()) == outer;
    return points((asIs ? ring : ring.reverse()).getCoordinateSequence());
  }

  private static List<double[]> points(CoordinateSequence sequence) {
    List<double[]> points = new ArrayList<>(sequence.size());
    for (int i = 0; i < sequence.size(); i++) {
      points.add(point(sequence.getX(i), sequence.getY(i)));
    }
    return points;
  }

  private static double[] point(double longitude, double latitude) {
    return new double[] {
      Math.round(longitude * STEPS_A_DEGREE) / STEPS_A_DEGREE,
      Math.round(latitude * STEPS_A_DEGREE) / STEPS_A_DEGREE
    };
  }
}
