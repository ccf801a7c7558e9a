package org.shougeng.platform.actor;

import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;

/**
 * Where a record belongs, three times over, so that it never vanishes between offices.
 *
 * @param owner the region of the office that made it
 * @param responsible the region whose land it is about
 * @param handler the region of the office that has to act on it now
 */
public record Placement(AdminCode owner, AdminCode responsible, AdminCode handler) {

  /** Made, answered for and handled in one region. */
  public static Placement in(AdminCode region) {
    return new Placement(region, region, region);
  }

  /** Whether any of the three lies in {@code jurisdiction}. */
  public boolean isSeenFrom(Jurisdiction jurisdiction) {
    return jurisdiction.covers(owner)
        || jurisdiction.covers(responsible)
        || jurisdiction.covers(handler);
  }
}
