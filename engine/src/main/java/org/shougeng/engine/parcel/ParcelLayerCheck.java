package org.shougeng.engine.parcel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GeometryCheck;

/**
 * Finds every fault of a parcel layer (地类图斑): each row's figures and codes against the rules of TD/T
 * 1057-2020, identifiers that occur twice, invalid shapes, and places that no parcel or more than one
 * covers.
 *
 * <p>{@code CHK-101} to {@code CHK-112} are faults of a row, {@code CHK-201} and {@code CHK-202} double
 * identifiers, {@code CHK-301} slivers, {@code CHK-401} to {@code CHK-405} of the coverage; invalid shapes
 * keep the codes of {@link GeometryCheck}. The rows are read three times and never held together: memory
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
    RowCheck rules = new RowCheck(crs, tolerances);
    GeometryCheck shapes = GeometryCheck.in(crs);
    DoubleIdentifiers identifiers = new DoubleIdentifiers();
    List<Long> leftOut = new ArrayList<>();
    rows.read(row -> {
      Consumer<Finding> findings =
          finding -> faults.accept(new ParcelFault(atRow(finding, row.row()), row.geometry()));
      List<Finding> shapeFindings = shapes.of(row.geometry());
      shapeFindings.forEach(findings);
      if (row.parcel() != null) {
        rules.check(row.parcel(), findings);
        identifiers.check(row.parcel(), findings);
      }
      if (shapeFindings.stream().anyMatch(Finding::isError)) {
        leftOut.add(row.row());
      } else {
        rules.checkShape(row.geometry(), findings);
        coverage.learn(row.geometry());
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

  private static Finding atRow(Finding finding, long row) {
    return finding.at(finding.place().atRow(row));
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
