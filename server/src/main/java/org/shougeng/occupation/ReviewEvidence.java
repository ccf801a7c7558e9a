package org.shougeng.occupation;

import java.util.Optional;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.evidence.EvidenceHolder;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Placement;
import org.springframework.stereotype.Component;

/** Evidence on reviews: letters, photos of the site, signed papers. */
@Component
final class ReviewEvidence implements EvidenceHolder {

  private final Reviews reviews;

  ReviewEvidence(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public String kind() {
    return "review";
  }

  @Override
  public Optional<Placement> find(String id, Jurisdiction jurisdiction) {
    if (!id.matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          reviews.get(new ReviewId(Long.parseLong(id)), jurisdiction).placement());
    } catch (NotFound e) {
      return Optional.empty();
    }
  }
}
