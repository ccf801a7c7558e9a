package org.shougeng.engine.geodesy;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.Polygon;

/** The polygons a geometry is made of. */
final class Polygons {

  private Polygons() {}

  /** In order; lines and points are left out, empty polygons too. */
  static List<Polygon> of(Geometry geometry) {
    List<Polygon> polygons = new ArrayList<>();
    collect(geometry, polygons);
    return polygons;
  }

  private static void collect(Geometry geometry, List<Polygon> polygons) {
    if (geometry instanceof Polygon polygon) {
      if (!polygon.isEmpty()) {
        polygons.add(polygon);
      }
    } else if (geometry instanceof GeometryCollection) {
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        collect(geometry.getGeometryN(i), polygons);
      }
    }
  }
}
