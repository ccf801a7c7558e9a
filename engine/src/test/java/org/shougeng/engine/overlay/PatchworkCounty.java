package org.shougeng.engine.overlay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.FeatureId;
import org.shougeng.engine.area.LandClass;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.parcel.Parcel;

/**
 * A made-up layer of parcels for tests: a grid whose corners are moved about, with bent shared edges
 * and ponds inside some parcels, that covers its box without gap or overlap. The same seed gives the same
 * layer.
 */
final class PatchworkCounty {

  static final Crs CRS = Crs.of(4526);
  static final double WEST = 38_439_000;
  static final double SOUTH = 3_751_000;

  private static final List<String> CLASSES =
      List.of("0101", "0102", "0103", "0201", "0301", "0702", "1006", "1104", "1203");
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final int columns;
  private final int rows;
  private final double cell;
  private final Random random;
  private final Coordinate[][] corners;
  private final List<Parcel> parcels = new ArrayList<>();

  private PatchworkCounty(int columns, int rows, double cell, long seed) {
    this.columns = columns;
    this.rows = rows;
    this.cell = cell;
    this.random = new Random(seed);
    this.corners = new Coordinate[columns + 1][rows + 1];
    for (int i = 0; i <= columns; i++) {
      for (int j = 0; j <= rows; j++) {
        corners[i][j] = new Coordinate(
            WEST + i * cell + jitter(i, columns), SOUTH + j * cell + jitter(j, rows));
      }
    }
    fill();
  }

  static PatchworkCounty of(int columns, int rows, double cell, long seed) {
    return new PatchworkCounty(columns, rows, cell, seed);
  }

  List<Parcel> parcels() {
    return parcels;
  }

  double width() {
    return columns * cell;
  }

  double height() {
    return rows * cell;
  }

  /** The whole box as one polygon with no more than its corners. */
  Geometry outline() {
    return FACTORY.toGeometry(
        new org.locationtech.jts.geom.Envelope(WEST, WEST + width(), SOUTH, SOUTH + height()));
  }

  private void fill() {
    Coordinate[][] eastward = new Coordinate[columns][rows + 1];
    Coordinate[][] northward = new Coordinate[columns + 1][rows];
    for (int i = 0; i <= columns; i++) {
      for (int j = 0; j <= rows; j++) {
        if (i < columns) {
          eastward[i][j] = bend(corners[i][j], corners[i + 1][j], j == 0 || j == rows);
        }
        if (j < rows) {
          northward[i][j] = bend(corners[i][j], corners[i][j + 1], i == 0 || i == columns);
        }
      }
    }
    for (int i = 0; i < columns; i++) {
      for (int j = 0; j < rows; j++) {
        Coordinate[] ring = {
          corners[i][j], eastward[i][j], corners[i + 1][j], northward[i + 1][j],
          corners[i + 1][j + 1], eastward[i][j + 1], corners[i][j + 1], northward[i][j],
          corners[i][j]
        };
        addCell(FACTORY.createLinearRing(ring));
      }
    }
  }

  private void addCell(LinearRing shell) {
    if (random.nextInt(6) > 0) {
      add(FACTORY.createPolygon(shell));
      return;
    }
    Coordinate centre = shell.getCentroid().getCoordinate();
    double r = cell * 0.15;
    Coordinate[] ring = {
      millimetre(centre.x - r, centre.y - r * random.nextDouble()),
      millimetre(centre.x + r, centre.y - r),
      millimetre(centre.x + r * random.nextDouble(), centre.y + r),
      null
    };
    ring[3] = ring[0];
    LinearRing pond = FACTORY.createLinearRing(ring);
    add(FACTORY.createPolygon(shell, new LinearRing[] {pond}));
    add(FACTORY.createPolygon(pond));
  }

  private void add(Polygon polygon) {
    parcels.add(parcel(parcels.size() + 1, CLASSES.get(random.nextInt(9)), polygon));
  }

  /** A parcel with everything the survey says of it following from its row and class. */
  static Parcel parcel(int row, String landClass, Geometry shape) {
    boolean cultivated = landClass.startsWith("01");
    int slope = cultivated ? row % 5 + 1 : 0;
    BigDecimal coefficient = slope >= 2 ? new BigDecimal("0.0" + slope + "37") : BigDecimal.ZERO;
    String village = "4117251%02d2%02d".formatted(row % 3 + 1, row % 7);
    return new Parcel(
        new Parcel.Identity(
            row,
            new FeatureId("B" + row),
            String.valueOf(row),
            AdminCode.parse(village).orElseThrow(),
            "村" + row % 7,
            2025),
        new Parcel.Tenure("30", village + row % 2, "集体" + row % 7),
        new Parcel.LandUse(
            LandClass.get(landClass),
            slope >= 2 ? "TT" : null,
            slope,
            cultivated ? row % 15 + 1 : 0,
            cultivated ? "LS" : ""),
        Parcel.SurveyedAreas.of(Area.ofSquareMetres(shape.getArea()), coefficient),
        shape);
  }

  private double jitter(int index, int last) {
    return index == 0 || index == last ? 0 : millimetre((random.nextDouble() - 0.5) * cell * 0.4);
  }

  private Coordinate bend(Coordinate a, Coordinate b, boolean straight) {
    double x = (a.x + b.x) / 2;
    double y = (a.y + b.y) / 2;
    return straight
        ? new Coordinate(x, y)
        : millimetre(
            x + (random.nextDouble() - 0.5) * cell * 0.1,
            y + (random.nextDouble() - 0.5) * cell * 0.1);
  }

  private static Coordinate millimetre(double x, double y) {
    return new Coordinate(millimetre(x), millimetre(y));
  }

  private static double millimetre(double value) {
    return Math.rint(value * 1000) / 1000;
  }
}
