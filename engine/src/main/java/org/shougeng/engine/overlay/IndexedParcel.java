package org.shougeng.engine.overlay;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GeometryRepair;
import org.shougeng.engine.parcel.Parcel;

/**
 * A parcel with what is worked out about it the first time a red line touches it: a shape fit for
 * overlay, the ground it may claim, and its ellipsoidal area.
 *
 * <p>Several threads may work the same thing out at once; they come to the same answer.
 */
final class IndexedParcel {

  /** By row, then by place in the list: the first of two overlapping parcels keeps the ground. */
  static final Comparator<IndexedParcel> BY_ROW = Comparator.comparingLong(
          (IndexedParcel p) -> p.parcel.identity().row())
      .thenComparingInt(p -> p.position);

  private final int position;
  private final Parcel parcel;
  private final Crs crs;
  private volatile @Nullable Geometry shape;
  private volatile double ellipsoidal = Double.NaN;
  private volatile @Nullable Claim claim;

  IndexedParcel(int position, Parcel parcel, Crs crs) {
    this.position = position;
    this.parcel = parcel;
    this.crs = crs;
  }

  Parcel parcel() {
    return parcel;
  }

  /** The parcel's polygons, made valid if they were not. */
  Geometry shape() {
    Geometry known = shape;
    if (known == null) {
      Geometry delivered = parcel.geometry();
      boolean usable = delivered instanceof Polygonal && new IsValidOp(delivered).isValid();
      known = usable ? delivered : GeometryRepair.of(delivered, crs).after();
      shape = known;
    }
    return known;
  }

  /** Whether the delivered shape could not be used as it was. */
  boolean isRepaired() {
    return shape() != parcel.geometry();
  }

  /** The ellipsoidal area of the whole parcel in m², measured once. */
  double ellipsoidal(Measure measure) {
    double known = ellipsoidal;
    if (Double.isNaN(known)) {
      known = measure.ellipsoidal(shape());
      ellipsoidal = known;
    }
    return known;
  }

  /** What ground this parcel may claim beside its neighbours in {@code index}; worked out once. */
  Claim claim(ParcelIndex index, PolygonOverlay overlay) {
    Claim known = claim;
    if (known == null) {
      known = Claim.of(this, index.in(shape().getEnvelopeInternal()), overlay);
      claim = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return "row " + parcel.identity().row();
  }
}
