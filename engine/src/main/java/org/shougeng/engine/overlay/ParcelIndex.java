package org.shougeng.engine.overlay;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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
    return in(List.of(box));
  }

  /** The parcels whose boxes meet any of {@code boxes}, each once, by row. */
  List<IndexedParcel> in(List<Envelope> boxes) {
    Set<IndexedParcel> found = Collections.newSetFromMap(new IdentityHashMap<>());
    boxes.forEach(box -> tree.query(box, item -> found.add((IndexedParcel) item)));
    return found.stream().sorted(IndexedParcel.BY_ROW).toList();
  }
}
