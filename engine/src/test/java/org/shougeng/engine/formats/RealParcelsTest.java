package org.shougeng.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Layers that other people made, read by our reader; only where the data are present. */
@EnabledIfEnvironmentVariable(named = "SHOUGENG_REAL_DATA", matches = ".+")
class RealParcelsTest {

  private static final Path DATA = Path.of(System.getenv().getOrDefault("SHOUGENG_REAL_DATA", "."));

  @Test
  void the_new_zealand_parcels_are_read_whole() {
    Path folder = DATA.resolve("nz-parcels-waiheke-region");
    try (FeatureLayer layer = LayerFiles.open(folder, ReadChoices.RECOGNISE.withEpsg(2193))) {
      assertThat(layer.summary().content().features()).isEqualTo(2993);
      assertThat(layer.summary().content().polygons()).isEqualTo(2993);
      assertThat(layer.all()).allMatch(feature -> feature.geometry().isValid());
      assertThat(layer.all().stream().mapToInt(f -> f.geometry().getNumPoints()).sum())
          .isEqualTo(41_002);
    }
  }
}
