package org.shougeng.engine.formats;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * The shape in the content of one record. Heights and measures are skipped. Counts that do not fit the
 * content refuse the file; a coordinate that is no number empties the shape, with a finding.
 */
final class ShapeDecoder {

  private static final int NULL = 0;
  private static final int POINT = 1;
  private static final int POLYLINE = 3;
  private static final int POLYGON = 5;
  private static final int MULTIPOINT = 8;

  private static final GeometryFactory FACTORY = FlatGeometry.FACTORY;

  private final String file;
  private final int fileType;
  private final Consumer<Finding> findings;

  ShapeDecoder(String file, int fileType, Consumer<Finding> findings) {
    this.file = file;
    this.fileType = fileType;
    this.findings = findings;
  }

  /** Whether shapes of {@code type} are read: all but multipatch and unknown numbers. */
  static boolean reads(int type) {
    return type >= 0
        && type <= 28
        && switch (type % 10) {
          case NULL -> type == NULL;
          case POINT, POLYLINE, POLYGON, MULTIPOINT -> true;
          default -> false;
        };
  }

  static boolean isPolygon(int type) {
    return type % 10 == POLYGON;
  }

  /** The name of a shape type, as {@code PolygonZ}. */
  static String typeName(int type) {
    if (type == 31) {
      return "MultiPatch";
    }
    String name =
        switch (type % 10) {
          case POINT -> "Point";
          case POLYLINE -> "PolyLine";
          case POLYGON -> "Polygon";
          case MULTIPOINT -> "MultiPoint";
          default -> "?";
        };
    return reads(type) ? name + List.of("", "Z", "M").get(type / 10) : String.valueOf(type);
  }

  /** The shape of row {@code row}. */
  Geometry decode(long row, ByteBuffer content) {
    int type = content.getInt(0);
    if (type == NULL) {
      findings.accept(Finding.warning("FMT-119").at(at(row)));
      return empty();
    }
    if (type != fileType) {
      throw refused("FMT-113", row);
    }
    return switch (type % 10) {
      case POINT -> point(row, content);
      case MULTIPOINT -> multipoint(row, content);
      default -> parts(row, content, type);
    };
  }

  /**
   * Checks the counts of one record and adds its coordinates to {@code extent}, without making a shape.
   *
   * @return the number of its vertices
   */
  int measure(long row, ByteBuffer content, Envelope extent) {
    int type = content.getInt(0);
    if (type == NULL) {
      return 0;
    }
    if (type != fileType) {
      throw refused("FMT-113", row);
    }
    int first;
    int count;
    if (type % 10 == POINT) {
      require(content.limit() >= 20, row);
      first = 4;
      count = 1;
    } else if (type % 10 == MULTIPOINT) {
      first = 40;
      count = count(row, content, 36, first, 16);
    } else {
      first = 44 + 4 * checkedParts(row, content);
      count = content.getInt(40);
    }
    for (int i = 0; i < count; i++) {
      double x = content.getDouble(first + 16 * i);
      double y = content.getDouble(first + 16 * i + 8);
      if (Double.isFinite(x) && Double.isFinite(y)) {
        extent.expandToInclude(x, y);
      }
    }
    return count;
  }

  private Geometry point(long row, ByteBuffer content) {
    require(content.limit() >= 20, row);
    double[] ordinates = ordinates(content, 4, 1);
    return isFinite(row, ordinates, 1)
        ? FACTORY.createPoint(FlatGeometry.sequence(ordinates))
        : empty();
  }

  private Geometry multipoint(long row, ByteBuffer content) {
    double[] ordinates = ordinates(content, 40, count(row, content, 36, 40, 16));
    return isFinite(row, ordinates, 1)
        ? FACTORY.createMultiPoint(FlatGeometry.sequence(ordinates))
        : empty();
  }

  private Geometry parts(long row, ByteBuffer content, int type) {
    int partCount = checkedParts(row, content);
    int points = content.getInt(40);
    int first = 44 + 4 * partCount;
    List<double[]> parts = new ArrayList<>(partCount);
    for (int part = 0; part < partCount; part++) {
      int from = content.getInt(44 + 4 * part);
      int to = part + 1 < partCount ? content.getInt(48 + 4 * part) : points;
      double[] ordinates = ordinates(content, first + 16 * from, to - from);
      if (!isFinite(row, ordinates, part + 1)) {
        return empty();
      }
      parts.add(ordinates);
    }
    return isPolygon(type) ? new ShapeRings(at(row), findings).polygon(parts) : lines(parts);
  }

  private static Geometry lines(List<double[]> parts) {
    LineString[] lines = parts.stream()
        .filter(part -> part.length >= 4)
        .map(part -> FACTORY.createLineString(FlatGeometry.sequence(part)))
        .toArray(LineString[]::new);
    return lines.length == 1 ? lines[0] : FACTORY.createMultiLineString(lines);
  }

  /** The number of parts, once it and the part indices and points fit the content. */
  private int checkedParts(long row, ByteBuffer content) {
    int parts = count(row, content, 36, 44, 4);
    int points = count(row, content, 40, 44 + 4 * parts, 16);
    int previous = 0;
    for (int part = 0; part < parts; part++) {
      int from = content.getInt(44 + 4 * part);
      require(from >= previous && from <= points && (part > 0 || from == 0), row);
      previous = from;
    }
    return parts;
  }

  /** The count at {@code offset}, once {@code count} items of {@code size} bytes from {@code first} fit. */
  private int count(long row, ByteBuffer content, int offset, int first, int size) {
    require(content.limit() >= first, row);
    int count = content.getInt(offset);
    require(count >= 0 && first + (long) count * size <= content.limit(), row);
    return count;
  }

  private static double[] ordinates(ByteBuffer content, int offset, int points) {
    double[] ordinates = new double[2 * points];
    for (int i = 0; i < ordinates.length; i++) {
      ordinates[i] = content.getDouble(offset + 8 * i);
    }
    return ordinates;
  }

  private boolean isFinite(long row, double[] ordinates, int part) {
    for (int i = 0; i < ordinates.length; i++) {
      if (!Double.isFinite(ordinates[i])) {
        Place vertex = at(row).atVertex(0, part, i / 2 + 1);
        findings.accept(Finding.error("FMT-114").at(vertex).with("value", ordinates[i]));
        return false;
      }
    }
    return true;
  }

  private Geometry empty() {
    return isPolygon(fileType) ? FACTORY.createPolygon() : FACTORY.createGeometryCollection();
  }

  private void require(boolean sound, long row) {
    if (!sound) {
      throw refused("FMT-111", row);
    }
  }

  private InputRefused refused(String code, long row) {
    return new InputRefused(Finding.error(code).at(at(row)));
  }

  private Place at(long row) {
    return Place.file(file).atRow(row);
  }
}
