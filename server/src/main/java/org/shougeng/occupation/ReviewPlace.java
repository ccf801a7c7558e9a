package org.shougeng.occupation;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.platform.actor.Placement;

/**
 * On whose land a red line lies.
 *
 * @param villages the villages of all parcels it meets; empty where it meets none
 * @param county where it lies when it meets no parcel
 */
record ReviewPlace(Set<AdminCode> villages, AdminCode county) {

  static ReviewPlace of(OverlayResult result, LayerVersion parcels) {
    Set<AdminCode> villages = result.pieces().stream()
        .map(piece -> piece.parcel().identity().location())
        .collect(Collectors.toUnmodifiableSet());
    return new ReviewPlace(
        villages,
        Objects.requireNonNull(parcels.territory().region(), "every parcel names its village"));
  }

  /**
   * @throws InputRefused {@code OCC-014} unless {@code jurisdiction} answers for all of it; whose land the
   *     rest is, and how much of it, stays untold
   */
  void mustLieIn(Jurisdiction jurisdiction) {
    boolean own = villages.isEmpty()
        ? jurisdiction.covers(county)
        : villages.stream().allMatch(jurisdiction::covers);
    if (!own) {
      throw outside();
    }
  }

  static InputRefused outside() {
    return new InputRefused(Finding.error("OCC-014"));
  }

  /** The smallest region that holds all of it; the county where it meets no parcel. */
  AdminCode region() {
    return villages.stream()
        .map(Optional::of)
        .reduce((one, other) -> one.flatMap(a -> other.flatMap(a::join)))
        .flatMap(joined -> joined)
        .orElse(county);
  }

  /** The placement of its review: the county's section acts on it first. */
  Placement ranBy(AdminCode office) {
    return new Placement(office, region(), region().at(AdminCode.Level.COUNTY));
  }
}
