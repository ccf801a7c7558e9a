package org.shougeng.engine.formats;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequences;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** The content of a shapefile record: outer rings clockwise, holes counter-clockwise. */
final class ShapeEncoder {

  private static final int NULL = 0;

  private final int fileType;

  ShapeEncoder(int fileType) {
    this.fileType = fileType;
  }

  /** The shape type that a geometry is written as: 1 point, 3 line, 5 polygon. */
  static int typeOf(Geometry geometry) {
    return switch (geometry.getDimension()) {
      case 0 -> 1;
      case 1 -> 3;
      default -> 5;
    };
  }

  /** Whether {@code geometry} can stand in a file of this type. */
  boolean fits(Geometry geometry) {
    return typeOf(geometry) == fileType
        && (fileType != 1 || geometry.getNumGeometries() == 1)
        && !geometry.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION);
  }

  byte[] encode(Geometry geometry) {
    if (geometry.isEmpty()) {
      return little(4).putInt(NULL).array();
    }
    if (fileType == 1) {
      return little(20)
          .putInt(1)
          .putDouble(geometry.getCoordinate().x)
          .putDouble(geometry.getCoordinate().y)
          .array();
    }
    List<CoordinateSequence> parts = parts(geometry);
    int points = parts.stream().mapToInt(CoordinateSequence::size).sum();
    ByteBuffer content = little(44 + 4 * parts.size() + 16 * points);
    Envelope box = geometry.getEnvelopeInternal();
    content.putInt(fileType).putDouble(box.getMinX()).putDouble(box.getMinY());
    content.putDouble(box.getMaxX()).putDouble(box.getMaxY());
    content.putInt(parts.size()).putInt(points);
    int first = 0;
    for (CoordinateSequence part : parts) {
      content.putInt(first);
      first += part.size();
    }
    for (CoordinateSequence part : parts) {
      for (int i = 0; i < part.size(); i++) {
        content.putDouble(part.getX(i)).putDouble(part.getY(i));
      }
    }
    return content.array();
  }

  private static List<CoordinateSequence> parts(Geometry geometry) {
    List<CoordinateSequence> parts = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        parts.add(directed(polygon.getExteriorRing(), true));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          parts.add(directed(polygon.getInteriorRingN(hole), false));
        }
      } else if (geometry.getGeometryN(i) instanceof LineString line && !line.isEmpty()) {
        parts.add(line.getCoordinateSequence());
      }
    }
    return parts;
  }

  private static CoordinateSequence directed(LineString ring, boolean clockwise) {
    CoordinateSequence points = ring.getCoordinateSequence();
    if (Orientation.isCCW(points) == clockwise) {
      points = points.copy();
      CoordinateSequences.reverse(points);
    }
    return points;
  }

  private static ByteBuffer little(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
