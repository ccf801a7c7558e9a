package org.shougeng.map;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one layer of polygons in the vector tile format 2.1: keys and values once in tables, geometry
 * as commands with relative coordinates, outer rings clockwise as seen on the screen and holes the
 * other way round.
 *
 * @see <a href="https://github.com/mapbox/vector-tile-spec/tree/master/2.1">Vector tile specification</a>
 */
final class VectorTileLayer {

  private static final int TILE_LAYER = 3;
  private static final int LAYER_NAME = 1;
  private static final int LAYER_FEATURE = 2;
  private static final int LAYER_KEY = 3;
  private static final int LAYER_VALUE = 4;
  private static final int LAYER_EXTENT = 5;
  private static final int LAYER_VERSION = 15;
  private static final int FEATURE_ID = 1;
  private static final int FEATURE_TAGS = 2;
  private static final int FEATURE_TYPE = 3;
  private static final int FEATURE_GEOMETRY = 4;
  private static final int VALUE_TEXT = 1;
  private static final int VALUE_UNSIGNED = 5;
  private static final int VALUE_FLAG = 7;

  private static final int POLYGON = 3;
  private static final int MOVE_TO = 1;
  private static final int LINE_TO = 2;
  private static final int CLOSE_PATH = 7;

  private final String name;
  private final PackedInts.Writer features = new PackedInts.Writer();
  private final Map<String, Integer> keys = new LinkedHashMap<>();
  private final Map<Object, Integer> values = new LinkedHashMap<>();
  private int count;

  VectorTileLayer(String name) {
    this.name = name;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** The tag of a text attribute, for {@link #add}. */
  long tag(String key, String value) {
    return tagOf(key, value);
  }

  /** The tag of a whole number that is not negative. */
  long tag(String key, long value) {
    return tagOf(key, value);
  }

  /** The tag of a yes or no. */
  long tag(String key, boolean value) {
    return tagOf(key, value);
  }

  private long tagOf(String key, Object value) {
    int keyIndex = keys.computeIfAbsent(key, k -> keys.size());
    int valueIndex = values.computeIfAbsent(value, v -> values.size());
    return (long) keyIndex << 32 | valueIndex;
  }

  /**
   * Adds a feature.
   *
   * @param id its id, or 0 when it has none
   * @param tags its attributes
   * @param polygons rings in units of the tile, shell first, not closed, in any direction
   */
  void add(long id, long[] tags, List<List<int[]>> polygons) {
    PackedInts.Writer feature = new PackedInts.Writer();
    if (id > 0) {
      field(feature, FEATURE_ID, id);
    }
    PackedInts.Writer packed = new PackedInts.Writer();
    for (long tag : tags) {
      packed.write(tag >>> 32);
      packed.write(tag & 0xFFFFFFFFL);
    }
    message(feature, FEATURE_TAGS, packed);
    field(feature, FEATURE_TYPE, POLYGON);
    message(feature, FEATURE_GEOMETRY, commands(polygons));
    message(features, LAYER_FEATURE, feature);
    count++;
  }

  /** The tile with this one layer. */
  byte[] tile() {
    PackedInts.Writer layer = new PackedInts.Writer();
    field(layer, LAYER_VERSION, 2);
    text(layer, LAYER_NAME, name);
    layer.writeBytes(features.bytes, features.length);
    keys.keySet().forEach(key -> text(layer, LAYER_KEY, key));
    values.keySet().forEach(value -> message(layer, LAYER_VALUE, value(value)));
    field(layer, LAYER_EXTENT, TileAddress.EXTENT);
    PackedInts.Writer tile = new PackedInts.Writer();
    message(tile, TILE_LAYER, layer);
    return java.util.Arrays.copyOf(tile.bytes, tile.length);
  }

  private static PackedInts.Writer commands(List<List<int[]>> polygons) {
    PackedInts.Writer commands = new PackedInts.Writer();
    int[] cursor = new int[2];
    for (List<int[]> rings : polygons) {
      boolean outer = true;
      for (int[] ring : rings) {
        ring(ring, outer, cursor, commands);
        outer = false;
      }
    }
    return commands;
  }

  private static void ring(int[] ring, boolean outer, int[] cursor, PackedInts.Writer commands) {
    int points = ring.length / 2;
    boolean forward = TileRings.doubleArea(ring) > 0 == outer;
    for (int i = 0; i < points; i++) {
      if (i == 0) {
        commands.write(command(MOVE_TO, 1));
      } else if (i == 1) {
        commands.write(command(LINE_TO, points - 1));
      }
      int at = 2 * (forward ? i : points - 1 - i);
      commands.writeSigned((long) ring[at] - cursor[0]);
      commands.writeSigned((long) ring[at + 1] - cursor[1]);
      cursor[0] = ring[at];
      cursor[1] = ring[at + 1];
    }
    commands.write(command(CLOSE_PATH, 1));
  }

  private static int command(int id, int repeat) {
    return repeat << 3 | id;
  }

  private static PackedInts.Writer value(Object value) {
    PackedInts.Writer written = new PackedInts.Writer();
    if (value instanceof String words) {
      text(written, VALUE_TEXT, words);
    } else if (value instanceof Boolean flag) {
      field(written, VALUE_FLAG, flag ? 1 : 0);
    } else {
      field(written, VALUE_UNSIGNED, (Long) value);
    }
    return written;
  }

  private static void field(PackedInts.Writer out, int number, long value) {
    out.write(number << 3);
    out.write(value);
  }

  private static void text(PackedInts.Writer out, int number, String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    out.write(number << 3 | 2);
    out.write(bytes.length);
    out.writeBytes(bytes, bytes.length);
  }

  private static void message(PackedInts.Writer out, int number, PackedInts.Writer inner) {
    out.write(number << 3 | 2);
    out.write(inner.length);
    out.writeBytes(inner.bytes, inner.length);
  }
}
