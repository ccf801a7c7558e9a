package org.shougeng.parcel;

import java.util.function.Consumer;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.formats.FeatureLayer;
import org.shougeng.engine.formats.ParcelLayout;
import org.shougeng.engine.formats.ParcelReader;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.platform.JobProgress;

/** The parcels of a file, checked row by row when first read. */
final class CheckedParcels implements LayerRows<Parcel> {

  private final FeatureLayer layer;
  private final ParcelLayout layout;
  private final Crs crs;
  private final RowFaults faults;

  CheckedParcels(FeatureLayer layer, ParcelLayout layout, Crs crs, JobProgress progress) {
    this.layer = layer;
    this.layout = layout;
    this.crs = crs;
    this.faults = new RowFaults(progress);
  }

  @Override
  public void read(Consumer<Parcel> rows) {
    Consumer<Finding> findings = faults.listen();
    ParcelReader reader = new ParcelReader(layout, crs, findings);
    layer.read(feature -> reader.read(feature).ifPresent(rows), findings);
    faults.endOfReading();
  }
}
