package org.shougeng.engine.overlay;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Which ground each of several parcels may claim, when parcels that should form a coverage (a
 * partition of the land with shared boundaries) do not: of two that overlap, the lower row keeps the
 * ground.
 *
 * <p>Most parcels match their neighbours vertex by vertex; {@link CoverageValidator} tells them from the
 * rest in linear time, and only the rest is compared pair by pair.
 */
final class Claims {

  private final List<IndexedParcel> parcels;
  private final PolygonOverlay overlay;
  private final boolean[] doubtful;
  private final List<List<IndexedParcel>> rivals = new ArrayList<>();

  /** @param parcels by row */
  Claims(List<IndexedParcel> parcels, PolygonOverlay overlay) {
    this.parcels = parcels;
    this.overlay = overlay;
    this.doubtful = new boolean[parcels.size()];
    Geometry[] shapes = parcels.stream().map(IndexedParcel::shape).toArray(Geometry[]::new);
    Geometry[] faults = CoverageValidator.validate(shapes);
    boolean any = false;
    for (int i = 0; i < faults.length; i++) {
      doubtful[i] = faults[i] != null && !faults[i].isEmpty();
      any |= doubtful[i];
      rivals.add(new ArrayList<>(0));
    }
    if (any) {
      compareDoubtful(shapes);
    }
  }

  private void compareDoubtful(Geometry[] shapes) {
    STRtree tree = new STRtree();
    for (int i = 0; i < shapes.length; i++) {
      tree.insert(shapes[i].getEnvelopeInternal(), i);
    }
    for (int i = 0; i < shapes.length; i++) {
      if (!doubtful[i]) {
        continue;
      }
      for (Object item : tree.query(shapes[i].getEnvelopeInternal())) {
        int other = (Integer) item;
        boolean seenBefore = doubtful[other] && other < i;
        if (other != i && !seenBefore && share(shapes[i], shapes[other])) {
          rivals.get(Math.max(i, other)).add(parcels.get(Math.min(i, other)));
        }
      }
    }
    rivals.forEach(list -> list.sort(IndexedParcel.BY_ROW));
  }

  private boolean share(Geometry a, Geometry b) {
    return a.intersects(b) && !overlay.intersection(a, b).isEmpty();
  }

  /** The parcels of lower rows that overlap the parcel at {@code index}, by row. */
  List<IndexedParcel> before(int index) {
    return rivals.get(index);
  }

  /** All ground that any of the parcels covers. */
  Geometry ground(GeometryFactory factory) {
    List<Geometry> matched = new ArrayList<>();
    List<Geometry> rest = new ArrayList<>();
    for (int i = 0; i < doubtful.length; i++) {
      (doubtful[i] ? rest : matched).add(parcels.get(i).shape());
    }
    if (!matched.isEmpty()) {
      try {
        rest.add(CoverageUnion.union(matched.toArray(Geometry[]::new)));
      } catch (TopologyException e) {
        // The validator passed what the linear union cannot join; the general union can.
        rest.addAll(matched);
      }
    }
    return overlay.union(rest, factory);
  }
}
