package org.shougeng.engine.overlay;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.coverage.CoveragePolygonValidator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.TopologyException;

/**
 * Which ground a parcel may claim, when parcels that should form a coverage (a partition of the land
 * with shared boundaries) do not: of two that overlap, the lower row keeps the ground.
 *
 * <p>Most parcels match their neighbours vertex by vertex; {@link CoveragePolygonValidator} tells
 * them from the rest in linear time, and only the rest is compared pair by pair.
 *
 * @param undisputed whether the parcel matches all neighbours of lower rows, vertex by vertex
 * @param rivals the parcels of lower rows that overlap this one, by row
 */
record Claim(boolean undisputed, List<IndexedParcel> rivals) {

  private static final Claim UNDISPUTED = new Claim(true, List.of());

  /** What {@code parcel} may claim beside {@code neighbours}, given by row. */
  static Claim of(IndexedParcel parcel, List<IndexedParcel> neighbours, PolygonOverlay overlay) {
    List<IndexedParcel> lower = neighbours.stream()
        .filter(other -> IndexedParcel.BY_ROW.compare(other, parcel) < 0)
        .toList();
    if (lower.isEmpty() || matches(parcel.shape(), lower)) {
      return UNDISPUTED;
    }
    List<IndexedParcel> rivals = new ArrayList<>(0);
    for (IndexedParcel other : lower) {
      if (parcel.shape().intersects(other.shape())
          && !overlay.intersection(parcel.shape(), other.shape()).isEmpty()) {
        rivals.add(other);
      }
    }
    return new Claim(false, List.copyOf(rivals));
  }

  private static boolean matches(Geometry shape, List<IndexedParcel> neighbours) {
    Geometry[] shapes = neighbours.stream().map(IndexedParcel::shape).toArray(Geometry[]::new);
    Geometry fault = CoveragePolygonValidator.validate(shape, shapes);
    return fault == null || fault.isEmpty();
  }

  /** All ground that any of {@code parcels} covers. */
  static Geometry ground(
      List<IndexedParcel> parcels,
      ParcelIndex index,
      PolygonOverlay overlay,
      GeometryFactory factory) {
    List<Geometry> matched = new ArrayList<>();
    List<Geometry> rest = new ArrayList<>();
    for (IndexedParcel parcel : parcels) {
      (parcel.claim(index, overlay).undisputed() ? matched : rest).add(parcel.shape());
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
