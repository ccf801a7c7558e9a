package org.shougeng.parcel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.formats.Feature;
import org.shougeng.engine.formats.FeatureLayer;
import org.shougeng.engine.formats.FieldMapping.Origin;
import org.shougeng.engine.formats.ParcelField;
import org.shougeng.engine.formats.ParcelLayout;
import org.shougeng.engine.formats.ParcelReader;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.parcel.CheckTolerances;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.engine.parcel.ParcelRow;
import org.shougeng.engine.parcel.ParcelRowCheck;
import org.shougeng.platform.JobProgress;

/**
 * The parcels of a file. At the first reading every row is checked ({@link ParcelRowCheck}) and judged by
 * {@link ImportRules}; later readings pass the same parcels without a word. Gaps and overlaps between
 * parcels need two readings more and are left to {@code shougeng check}.
 */
final class CheckedParcels implements LayerRows<Parcel> {

  private final FeatureLayer layer;
  private final ParcelLayout layout;
  private final Crs crs;
  private final RowFaults faults;
  private final RingMending mending;
  private final ImportRules rules = new ImportRules();

  CheckedParcels(FeatureLayer layer, ParcelLayout layout, Crs crs, JobProgress progress) {
    this.layer = layer;
    this.layout = layout;
    this.crs = crs;
    this.faults = new RowFaults(progress);
    this.mending = new RingMending(crs);
  }

  @Override
  public void read(Consumer<Parcel> rows) {
    if (faults.areTold()) {
      ParcelReader reader = new ParcelReader(layout, crs, finding -> {});
      layer.read(
          feature -> reader.read(feature).map(mending::again).ifPresent(rows), finding -> {});
    } else {
      check(rows);
    }
  }

  private void check(Consumer<Parcel> rows) {
    ParcelReader reader = new ParcelReader(layout, crs, faults::take);
    ParcelRowCheck check = new ParcelRowCheck(crs, CheckTolerances.USUAL);
    layer.read(
        feature -> {
          List<Finding> found = new ArrayList<>();
          Optional<Parcel> parcel = reader.read(feature);
          if (isPolygon(feature)) {
            Geometry shape = feature.geometry();
            check.check(new ParcelRow(feature.row(), shape, parcel.orElse(null)), found::add);
          }
          Optional<Parcel> mended = parcel.map(delivered -> mending.first(delivered, found));
          found.forEach(finding -> faults.take(rules.apply(inTheirWords(finding))));
          mended.ifPresent(rows);
        },
        faults::take);
    faults.endOfReading();
  }

  /** Anything else the reader has refused already. */
  private static boolean isPolygon(Feature feature) {
    return !feature.geometry().isEmpty() && feature.geometry().getDimension() == 2;
  }

  /** The finding with the column as the file calls it, where it names a field. */
  private Finding inTheirWords(Finding finding) {
    Place place = finding.place();
    return Arrays.stream(ParcelField.values())
        .filter(field -> field.name().equals(place.field()))
        .map(field -> layout.mapping().fields().get(field))
        .filter(origin -> origin != null && !origin.constant())
        .map(Origin::text)
        .map(column -> finding.at(place.inField(column)))
        .findFirst()
        .orElse(finding);
  }
}
