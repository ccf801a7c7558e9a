package org.shougeng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.fixtures.CountySize;
import org.shougeng.parcel.LayerKind;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.region.Region;

class DemoCountyTest {

  private static final CountySize SMALL = CountySize.parcels(2_000);

  @TempDir
  private Path data;

  @Test
  void a_demonstration_that_died_between_layers_is_made_anew_at_the_next_start() throws Exception {
    assertThatThrownBy(() -> new DemoCounty(data, SMALL, dyingAtFirstLayer()).prepare())
        .hasMessage("died");
    assertThat(kinds()).containsExactly(LayerKind.PARCELS);

    new DemoCounty(data, SMALL, new PrintWriter(new StringWriter())).prepare();
    assertThat(kinds())
        .containsExactlyInAnyOrder(
            LayerKind.PARCELS,
            LayerKind.PARCELS,
            LayerKind.PBF,
            LayerKind.ECO_RED_LINE,
            LayerKind.URBAN_BOUNDARY,
            LayerKind.VILLAGES);
    assertThat(data.resolve("samples")).isNotEmptyDirectory();
    try (OpenStore store = OpenStore.in(data)) {
      // 柳溪镇 is the second of the twelve townships of the county.
      assertThat(store.regions().path(new AdminCode("990126101000")))
          .extracting(Region::name)
          .containsExactly("示例省", "示例市", "青禾县", "柳溪镇");
      assertThat(store.regions().children(new AdminCode("990126000000"))).hasSize(12);
    }

    StringWriter said = new StringWriter();
    new DemoCounty(data, SMALL, new PrintWriter(said)).prepare();
    assertThat(said.toString()).isEqualTo(Texts.get("demo.reused", data) + System.lineSeparator());
  }

  private Iterable<LayerKind> kinds() throws Exception {
    try (OpenStore store = OpenStore.in(data)) {
      return store.layers().list(Jurisdiction.EVERYWHERE).stream()
          .map(LayerVersion::kind)
          .toList();
    }
  }

  /** The process ends when it wants to say that its first layer is in. */
  private static PrintWriter dyingAtFirstLayer() {
    return new PrintWriter(Writer.nullWriter()) {
      @Override
      public void println(String line) {
        if (line.startsWith("✓")) {
          throw new IllegalStateException("died");
        }
      }
    };
  }
}
