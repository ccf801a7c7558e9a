package org.shougeng.parcel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/**
 * SHA-256 of a layer's content: what was read, in file order, whatever file format carried it.
 *
 * <p>Over the bytes of kind and EPSG code, then of each row its number, its values in column order as text,
 * and its geometry as little-endian well-known binary. Each value is followed by the byte 1F, each row by 1E.
 */
final class ContentDigest {

  private static final byte VALUE_END = 0x1f;
  private static final byte ROW_END = 0x1e;

  private final MessageDigest digest;
  private final WKBWriter geometries = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN);

  ContentDigest(LayerKind kind, int epsg) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    value(kind.name());
    value(epsg);
    digest.update(ROW_END);
  }

  void row(long row, @Nullable Object[] values, Geometry geometry) {
    value(row);
    for (Object value : values) {
      value(value);
    }
    digest.update(geometries.write(geometry));
    digest.update(ROW_END);
  }

  private void value(@Nullable Object value) {
    if (value != null) {
      digest.update(value.toString().getBytes(StandardCharsets.UTF_8));
    }
    digest.update(VALUE_END);
  }

  /** The hash in hexadecimal; no more rows after this. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
