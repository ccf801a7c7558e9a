package org.shougeng.engine.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Red lines of every awkward kind over a {@link PatchworkCounty}; the same seed gives the same lines. */
final class RedLines {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** How a red line is drawn. */
  enum Kind {
    ANYWHERE,
    WITH_HOLE,
    MULTIPART,
    TINY,
    ALONG_PARCEL_EDGES,
    THROUGH_VERTICES,
    CORRIDOR,
    ACROSS_THE_BORDER,
    COUNTY
  }

  private final PatchworkCounty county;
  private final Random random;

  RedLines(PatchworkCounty county, long seed) {
    this.county = county;
    this.random = new Random(seed);
  }

  Geometry draw(Kind kind) {
    return switch (kind) {
      case ANYWHERE -> blob(somewhere(), 20 + random.nextDouble() * 400, 5 + random.nextInt(30));
      case WITH_HOLE -> withHole();
      case MULTIPART -> multipart();
      case TINY -> blob(somewhere(), 0.05 + random.nextDouble() * 0.3, 4 + random.nextInt(4));
      case ALONG_PARCEL_EDGES -> alongEdges();
      case THROUGH_VERTICES -> throughVertices();
      case CORRIDOR -> corridor();
      case ACROSS_THE_BORDER ->
        blob(
            new Coordinate(
                PatchworkCounty.WEST,
                PatchworkCounty.SOUTH + random.nextDouble() * county.height()),
            100 + random.nextDouble() * 300,
            12);
      case COUNTY ->
        blob(
            new Coordinate(
                PatchworkCounty.WEST + county.width() / 2,
                PatchworkCounty.SOUTH + county.height() / 2),
            county.width() * (0.4 + random.nextDouble() * 0.3),
            40 + random.nextInt(400));
    };
  }

  private Coordinate somewhere() {
    return new Coordinate(
        PatchworkCounty.WEST + county.width() * (0.1 + 0.8 * random.nextDouble()),
        PatchworkCounty.SOUTH + county.height() * (0.1 + 0.8 * random.nextDouble()));
  }

  /** A star-shaped ring to the millimetre. */
  private Polygon blob(Coordinate centre, double radius, int corners) {
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double r = radius * (0.5 + 0.5 * random.nextDouble());
      ring[i] = millimetre(centre.x + r * Math.cos(angle), centre.y + r * Math.sin(angle));
    }
    ring[corners] = ring[0];
    return FACTORY.createPolygon(ring);
  }

  private Polygon withHole() {
    Coordinate centre = somewhere();
    double radius = 100 + random.nextDouble() * 300;
    LinearRing hole = blob(centre, radius * 0.2, 9).getExteriorRing();
    return FACTORY.createPolygon(
        blob(centre, radius, 24).getExteriorRing(), new LinearRing[] {hole});
  }

  private Geometry multipart() {
    List<Geometry> parts = IntStream.range(0, 4)
        .<Geometry>mapToObj(i -> blob(somewhere(), 30 + random.nextDouble() * 120, 10))
        .toList();
    return UnaryUnionOp.union(parts);
  }

  /** The outline of some neighbouring parcels, so that every edge is a parcel's edge. */
  private Geometry alongEdges() {
    Coordinate centre = somewhere();
    double reach = 50 + random.nextDouble() * 250;
    Envelope box = new Envelope(centre);
    box.expandBy(reach);
    List<Geometry> parcels = county.parcels().stream()
        .map(parcel -> parcel.geometry())
        .filter(shape -> box.contains(shape.getCentroid().getCoordinate()))
        .toList();
    return parcels.isEmpty() ? alongEdges() : UnaryUnionOp.union(parcels);
  }

  /** A ring whose corners are corners of parcels. */
  private Geometry throughVertices() {
    Polygon ring = blob(somewhere(), 100 + random.nextDouble() * 300, 9);
    List<Coordinate> corners = new ArrayList<>();
    for (Coordinate point : ring.getCoordinates()) {
      corners.add(nearestCorner(point));
    }
    corners.set(corners.size() - 1, corners.get(0));
    Polygon snapped = FACTORY.createPolygon(corners.toArray(Coordinate[]::new));
    return snapped.isValid() && snapped.getArea() > 0 ? snapped : throughVertices();
  }

  private Coordinate nearestCorner(Coordinate point) {
    Coordinate nearest = county.parcels().get(0).geometry().getCoordinate();
    for (var parcel : county.parcels()) {
      for (Coordinate corner : parcel.geometry().getCoordinates()) {
        nearest = corner.distance(point) < nearest.distance(point) ? corner : nearest;
      }
    }
    return nearest;
  }

  private Geometry corridor() {
    Coordinate[] axis = new Coordinate[12];
    for (int i = 0; i < axis.length; i++) {
      axis[i] = new Coordinate(
          PatchworkCounty.WEST - 50 + county.width() * i / 10.0,
          PatchworkCounty.SOUTH + county.height() * (0.3 + 0.4 * random.nextDouble()));
    }
    LineString line = FACTORY.createLineString(axis);
    return line.buffer(10 + random.nextDouble() * 25);
  }

  private static Coordinate millimetre(double x, double y) {
    return new Coordinate(Math.rint(x * 1000) / 1000, Math.rint(y * 1000) / 1000);
  }
}
