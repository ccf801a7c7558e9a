package org.shougeng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.formats.FeatureLayer;
import org.shougeng.engine.formats.FieldMapping;
import org.shougeng.engine.formats.LayerFiles;
import org.shougeng.engine.formats.ParcelLayout;
import org.shougeng.engine.formats.ParcelReader;
import org.shougeng.engine.formats.ReadChoices;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.engine.parcel.ParcelRow;
import org.shougeng.platform.JobProgress;

/** A file of parcels, opened: its system, its layout and its rows. */
final class ParcelFile implements AutoCloseable {

  private final FeatureLayer layer;
  private final Crs crs;
  private final ParcelLayout layout;

  private ParcelFile(FeatureLayer layer, Crs crs, ParcelLayout layout) {
    this.layer = layer;
    this.crs = crs;
    this.layout = layout;
  }

  static ParcelFile open(Path file, ReadChoices choices, @Nullable Path mapping)
      throws IOException {
    FieldMapping fields = mapping == null ? null : FieldMapping.parse(Files.readString(mapping));
    FeatureLayer layer = LayerFiles.open(file, choices);
    try {
      Crs crs = system(layer, file);
      ParcelLayout layout = ParcelLayout.of(layer.summary().content().columns().keySet(), fields);
      return new ParcelFile(layer, crs, layout);
    } catch (InputRefused e) {
      layer.close();
      throw e;
    }
  }

  /** The system of a layer, which must be known before anything is measured. */
  static Crs system(FeatureLayer layer, Path file) {
    return layer
        .summary()
        .findCrs()
        .orElseThrow(() -> new InputRefused(
            Finding.error("CMD-001").at(Place.file(String.valueOf(file.getFileName())))));
  }

  FeatureLayer layer() {
    return layer;
  }

  Crs crs() {
    return crs;
  }

  /** All parcels; rows that give none are told to {@code findings}. */
  List<Parcel> parcels(Consumer<Finding> findings, JobProgress progress) {
    progress.expect(layer.summary().content().features());
    List<Parcel> parcels = new ArrayList<>();
    rows(
        row -> {
          if (row.parcel() != null) {
            parcels.add(row.parcel());
          }
        },
        findings,
        progress);
    return parcels;
  }

  /** Every row, with its parcel where it gives one; each is a step of {@code progress}. */
  void rows(Consumer<ParcelRow> rows, Consumer<Finding> findings, JobProgress progress) {
    ParcelReader reader = new ParcelReader(layout, crs, findings);
    layer.read(
        row -> {
          rows.accept(new ParcelRow(row.row(), row.geometry(), reader.read(row).orElse(null)));
          progress.reach(progress.now().done() + 1);
        },
        findings);
  }

  @Override
  public void close() {
    layer.close();
  }
}
