package org.shougeng.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;

/** Red lines of each kind of the question, drawn by dice from the county alone. */
final class RedLineSets {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private final List<Geometry> parcels;
  private final STRtree tree = new STRtree();
  private final Geometry county;
  private final Envelope extent;
  private final SplittableRandom random = new SplittableRandom(20260101);

  RedLineSets(List<Geometry> parcels, Geometry county) {
    this.parcels = parcels;
    this.county = county;
    this.extent = county.getEnvelopeInternal();
    parcels.forEach(parcel -> tree.insert(parcel.getEnvelopeInternal(), parcel));
    tree.build();
  }

  /** Sites of 1 to 30 ha. */
  RedLineSet small(int count) {
    return set(count + " small", count, () -> {
      double radius = Math.sqrt((1 + 29 * Math.pow(random.nextDouble(), 2)) * 10_000 / Math.PI);
      return blob(place(), radius, 8 + random.nextInt(40));
    });
  }

  /** Roads 30 to 60 m wide, up to 60 km long as the county allows. */
  RedLineSet corridors(int count) {
    return set(count + " corridors", count, this::corridor);
  }

  /** Places as large as a thirtieth of the county, with ragged boundaries. */
  RedLineSet townships(int count) {
    double radius = Math.sqrt(county.getArea() / 30 / Math.PI);
    return set(count + " townships", count, () -> blob(place(), radius, 900));
  }

  /** The county's own outline drawn in by three percent, so that it crosses parcels all the way round. */
  RedLineSet county() {
    Coordinate middle = county.getCentroid().getCoordinate();
    Geometry inner =
        AffineTransformation.scaleInstance(0.97, 0.97, middle.x, middle.y).transform(county);
    return new RedLineSet("county", List.of(inner));
  }

  /** Sites whose lines follow parcel edges: 5 to 60 neighbouring parcels joined. */
  RedLineSet alongEdges(int count) {
    return set(count + " along edges", count, () -> {
      Geometry start = parcels.get(random.nextInt(parcels.size()));
      return CoverageUnion.union(
          neighbours(start, 5 + random.nextInt(56)).toArray(new Geometry[0]));
    });
  }

  /** The same sites moved off the edges. */
  static RedLineSet moved(RedLineSet edges) {
    AffineTransformation move = AffineTransformation.translationInstance(0.371, 0.293);
    return new RedLineSet(
        edges.name() + ", moved off",
        edges.redLines().stream().map(move::transform).toList());
  }

  private static RedLineSet set(String name, int count, Supplier<Geometry> dice) {
    return new RedLineSet(
        name, Stream.generate(dice).filter(Geometry::isValid).limit(count).toList());
  }

  private Coordinate place() {
    while (true) {
      Coordinate place = new Coordinate(
          extent.getMinX() + random.nextDouble() * extent.getWidth(),
          extent.getMinY() + random.nextDouble() * extent.getHeight());
      if (county.contains(GEOMETRY.createPoint(place))) {
        return place;
      }
    }
  }

  private Polygon blob(Coordinate middle, double radius, int vertices) {
    double[] phase = random.doubles(6, 0, 2 * Math.PI).toArray();
    Coordinate[] ring = new Coordinate[vertices + 1];
    for (int k = 0; k < vertices; k++) {
      double angle = 2 * Math.PI * k / vertices;
      double reach = radius;
      for (int wave = 0; wave < phase.length; wave++) {
        reach += radius * 0.16 / (wave + 1) * Math.cos((wave + 2) * angle + phase[wave]);
      }
      ring[k] =
          new Coordinate(middle.x + reach * Math.cos(angle), middle.y + reach * Math.sin(angle));
    }
    ring[vertices] = ring[0].copy();
    return GEOMETRY.createPolygon(ring);
  }

  private Geometry corridor() {
    Coordinate from = place();
    Coordinate to = place();
    double reach = Math.hypot(extent.getWidth(), extent.getHeight());
    while (from.distance(to) < 0.4 * reach) {
      to = place();
    }
    double length = from.distance(to);
    double swing = 0.02 * length;
    double phase = 2 * Math.PI * random.nextDouble();
    double waves = 1 + length / 5_000;
    int steps = (int) Math.max(50, length / 18);
    Coordinate[] line = new Coordinate[steps + 1];
    for (int k = 0; k <= steps; k++) {
      double t = (double) k / steps;
      double aside = swing * Math.sin(phase + waves * 2 * Math.PI * t) / Math.sqrt(waves);
      line[k] = new Coordinate(
          from.x + t * (to.x - from.x) - aside * (to.y - from.y) / length,
          from.y + t * (to.y - from.y) + aside * (to.x - from.x) / length);
    }
    BufferParameters flat = new BufferParameters(2, BufferParameters.CAP_FLAT);
    flat.setSimplifyFactor(0);
    return BufferOp.bufferOp(GEOMETRY.createLineString(line), 15 + 15 * random.nextDouble(), flat);
  }

  private Set<Geometry> neighbours(Geometry start, int count) {
    Set<Geometry> found = new LinkedHashSet<>(List.of(start));
    Deque<Geometry> open = new ArrayDeque<>(found);
    while (found.size() < count && !open.isEmpty()) {
      Geometry parcel = open.poll();
      for (Geometry other : touching(parcel)) {
        if (found.size() < count && other.getArea() < 60_000 && found.add(other)) {
          open.add(other);
        }
      }
    }
    return found;
  }

  private List<Geometry> touching(Geometry parcel) {
    List<Geometry> touching = new ArrayList<>();
    for (Object other : tree.query(parcel.getEnvelopeInternal())) {
      if (other != parcel && parcel.relate((Geometry) other, "****1****")) {
        touching.add((Geometry) other);
      }
    }
    return touching;
  }
}
