package org.shougeng.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.Feature;
import org.shougeng.engine.formats.FeatureLayer;
import org.shougeng.engine.formats.LayerFiles;
import org.shougeng.engine.formats.ReadChoices;
import org.shougeng.platform.DatabaseAddress;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.Jobs;
import org.shougeng.platform.TestDatabase;

/** The store is a GeoPackage that other programs open; here, our own reader of other people's files. */
class GeoPackageTest {

  @TempDir
  private Path data;

  @Test
  void a_stored_layer_opens_as_a_layer_of_a_geopackage() throws Exception {
    storeThreeParcels();
    Path file = data.resolve(DatabaseAddress.FILE_NAME);
    try (FeatureLayer layer = LayerFiles.open(file, ReadChoices.RECOGNISE)) {
      assertThat(layer.summary().findCrs()).contains(Deliveries.ZONE_38);
      List<Feature> rows = layer.all();
      assertThat(rows).hasSize(3);
      // 9,999.10 m² in whole 0.01 m².
      assertThat(rows.get(0).text("gross")).isEqualTo("999910");
      assertThat(rows.get(0).text("dlbm")).isEqualTo("0103");
      assertThat(rows.get(1).geometry().equalsTopo(Deliveries.square(1))).isTrue();
    }
  }

  @Test
  void the_file_says_in_its_header_that_it_is_a_geopackage() throws Exception {
    storeThreeParcels();
    byte[] header = java.nio.file.Files.readAllBytes(data.resolve(DatabaseAddress.FILE_NAME));
    // SQLite's file format keeps application_id at byte 68: "GPKG".
    assertThat(new String(header, 68, 4, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("GPKG");
  }

  private void storeThreeParcels() throws InterruptedException {
    try (TestDatabase store = TestDatabase.sqlite(data);
        Jobs jobs = store.jobs()) {
      ParcelLayers layers = new ParcelLayers(store.database(), Clock.systemUTC(), List.of());
      jobs.runNow(
          "import",
          "test",
          progress -> new Job.Result(
              "layer",
              layers
                  .addParcels(
                      Deliveries.parcels2025(),
                      Jurisdiction.EVERYWHERE,
                      Deliveries.row(3),
                      progress)
                  .id()
                  .toString()),
          new JobProgress());
    }
  }
}
