package org.shougeng.engine.parcel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.geodesy.Crs;

/**
 * Finds every fault of a parcel layer (地类图斑): each row's figures and codes against the rules of TD/T
 * 1057-2020, identifiers that occur twice, invalid shapes, and places that no parcel or more than one
 * covers.
 *
 * <p>The faults of rows are those of {@link ParcelRowCheck}; {@code CHK-401} to {@code CHK-405} are of the
 * coverage. The rows are read three times and never held together: memory
 * grows with the number of distinct edges (about 20 bytes each), not with the layer.
 */
public final class ParcelLayerCheck {

  /** The rows of a layer, the same at each reading. */
  @FunctionalInterface
  public interface Rows {
    void read(Consumer<ParcelRow> rows);
  }

  private final Crs crs;
  private final CheckTolerances tolerances;

  public ParcelLayerCheck(Crs crs, CheckTolerances tolerances) {
    this.crs = crs;
    this.tolerances = tolerances;
  }

  /** Passes every fault to {@code faults}: those of rows in their order, then those of the coverage. */
  public void check(Rows rows, Consumer<ParcelFault> faults) {
    CoverageCheck coverage = new CoverageCheck(crs, tolerances);
    ParcelRowCheck rules = new ParcelRowCheck(crs, tolerances);
    List<Long> leftOut = new ArrayList<>();
    rows.read(row -> {
      boolean sound =
          rules.check(row, finding -> faults.accept(new ParcelFault(finding, row.geometry())));
      if (sound) {
        coverage.learn(row.geometry());
      } else {
        leftOut.add(row.row());
      }
    });
    Consumer<Consumer<ParcelRow>> sound = take -> rows.read(row -> {
      if (Collections.binarySearch(leftOut, row.row()) < 0) {
        take.accept(row);
      }
    });
    coverage.check(sound, faults);
    tellLeftOut(leftOut, faults);
  }

  /** All faults, for layers that have few. */
  public List<ParcelFault> check(Rows rows) {
    List<ParcelFault> faults = new ArrayList<>();
    check(rows, faults::add);
    return faults;
  }

  private static void tellLeftOut(List<Long> leftOut, Consumer<ParcelFault> faults) {
    if (!leftOut.isEmpty()) {
      Finding finding =
          Finding.note("CHK-405").at(Place.row(leftOut.get(0))).with("count", leftOut.size());
      Geometry nowhere = new org.locationtech.jts.geom.GeometryFactory().createPolygon();
      faults.accept(new ParcelFault(finding, nowhere));
    }
  }
}
