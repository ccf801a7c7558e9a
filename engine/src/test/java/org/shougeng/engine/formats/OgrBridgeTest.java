package org.shougeng.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.engine.area.InputRefused;

/** Files that GDAL reads for us; skipped where it is not installed. */
class OgrBridgeTest {

  private static final String SQUARE =
      """
      0
      SECTION
      2
      ENTITIES
      0
      LWPOLYLINE
      8
      红线
      90
      4
      70
      1
      10
      38439600
      20
      3751500
      10
      38439700
      20
      3751500
      10
      38439700
      20
      3751400
      10
      38439600
      20
      3751400
      0
      ENDSEC
      0
      EOF
      """;

  @TempDir
  Path folder;

  @Test
  void a_closed_polyline_of_a_drawing_is_a_polygon() throws IOException {
    assumeTrue(OgrBridge.isInstalled());
    Path file = Files.writeString(folder.resolve("a.dxf"), SQUARE);
    try (FeatureLayer layer = LayerFiles.open(file, ReadChoices.RECOGNISE)) {
      assertThat(layer.all().get(0).geometry().getArea()).isCloseTo(10_000, within(1e-6));
      assertThat(layer.summary().format()).isEqualTo(FileFormat.DXF);
      assertThat(layer.summary().findCrs().orElseThrow().epsg()).isEqualTo(4526);
    }
  }

  @Test
  void a_drawing_that_gdal_cannot_read_is_refused() throws IOException {
    assumeTrue(OgrBridge.isInstalled());
    Path file = Files.writeString(folder.resolve("a.dxf"), "0\nSECTION\n2\n");
    assertThatThrownBy(() -> LayerFiles.open(file, ReadChoices.RECOGNISE))
        .isInstanceOf(InputRefused.class);
  }
}
