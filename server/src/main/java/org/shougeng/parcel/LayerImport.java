package org.shougeng.parcel;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.formats.FeatureLayer;
import org.shougeng.engine.formats.Intake;
import org.shougeng.engine.formats.IntakeLimits;
import org.shougeng.engine.formats.LayerFiles;
import org.shougeng.engine.formats.LayerSummary;
import org.shougeng.engine.formats.ParcelLayout;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.JobWork;

/**
 * Brings a layer from its files into the store: recognise, check every row, then write all rows in one
 * transaction. One row that cannot be used refuses the whole layer; the findings name every such row.
 */
public final class LayerImport implements JobWork {

  /** The {@code kind} of import jobs. */
  public static final String JOB_KIND = "import";

  /** The {@code type} of what an import job makes. */
  public static final String RESULT_TYPE = "layer";

  private final ParcelLayers layers;
  private final ImportOrder order;

  public LayerImport(ParcelLayers layers, ImportOrder order) {
    this.layers = layers;
    this.order = order;
  }

  @Override
  public Job.Result run(JobProgress progress) {
    // Stored with the layer: the server was stopped between the layer's last row and the job's end.
    return progress
        .checkpoint()
        .map(layer -> new Job.Result(RESULT_TYPE, layer))
        .orElseGet(() -> read(progress));
  }

  private Job.Result read(JobProgress progress) {
    try (Intake intake = Intake.of(order.files(), IntakeLimits.LAYER);
        FeatureLayer layer = LayerFiles.open(intake, order.choices())) {
      intake.findings().forEach(progress::report);
      LayerSummary summary = layer.summary();
      summary.findings().forEach(progress::report);
      // Every row is read twice: to be checked, and to be written.
      progress.expect(2 * summary.content().features());
      LayerVersion version =
          order.kind() == LayerKind.PARCELS ? parcels(layer, progress) : areas(layer, progress);
      return new Job.Result(RESULT_TYPE, version.id().toString());
    }
  }

  private LayerVersion parcels(FeatureLayer layer, JobProgress progress) {
    LayerSummary summary = layer.summary();
    ParcelLayout layout = ParcelLayout.of(summary.content().columns().keySet(), order.mapping());
    Crs crs = crs(summary);
    LayerRows<Parcel> rows = new CheckedParcels(layer, layout, crs, progress);
    return layers.addParcels(draft(crs, summary), order.jurisdiction(), rows, progress);
  }

  private LayerVersion areas(FeatureLayer layer, JobProgress progress) {
    LayerSummary summary = layer.summary();
    Crs crs = crs(summary);
    LayerRows<ControlArea> rows = new CheckedAreas(layer, crs, progress);
    return layers.addAreas(draft(crs, summary), order.jurisdiction(), rows, progress);
  }

  private Crs crs(LayerSummary summary) {
    return summary
        .findCrs()
        .orElseThrow(
            () -> new InputRefused(Finding.error("LYR-003").at(Place.file(summary.layer()))));
  }

  private LayerDraft draft(Crs crs, LayerSummary summary) {
    ImportOrder.Label label = order.label();
    LocalDate date = label.date() == null ? surveyDate(summary) : label.date();
    String fallback = date == null ? order.fileNames() : String.valueOf(date.getYear());
    return new LayerDraft(
        order.kind(),
        label.name().isBlank() ? order.kind().chinese() : label.name(),
        label.version().isBlank() ? fallback : label.version(),
        date,
        crs,
        order.fileNames());
  }

  /** A survey describes the last day of its year. */
  private static @Nullable LocalDate surveyDate(LayerSummary summary) {
    return summary.content().samples().stream()
        .limit(1)
        .flatMap(row -> row.entrySet().stream())
        .filter(cell -> cell.getKey().equalsIgnoreCase("SJNF"))
        .map(Map.Entry::getValue)
        .filter(year -> year.matches("(19|20)\\d\\d"))
        .map(year -> LocalDate.of(Integer.parseInt(year), 12, 31))
        .findFirst()
        .orElse(null);
  }
}
