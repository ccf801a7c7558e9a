package org.shougeng.map;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * A tile of one layer as others read it: messages by Google's Protocol Buffers, fields by the numbers of
 * vector_tile.proto 2.1, geometry by §4.3 of the specification.
 */
final class DecodedTile {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  final Map<Integer, List<Object>> layer;

  DecodedTile(byte[] bytes) {
    this.layer = fields((byte[]) only(fields(bytes), 3));
  }

  String name() {
    return text(only(layer, 1));
  }

  /** The shapes with their attributes, and the feature's id as {@code #}, as user data. */
  List<Geometry> shapes() {
    List<Geometry> shapes = new ArrayList<>();
    for (Object written : layer.getOrDefault(2, List.of())) {
      Map<Integer, List<Object>> feature = fields((byte[]) written);
      Geometry shape = polygons(rings(numbers(feature, 4)));
      shape.setUserData(attributes(feature));
      shapes.add(shape);
    }
    return shapes;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> attributes(Geometry shape) {
    return (Map<String, Object>) shape.getUserData();
  }

  static Object only(Map<Integer, List<Object>> message, int field) {
    List<Object> found = message.getOrDefault(field, List.of());
    if (found.size() != 1) {
      throw new IllegalStateException("field " + field + " " + found.size() + " times");
    }
    return found.get(0);
  }

  /** Every field of a message: numbers as Long, strings and messages as bytes. */
  private static Map<Integer, List<Object>> fields(byte[] message) {
    Map<Integer, List<Object>> fields = new LinkedHashMap<>();
    CodedInputStream in = CodedInputStream.newInstance(message);
    try {
      for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
        boolean varint = WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_VARINT;
        fields
            .computeIfAbsent(WireFormat.getTagFieldNumber(tag), f -> new ArrayList<>())
            .add(varint ? (Object) in.readUInt64() : in.readByteArray());
      }
      return fields;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Integer> numbers(Map<Integer, List<Object>> message, int field) {
    CodedInputStream in = CodedInputStream.newInstance((byte[]) only(message, field));
    List<Integer> numbers = new ArrayList<>();
    try {
      while (!in.isAtEnd()) {
        numbers.add(in.readUInt32());
      }
      return numbers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> attributes(Map<Integer, List<Object>> feature) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    if (feature.containsKey(1)) {
      attributes.put("#", only(feature, 1));
    }
    List<Integer> tags = numbers(feature, 2);
    for (int i = 0; i < tags.size(); i += 2) {
      attributes.put(text(layer.get(3).get(tags.get(i))), value(tags.get(i + 1)));
    }
    return attributes;
  }

  private Object value(int index) {
    Map<Integer, List<Object>> value = fields((byte[]) layer.get(4).get(index));
    int field = value.keySet().iterator().next();
    Object written = only(value, field);
    return switch (field) {
      case 1 -> text(written);
      case 7 -> (Long) written == 1;
      default -> written;
    };
  }

  private static String text(Object bytes) {
    return new String((byte[]) bytes, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static List<LinearRing> rings(List<Integer> commands) {
    List<LinearRing> rings = new ArrayList<>();
    List<Coordinate> ring = new ArrayList<>();
    int x = 0;
    int y = 0;
    for (int i = 0; i < commands.size(); ) {
      int command = commands.get(i++);
      if ((command & 7) == 7) {
        ring.add(ring.get(0));
        rings.add(FACTORY.createLinearRing(ring.toArray(new Coordinate[0])));
        ring = new ArrayList<>();
        continue;
      }
      for (int repeat = command >> 3; repeat > 0; repeat--) {
        x += unfold(commands.get(i++));
        y += unfold(commands.get(i++));
        ring.add(new Coordinate(x, y));
      }
    }
    return rings;
  }

  private static int unfold(int folded) {
    return folded >> 1 ^ -(folded & 1);
  }

  /** A ring of positive area by the surveyor's formula starts a polygon, a negative one is its hole. */
  private static Geometry polygons(List<LinearRing> rings) {
    List<Polygon> polygons = new ArrayList<>();
    for (LinearRing ring : rings) {
      // JTS counts clockwise in mathematical axes as positive, the surveyor's formula the reverse.
      if (-Area.ofRingSigned(ring.getCoordinates()) > 0) {
        polygons.add(FACTORY.createPolygon(ring));
      } else {
        Polygon last = polygons.remove(polygons.size() - 1);
        polygons.add(withHole(last, ring));
      }
    }
    return FACTORY.buildGeometry(polygons);
  }

  private static Polygon withHole(Polygon polygon, LinearRing hole) {
    List<LinearRing> holes = new ArrayList<>();
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      holes.add(polygon.getInteriorRingN(i));
    }
    holes.add(hole);
    return FACTORY.createPolygon(polygon.getExteriorRing(), holes.toArray(new LinearRing[0]));
  }
}
