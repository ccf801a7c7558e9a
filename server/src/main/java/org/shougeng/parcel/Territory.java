package org.shougeng.parcel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;

/**
 * Whose land a layer holds.
 *
 * @param region the smallest region that holds every row; null when neither rows nor county tell
 * @param byVillage whether every row names its village, so that rows can be told apart by their codes
 */
public record Territory(@Nullable AdminCode region, boolean byVillage) {

  /** Whether all of the layer lies in {@code jurisdiction}. */
  public boolean isWithin(Jurisdiction jurisdiction) {
    return jurisdiction.isEverywhere() || (region != null && jurisdiction.covers(region));
  }

  /** Whether those of {@code jurisdiction} know of the layer: it is theirs, or that of their county. */
  public boolean isKnownTo(Jurisdiction jurisdiction) {
    return jurisdiction.isEverywhere() || (region != null && jurisdiction.touches(region));
  }

  Optional<AdminCode> county() {
    return Optional.ofNullable(region).map(code -> code.at(AdminCode.Level.COUNTY));
  }
}
