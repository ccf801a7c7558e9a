package org.shougeng.evidence;

import java.util.Optional;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.actor.Placement;
import org.shougeng.region.Region;
import org.shougeng.region.Regions;
import org.springframework.stereotype.Component;

/** Evidence of a village, a township or the county itself: its marker boards, its files. */
@Component
final class RegionHolder implements EvidenceHolder {

  private final Regions regions;

  RegionHolder(Regions regions) {
    this.regions = regions;
  }

  @Override
  public String kind() {
    return "region";
  }

  @Override
  public Optional<Placement> find(String id, Jurisdiction jurisdiction) {
    return AdminCode.parse(id)
        .filter(jurisdiction::covers)
        .flatMap(regions::find)
        .map(Region::code)
        .map(Placement::in);
  }
}
