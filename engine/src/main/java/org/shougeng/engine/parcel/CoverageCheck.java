package org.shougeng.engine.parcel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.SurveyArea;

/**
 * Where a layer of parcels leaves ground uncovered or covers it twice.
 *
 * <p>How many parcels cover a place changes only across edges that are not walked once in each direction
 * ({@link EdgeBalance}). Those edges, noded on a grid of 0.1 mm, enclose faces; a face that no parcel covers
 * is a gap, one that several cover is an overlap. In a sound layer only the outer boundary is left, so
 * the work grows with the faults and not with the layer. An edge that one neighbour has split by a point
 * on it (T junction) is healed by the noding and is no fault.
 */
final class CoverageCheck {

  /** The survey's coordinates have four decimals of a metre. */
  private static final double GRID_METRES = 1e-4;

  private static final double GRID_DEGREES = 1e-9;

  private static final int ROWS_NAMED = 6;

  private final GeometryFactory factory = new GeometryFactory();
  private final double grid;
  private final EdgeBalance edges;
  private final SurveyArea survey;
  private final CheckTolerances tolerances;

  /** A face of the unbalanced edges, and the parcels that cover it. */
  private static final class Face {
    private final Polygon polygon;
    private final Coordinate inside;
    private final TreeSet<Long> rows = new TreeSet<>();

    Face(Polygon polygon) {
      this.polygon = polygon;
      this.inside = polygon.getInteriorPoint().getCoordinate();
    }
  }

  /** An unbalanced edge after noding. */
  private static final class Side {
    private int balance;
    private final TreeSet<Long> rows = new TreeSet<>();
  }

  CoverageCheck(Crs crs, CheckTolerances tolerances) {
    this.grid = crs.isGeographic() ? GRID_DEGREES : GRID_METRES;
    this.edges = new EdgeBalance(grid);
    this.survey = SurveyArea.in(crs, SurveyArea.ADDITIVE);
    this.tolerances = tolerances;
  }

  /** First reading: takes in the edges of a valid parcel. */
  void learn(Geometry geometry) {
    walk(geometry, edges::walk);
  }

  /** Second and third reading: finds the faults. */
  void check(Consumer<Consumer<ParcelRow>> rows, Consumer<ParcelFault> faults) {
    List<NodedSegmentString> unbalanced = new ArrayList<>();
    rows.accept(row -> walk(row.geometry(), (a, b) -> {
      if (!edges.isBalanced(a, b)) {
        Coordinate[] ends = {onGrid(a), onGrid(b)};
        unbalanced.add(new NodedSegmentString(ends, row.row()));
      }
    }));
    Map<LineSegment, Side> sides = sides(unbalanced);
    List<Face> faces = faces(sides);
    STRtree index = new STRtree();
    faces.forEach(face -> index.insert(new Envelope(face.inside), face));
    index.build();
    rows.accept(row -> cover(row, index));
    faces.forEach(face -> report(face, sides, faults));
  }

  /** Walks all rings with the parcel on the right hand. */
  private static void walk(Geometry geometry, Walker walker) {
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      if (part instanceof Polygon polygon) {
        walk(polygon.getExteriorRing(), false, walker);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          walk(polygon.getInteriorRingN(hole), true, walker);
        }
      } else if (part.getNumGeometries() > 1) {
        walk(part, walker);
      }
    }
  }

  private static void walk(LinearRing ring, boolean counterClockwise, Walker walker) {
    Coordinate[] points = ring.getCoordinates();
    if (points.length < 4) {
      return;
    }
    boolean forward = Orientation.isCCW(points) == counterClockwise;
    for (int i = 1; i < points.length; i++) {
      walker.edge(forward ? points[i - 1] : points[i], forward ? points[i] : points[i - 1]);
    }
  }

  private interface Walker {
    void edge(Coordinate from, Coordinate to);
  }

  /** The edges noded against each other; those that balance after all are gone. */
  private Map<LineSegment, Side> sides(List<NodedSegmentString> unbalanced) {
    SnapRoundingNoder noder = new SnapRoundingNoder(new PrecisionModel(1 / grid));
    noder.computeNodes(unbalanced);
    Map<LineSegment, Side> sides = new HashMap<>();
    for (Object noded : noder.getNodedSubstrings()) {
      SegmentString string = (SegmentString) noded;
      for (int i = 1; i < string.size(); i++) {
        LineSegment edge = new LineSegment(string.getCoordinate(i - 1), string.getCoordinate(i));
        int direction = edge.p0.compareTo(edge.p1);
        edge.normalize();
        Side side = sides.computeIfAbsent(edge, e -> new Side());
        side.balance += direction;
        side.rows.add((Long) string.getData());
      }
    }
    sides.values().removeIf(side -> side.balance == 0);
    return sides;
  }

  private List<Face> faces(Map<LineSegment, Side> sides) {
    Polygonizer polygonizer = new Polygonizer();
    sides.keySet().forEach(edge -> polygonizer.add(edge.toGeometry(factory)));
    @SuppressWarnings("unchecked")
    Collection<Polygon> polygons = polygonizer.getPolygons();
    return polygons.stream().map(Face::new).toList();
  }

  private static void cover(ParcelRow row, STRtree faces) {
    for (Object found : faces.query(row.geometry().getEnvelopeInternal())) {
      Face face = (Face) found;
      if (HalfOpenPolygon.holds(row.geometry(), face.inside)) {
        face.rows.add(row.row());
      }
    }
  }

  private void report(Face face, Map<LineSegment, Side> sides, Consumer<ParcelFault> faults) {
    Area area = survey.of(face.polygon);
    if (face.rows.size() == 1 || !area.isPositive()) {
      return;
    }
    boolean gap = face.rows.isEmpty();
    boolean sliver = Slivers.width(face.polygon, survey) < tolerances.sliverWidth();
    TreeSet<Long> rows = gap ? neighbours(face, sides) : face.rows;
    String code = gap ? (sliver ? "CHK-404" : "CHK-402") : (sliver ? "CHK-403" : "CHK-401");
    Finding finding = gap ? Finding.warning(code) : Finding.error(code);
    faults.accept(new ParcelFault(
        finding
            .at(rows.isEmpty() ? Place.NOWHERE : Place.row(rows.first()))
            .with("area", area.squareMetres().toPlainString())
            .with("rows", named(rows))
            .with("east", "%.3f".formatted(face.inside.x))
            .with("north", "%.3f".formatted(face.inside.y)),
        face.polygon));
  }

  private static TreeSet<Long> neighbours(Face face, Map<LineSegment, Side> sides) {
    TreeSet<Long> rows = new TreeSet<>();
    Coordinate[] boundary = face.polygon.getCoordinates();
    for (int i = 1; i < boundary.length; i++) {
      LineSegment edge = new LineSegment(boundary[i - 1], boundary[i]);
      edge.normalize();
      Side side = sides.get(edge);
      if (side != null) {
        rows.addAll(side.rows);
      }
    }
    return rows;
  }

  private static String named(Collection<Long> rows) {
    String names =
        rows.stream().limit(ROWS_NAMED).map(String::valueOf).collect(Collectors.joining("、"));
    return rows.size() > ROWS_NAMED ? names + "…" : names;
  }

  private Coordinate onGrid(Coordinate point) {
    return new Coordinate(Math.round(point.x / grid) * grid, Math.round(point.y / grid) * grid);
  }
}
