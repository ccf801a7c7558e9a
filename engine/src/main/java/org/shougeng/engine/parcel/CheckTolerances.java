package org.shougeng.engine.parcel;

import java.math.BigDecimal;
import org.shougeng.engine.area.Area;

/**
 * How much a layer may differ before a check speaks.
 *
 * @param areaShare share of a parcel's area by which TBMJ may differ from the computed area; areas
 *     adjusted to a control area differ a little
 * @param areaFloor difference in area that is never a fault
 * @param sliverWidth m; what is narrower on average is a sliver (破碎面)
 */
public record CheckTolerances(BigDecimal areaShare, Area areaFloor, double sliverWidth) {

  /** 0.1 %, 1 m², 0.2 m. */
  public static final CheckTolerances USUAL =
      new CheckTolerances(new BigDecimal("0.001"), Area.ofHundredths(100), 0.2);
}
