package org.shougeng.engine.overlay;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Set operations on polygons whose result is polygons again: points and lines, which have no area,
 * are left out, and so are slivers thinner than the noise of floating point.
 *
 * <p>Stateless apart from its tolerance; safe for several threads.
 */
final class PolygonOverlay {

  /**
   * Mean width below which a sliver is noise, in metres. At an easting of 38 500 000 doubles are
   * 7.5 × 10⁻⁹ m apart, so a computed crossing is within about 2 × 10⁻⁸ m; the smallest sliver that
   * coordinates given to 1 mm can enclose is thousands of times wider.
   */
  private static final double NOISE_METRES = 1e-7;

  private final double noise;

  /** @param metresPerUnit length of one unit of the coordinates: 1, or about 111 km for degrees */
  PolygonOverlay(double metresPerUnit) {
    this.noise = NOISE_METRES / metresPerUnit;
  }

  Geometry intersection(Geometry a, Geometry b) {
    return polygonsOf(OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION));
  }

  Geometry difference(Geometry a, Geometry b) {
    return polygonsOf(OverlayNGRobust.overlay(a, b, OverlayNG.DIFFERENCE));
  }

  Geometry union(List<Geometry> geometries, GeometryFactory factory) {
    return switch (geometries.size()) {
      case 0 -> factory.createPolygon();
      case 1 -> geometries.get(0);
      default -> polygonsOf(OverlayNGRobust.union(geometries, factory));
    };
  }

  /** The polygons of {@code geometry} that are wider than noise, as polygon or multipolygon. */
  Geometry polygonsOf(Geometry geometry) {
    List<Polygon> polygons = new ArrayList<>();
    collect(geometry, polygons);
    if (polygons.size() == 1) {
      return polygons.get(0);
    }
    return polygons.isEmpty()
        ? geometry.getFactory().createPolygon()
        : geometry.getFactory().createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private void collect(Geometry geometry, List<Polygon> polygons) {
    if (geometry instanceof Polygon polygon) {
      if (2 * polygon.getArea() > noise * polygon.getLength()) {
        polygons.add(polygon);
      }
      return;
    }
    for (int i = 0; geometry.getDimension() == 2 && i < geometry.getNumGeometries(); i++) {
      collect(geometry.getGeometryN(i), polygons);
    }
  }
}
