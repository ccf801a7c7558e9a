package org.shougeng.parcel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GeometryRepair;
import org.shougeng.engine.parcel.Parcel;

/**
 * Rings that touch themselves in a point, as a road that runs back to its own junction: survey programs write
 * them as one ring, our geometry wants a hole or two parts. The ground and its area are the same either way,
 * so such a row is rewritten and told ({@code LYR-008}); every other fault is left for the check to refuse.
 */
final class RingMending {

  private static final String TOUCHES_ITSELF = "GEO-107";

  private final Crs crs;
  private final Set<Long> mended = new HashSet<>();

  RingMending(Crs crs) {
    this.crs = crs;
  }

  /**
   * The parcel at the first reading, mended where that keeps its ground.
   *
   * @param found what its check found; what is mended is taken out and told instead
   */
  Parcel first(Parcel parcel, List<Finding> found) {
    if (!onlyTouches(found)) {
      return parcel;
    }
    GeometryRepair repair = GeometryRepair.of(parcel.geometry(), crs);
    if (!repair.isUsable() || !repair.areaAfter().equals(repair.areaBefore())) {
      return parcel;
    }
    long row = parcel.identity().row();
    mended.add(row);
    found.removeIf(finding -> finding.code().equals(TOUCHES_ITSELF));
    found.add(Finding.warning("LYR-008").at(Place.row(row)));
    return with(parcel, repair);
  }

  /** The parcel at a later reading, as it was at the first. */
  Parcel again(Parcel parcel) {
    return mended.contains(parcel.identity().row())
        ? with(parcel, GeometryRepair.of(parcel.geometry(), crs))
        : parcel;
  }

  private static boolean onlyTouches(List<Finding> found) {
    List<Finding> ofShape = found.stream()
        .filter(finding -> finding.isError() && finding.code().startsWith("GEO-"))
        .toList();
    return !ofShape.isEmpty()
        && ofShape.stream().allMatch(finding -> finding.code().equals(TOUCHES_ITSELF));
  }

  private static Parcel with(Parcel parcel, GeometryRepair repair) {
    return new Parcel(
        parcel.identity(), parcel.tenure(), parcel.use(), parcel.areas(), repair.after());
  }
}
