package org.shougeng.engine.overlay;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.parcel.Parcel;

/** Parcels by place: a sort-tile-recursive tree, built once, read by several threads. */
final class ParcelIndex {

  private final STRtree tree = new STRtree();

  ParcelIndex(List<Parcel> parcels, Crs crs) {
    int position = 0;
    for (Parcel parcel : parcels) {
      Envelope box = parcel.geometry().getEnvelopeInternal();
      if (!box.isNull() && Double.isFinite(box.getArea())) {
        tree.insert(box, new IndexedParcel(position, parcel, crs));
      }
      position++;
    }
    tree.build();
  }

  /** The parcels whose boxes meet {@code box}, by row. */
  List<IndexedParcel> in(Envelope box) {
    List<IndexedParcel> found = new ArrayList<>();
    tree.query(box, item -> found.add((IndexedParcel) item));
    found.sort(IndexedParcel.BY_ROW);
    return found;
  }
}
