package org.shougeng.occupation.web;

import java.util.List;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.occupation.Handover;
import org.shougeng.occupation.Review;
import org.shougeng.platform.actor.Placement;
import org.shougeng.region.Regions;

/**
 * Whose desk a review is on.
 *
 * @param owner the region of the office that made it
 * @param responsible the region whose land it is about
 * @param handler the region of the office that has to act now
 * @param acts whether the reader may run it again, pass it on or delete it
 * @param handovers its way through offices
 */
record DeskJson(
    RegionJson owner,
    RegionJson responsible,
    RegionJson handler,
    boolean acts,
    List<HandoverJson> handovers) {

  /** A region with its name. */
  record RegionJson(String code, String name) {

    static RegionJson of(AdminCode code, Regions regions) {
      return new RegionJson(code.digits(), regions.name(code));
    }
  }

  /** One step. */
  record HandoverJson(String at, String name, RegionJson from, RegionJson to, String reason) {}

  static DeskJson of(Review review, List<Handover> handovers, boolean acts, Regions regions) {
    Placement placement = review.placement();
    return new DeskJson(
        RegionJson.of(placement.owner(), regions),
        RegionJson.of(placement.responsible(), regions),
        RegionJson.of(placement.handler(), regions),
        acts,
        handovers.stream()
            .map(step -> new HandoverJson(
                step.at().toString(),
                step.name(),
                RegionJson.of(step.from(), regions),
                RegionJson.of(step.to(), regions),
                step.reason()))
            .toList());
  }
}
