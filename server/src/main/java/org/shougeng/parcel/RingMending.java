package org.shougeng.parcel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Polygonal;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.formats.Feature;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GeometryCheck;
import org.shougeng.engine.geodesy.GeometryRepair;

/**
 * Rings that touch themselves in a point, as a road that runs back to its own junction: survey programs write
 * them as one ring, our geometry wants a hole or two parts. The ground and its area are the same either way,
 * so such a row is rewritten and told ({@code LYR-008}); every other fault is left for the check to refuse.
 */
final class RingMending {

  private static final String TOUCHES_ITSELF = "GEO-107";

  private final Crs crs;
  private final GeometryCheck check;
  private final Set<Long> mended = new HashSet<>();

  RingMending(Crs crs) {
    this.crs = crs;
    this.check = GeometryCheck.in(crs);
  }

  /** The row at the first reading, mended and told where that keeps its ground. */
  Feature first(Feature feature, Consumer<Finding> findings) {
    if (!(feature.geometry() instanceof Polygonal) || !onlyTouches(feature)) {
      return feature;
    }
    GeometryRepair repair = GeometryRepair.of(feature.geometry(), crs);
    if (!repair.isUsable() || !repair.areaAfter().equals(repair.areaBefore())) {
      return feature;
    }
    mended.add(feature.row());
    findings.accept(Finding.warning("LYR-008").at(Place.row(feature.row())));
    return with(feature, repair);
  }

  /** The row at a later reading, as it was at the first. */
  Feature again(Feature feature) {
    return mended.contains(feature.row())
        ? with(feature, GeometryRepair.of(feature.geometry(), crs))
        : feature;
  }

  private boolean onlyTouches(Feature feature) {
    List<Finding> errors =
        check.of(feature.geometry()).stream().filter(Finding::isError).toList();
    return !errors.isEmpty()
        && errors.stream().allMatch(finding -> finding.code().equals(TOUCHES_ITSELF));
  }

  private static Feature with(Feature feature, GeometryRepair repair) {
    return new Feature(feature.row(), repair.after(), feature.attributes());
  }
}
