package org.shougeng.engine.formats;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

/**
 * The geometry blob of a GeoPackage (OGC 12-128r18 §2.1.3): a header of magic {@code GP}, flags,
 * reference system and envelope, then well-known binary. The same blob is stored in every database
 * we use.
 *
 * <p>Written: version 0, little-endian, with an (x, y) envelope. Read: either byte order, any
 * envelope, heights and measures left out; geometries are made by {@link FlatGeometry}. Safe for
 * several threads.
 */
public final class GeoPackageGeometry {

  private static final byte MAGIC_1 = 'G';
  private static final byte MAGIC_2 = 'P';
  private static final int FIXED_HEADER = 8;
  private static final int ENVELOPE_XY = 32;
  private static final int WKB_TYPE_END = 5;
  private static final int LITTLE_ENDIAN = 1;
  private static final int EMPTY = 1 << 4;
  private static final int EXTENDED = 1 << 5;
  private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

  private GeoPackageGeometry() {}

  /** The blob of {@code geometry} in the reference system {@code srsId} of its database. */
  public static byte[] encode(Geometry geometry, int srsId) {
    byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
    boolean empty = geometry.isEmpty();
    int header = FIXED_HEADER + (empty ? 0 : ENVELOPE_XY);
    ByteBuffer blob = ByteBuffer.allocate(header + wkb.length).order(ByteOrder.LITTLE_ENDIAN);
    int envelopeCode = empty ? 0 : 1;
    blob.put(MAGIC_1).put(MAGIC_2).put((byte) 0);
    blob.put((byte) (LITTLE_ENDIAN | envelopeCode << 1 | (empty ? EMPTY : 0))).putInt(srsId);
    if (!empty) {
      Envelope box = geometry.getEnvelopeInternal();
      blob.putDouble(box.getMinX()).putDouble(box.getMaxX());
      blob.putDouble(box.getMinY()).putDouble(box.getMaxY());
    }
    return blob.put(wkb).array();
  }

  /**
   * The geometry of {@code blob}.
   *
   * @throws InputRefused with {@code FMT-303} if the blob is damaged or of a kind we do not read
   */
  public static Geometry decode(byte[] blob) {
    int start = headerLength(blob);
    byte[] wkb = Arrays.copyOfRange(blob, start, blob.length);
    try {
      return new WKBReader(FlatGeometry.FACTORY).read(wkb);
    } catch (ParseException | IllegalArgumentException | ClassCastException e) {
      throw damaged(String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      // Hostile collections nested a hundred thousand deep; the parser has no limit of its own.
      throw damaged("nested too deep");
    }
  }

  /** The reference system that the header of {@code blob} names. */
  public static int srsId(byte[] blob) {
    headerLength(blob);
    return ordered(blob).getInt(4);
  }

  /**
   * The envelope in the header of {@code blob}, without decoding the geometry; if the header has none,
   * from the geometry.
   */
  public static Envelope envelope(byte[] blob) {
    int header = headerLength(blob);
    if (header == FIXED_HEADER) {
      return decode(blob).getEnvelopeInternal();
    }
    ByteBuffer bytes = ordered(blob);
    return new Envelope(
        bytes.getDouble(8), bytes.getDouble(16), bytes.getDouble(24), bytes.getDouble(32));
  }

  /** Whether {@code blob} has a header that can be read, an envelope and a geometry behind it. */
  static boolean isSound(byte[] blob) {
    try {
      envelope(blob);
      return blob.length >= headerLength(blob) + WKB_TYPE_END;
    } catch (InputRefused e) {
      return false;
    }
  }

  /** Whether the geometry of a sound blob is a polygon or multipolygon, by its type number. */
  static boolean isPolygon(byte[] blob) {
    int wkb = headerLength(blob);
    ByteOrder order = blob[wkb] == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    int type = ByteBuffer.wrap(blob).order(order).getInt(wkb + 1) & 0xffff;
    return type % 1000 == 3 || type % 1000 == 6;
  }

  private static int headerLength(byte[] blob) {
    if (blob.length < FIXED_HEADER || blob[0] != MAGIC_1 || blob[1] != MAGIC_2) {
      throw damaged("no GP header");
    }
    int flags = blob[3];
    int envelope = flags >> 1 & 7;
    if ((flags & EXTENDED) != 0 || envelope >= ENVELOPE_BYTES.length) {
      throw damaged("flags " + (flags & 0xff));
    }
    int length = FIXED_HEADER + ENVELOPE_BYTES[envelope];
    if (blob.length < length) {
      throw damaged("header cut off");
    }
    return length;
  }

  private static ByteBuffer ordered(byte[] blob) {
    boolean little = (blob[3] & LITTLE_ENDIAN) != 0;
    return ByteBuffer.wrap(blob).order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
  }

  private static InputRefused damaged(String reason) {
    return new InputRefused(Finding.error("FMT-303").with("reason", reason));
  }
}
