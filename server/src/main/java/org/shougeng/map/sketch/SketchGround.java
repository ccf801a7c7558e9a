package org.shougeng.map.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.FlatGeometry;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.SurveyArea;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.map.CountyGround;
import org.shougeng.map.ParcelOutlines;
import org.springframework.stereotype.Component;

/**
 * Drawn shapes on the county's own ground: carried from degrees into its system, put back exactly on the
 * boundary points they were snapped to, cut and joined there.
 */
@Component
class SketchGround {

  private final CountyGround county;
  private final ParcelOutlines parcels;

  SketchGround(CountyGround county, ParcelOutlines parcels) {
    this.county = county;
    this.parcels = parcels;
  }

  /** A drawn shape in a projected system; it may still be faulty. */
  record Placed(Geometry geometry, Crs crs) {}

  Placed place(Jurisdiction jurisdiction, DrawnShape drawn) {
    Crs crs = county.systemAt(drawn.start());
    Geometry geometry = Transform.between(CountyGround.DEGREES, crs).apply(drawn.geometry());
    return new Placed(parcels.snapped(jurisdiction, geometry, crs), crs);
  }

  Sketch.Shape measured(Placed placed) {
    return new Sketch.Shape(
        placed.geometry(),
        placed.crs(),
        SurveyArea.in(placed.crs()).of(placed.geometry()),
        Area.ofSquareMetres(placed.geometry().getArea()));
  }

  Optional<AdminCode> village(Jurisdiction jurisdiction, Geometry geometry, Crs crs) {
    return parcels.villageAt(jurisdiction, geometry.getInteriorPoint().getCoordinate(), crs);
  }

  /**
   * The polygons with every one that {@code line} crosses cut in two or more.
   *
   * @throws InputRefused {@code MAP-067} if the line cuts none
   */
  Placed split(Placed placed, List<Coordinate> line) {
    Transform transform = Transform.between(CountyGround.DEGREES, placed.crs());
    LineString cut = FlatGeometry.FACTORY.createLineString(
        line.stream().map(transform::apply).toArray(Coordinate[]::new));
    List<Polygon> pieces = new ArrayList<>();
    for (Polygon polygon : polygons(placed.geometry())) {
      pieces.addAll(pieces(polygon, cut));
    }
    if (pieces.size() == placed.geometry().getNumGeometries()) {
      throw new InputRefused(Finding.error("MAP-067"));
    }
    return new Placed(together(pieces), placed.crs());
  }

  private static List<Polygon> pieces(Polygon polygon, LineString cut) {
    Polygonizer polygonizer = new Polygonizer();
    polygonizer.add(OverlayNGRobust.overlay(polygon.getBoundary(), cut, OverlayNG.UNION));
    List<Polygon> inside = new ArrayList<>();
    for (Object piece : polygonizer.getPolygons()) {
      if (piece instanceof Polygon one && polygon.contains(one.getInteriorPoint())) {
        inside.add(one);
      }
    }
    return inside.size() < 2 ? List.of(polygon) : inside;
  }

  /**
   * The polygons as one.
   *
   * @throws InputRefused {@code MAP-068} if they do not touch along an edge
   */
  Placed merge(Placed placed) {
    Geometry merged = OverlayNGRobust.union(new ArrayList<>(polygons(placed.geometry())));
    if (!(merged instanceof Polygon)) {
      throw new InputRefused(Finding.error("MAP-068").with("parts", merged.getNumGeometries()));
    }
    return new Placed(merged, placed.crs());
  }

  private static List<Polygon> polygons(Geometry geometry) {
    List<Polygon> polygons = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      polygons.add((Polygon) geometry.getGeometryN(i));
    }
    return polygons;
  }

  private static Geometry together(List<Polygon> polygons) {
    MultiPolygon all = FlatGeometry.FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
    return polygons.size() == 1 ? polygons.get(0) : all;
  }
}
