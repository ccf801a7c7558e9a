package org.shougeng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.shougeng.engine.formats.Feature;
import org.shougeng.engine.formats.FeatureLayer;
import org.shougeng.engine.formats.LayerFiles;
import org.shougeng.engine.formats.ParcelLayout;
import org.shougeng.engine.formats.ParcelReader;
import org.shougeng.engine.formats.ReadChoices;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.fixtures.DemoFiles;
import org.shougeng.fixtures.SurveyLayers;

/** The county's parcels out to a zipped shapefile and in again as parcels, without a store. */
final class ImportRun {

  /**
   * What came out.
   *
   * @param megabytes size of the archive
   * @param written seconds to write it
   * @param read seconds to recognise, unpack and read it to parcels
   * @param parcels how many came back
   */
  record Result(double megabytes, double written, double read, long parcels) {}

  private ImportRun() {}

  static Result of(List<Parcel> parcels) throws IOException {
    Path archive = Files.createTempFile("shougeng-bench-", ".zip");
    try {
      long start = System.nanoTime();
      List<Feature> rows = parcels.stream().map(SurveyLayers::dltb).toList();
      DemoFiles.writeLayer("DLTB", rows, archive);
      double written = (System.nanoTime() - start) / 1e9;
      start = System.nanoTime();
      long count = read(archive);
      double read = (System.nanoTime() - start) / 1e9;
      return new Result(Files.size(archive) / 1e6, written, read, count);
    } finally {
      Files.deleteIfExists(archive);
    }
  }

  private static long read(Path archive) {
    long[] count = {0};
    try (FeatureLayer layer = LayerFiles.open(archive, ReadChoices.RECOGNISE)) {
      ParcelLayout layout = ParcelLayout.of(layer.summary().content().columns().keySet(), null);
      ParcelReader reader =
          new ParcelReader(layout, layer.summary().findCrs().orElseThrow(), finding -> {});
      layer.read(row -> count[0] += reader.read(row).isPresent() ? 1 : 0, finding -> {});
    }
    return count[0];
  }
}
