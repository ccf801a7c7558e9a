package org.shougeng.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.shougeng.engine.area.InputRefused;

class GeoPackageGeometryTest {

  private static final String PARCEL =
      "POLYGON ((38439600 3751500, 38439700 3751500, 38439700 3751400, 38439600 3751500))";

  @ParameterizedTest
  @ValueSource(
      strings = {
        PARCEL,
        "POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 1))",
        "MULTIPOLYGON (((0 0, 0 1, 1 1, 0 0)), ((5 5, 5 6, 6 6, 5 5)))",
        "LINESTRING (0 0, 1 1)",
        "POINT (3 4)",
        "POLYGON EMPTY",
        "MULTIPOLYGON EMPTY"
      })
  void a_geometry_survives_the_blob(String wkt) {
    Geometry geometry = geometry(wkt);
    Geometry back = GeoPackageGeometry.decode(GeoPackageGeometry.encode(geometry, 4526));
    assertThat(back.equalsExact(geometry)).isTrue();
  }

  @Test
  void the_header_is_that_of_the_standard() {
    byte[] blob = GeoPackageGeometry.encode(geometry("POINT (1 2)"), 4526);
    // GP, version 0, flags: little-endian + xy envelope; srs 4526 = 0x11AE; minx maxx miny maxy;
    // WKB point
    assertThat(HexFormat.of().formatHex(blob))
        .startsWith("47500003" + "ae110000" + "000000000000f03f000000000000f03f")
        .endsWith("0101000000000000000000f03f0000000000000040");
  }

  @Test
  void envelope_and_system_are_read_without_the_geometry() {
    byte[] blob = GeoPackageGeometry.encode(geometry(PARCEL), 4526);
    assertThat(GeoPackageGeometry.srsId(blob)).isEqualTo(4526);
    assertThat(GeoPackageGeometry.envelope(blob))
        .isEqualTo(new Envelope(38439600, 38439700, 3751400, 3751500));
  }

  @Test
  void heights_are_left_out() {
    // WKB (ISO) POINT Z (1 2 3) behind a big-endian header without envelope
    byte[] blob = HexFormat.of()
        .parseHex(
            "47500000000011ae" + "01e9030000000000000000f03f00000000000000400000000000000840");
    Geometry point = GeoPackageGeometry.decode(blob);
    assertThat(point.toText()).isEqualTo("POINT (1 2)");
    assertThat(GeoPackageGeometry.srsId(blob)).isEqualTo(4526);
  }

  @Test
  void a_blob_cut_anywhere_is_refused_by_code() {
    byte[] blob = GeoPackageGeometry.encode(geometry(PARCEL), 4526);
    for (int length = 0; length < blob.length; length++) {
      byte[] cut = Arrays.copyOf(blob, length);
      assertThatThrownBy(() -> GeoPackageGeometry.decode(cut))
          .isInstanceOf(InputRefused.class)
          .hasMessageContaining("FMT-303");
    }
  }

  @Test
  void collections_nested_without_end_are_refused() {
    byte[] header = HexFormat.of().parseHex("4750000100000000");
    byte[] level = HexFormat.of().parseHex("010700000001000000");
    byte[] blob = Arrays.copyOf(header, header.length + 500_000 * level.length);
    for (int i = 0; i < 500_000; i++) {
      System.arraycopy(level, 0, blob, header.length + i * level.length, level.length);
    }
    assertThatThrownBy(() -> GeoPackageGeometry.decode(blob)).hasMessageContaining("FMT-303");
  }

  @Test
  void a_promise_of_a_billion_points_allocates_nothing() {
    byte[] blob = HexFormat.of().parseHex("4750000100000000" + "010200000000ca9a3b");
    assertThatThrownBy(() -> GeoPackageGeometry.decode(blob)).hasMessageContaining("FMT-303");
  }

  private static Geometry geometry(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }
}
