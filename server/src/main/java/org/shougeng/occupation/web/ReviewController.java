package org.shougeng.occupation.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.occupation.Review;
import org.shougeng.occupation.ReviewId;
import org.shougeng.occupation.Reviews;
import org.shougeng.parcel.LayerId;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.region.Regions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reviews of red lines: run, read, run again, delete. */
@RestController
@RequestMapping("/api/reviews")
@Requires(Permission.READ_REVIEWS)
class ReviewController {

  private final Reviews reviews;
  private final Regions regions;

  ReviewController(Reviews reviews, Regions regions) {
    this.reviews = reviews;
    this.regions = regions;
  }

  /**
   * What to review.
   *
   * @param uploadId the upload
   * @param layer its layer, or null for the only one
   * @param name the project, or null for the layer's name
   * @param parcelsLayerId the layer of parcels, or null for the current one
   */
  record Order(
      @Nullable String uploadId,
      @Nullable String layer,
      @Nullable String name,
      @Nullable String parcelsLayerId) {}

  /** A line of the list. */
  record Line(String id, String name, String createdAt, String headline) {}

  @Requires(Permission.RUN_REVIEWS)
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ReviewJson run(@RequestBody Order order, Actor actor, Locale locale) {
    String upload = Objects.requireNonNullElse(order.uploadId(), "");
    Review review = reviews.run(
        actor,
        new Reviews.Order(upload, order.layer(), order.name(), layerId(order.parcelsLayerId())));
    return ReviewJson.of(review, deskOf(review, actor), locale);
  }

  @GetMapping
  List<Line> list(Actor actor, Locale locale) {
    return reviews.list(actor.jurisdiction()).stream()
        .map(header -> new Line(
            header.id().toString(),
            header.name(),
            header.createdAt().toString(),
            ReviewJson.sentence(header.headline(), locale)))
        .toList();
  }

  @GetMapping("/{id}")
  ReviewJson get(@PathVariable long id, Actor actor, Locale locale) {
    Review review = reviews.get(new ReviewId(id), actor.jurisdiction());
    return ReviewJson.of(review, deskOf(review, actor), locale);
  }

  /** The review as it is kept, and whether its figures come out the same today. */
  @PostMapping("/{id}/rerun")
  ReviewJson rerun(@PathVariable long id, Actor actor, Locale locale) {
    Reviews.Rerun rerun = reviews.rerun(actor, new ReviewId(id));
    return ReviewJson.of(rerun, deskOf(rerun.kept(), actor), locale);
  }

  /** To which office the review goes, and why. */
  record HandoverOrder(@Nullable String region, @Nullable String reason) {}

  /** Gives the review to the office that has to act next. */
  @Requires(Permission.RUN_REVIEWS)
  @PostMapping("/{id}/handler")
  DeskJson handOver(@PathVariable long id, @RequestBody HandoverOrder order, Actor actor) {
    String region = Objects.requireNonNullElse(order.region(), "");
    AdminCode to = AdminCode.parse(region)
        .orElseThrow(() -> new InputRefused(Finding.error("OCC-015").with("region", region)));
    String reason = Objects.requireNonNullElse(order.reason(), "");
    Review review = reviews.handOver(actor, new ReviewId(id), to, reason);
    return deskOf(review, actor);
  }

  @Requires(Permission.RUN_REVIEWS)
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable long id, Actor actor) {
    reviews.delete(actor, new ReviewId(id));
  }

  private DeskJson deskOf(Review review, Actor actor) {
    return DeskJson.of(review, reviews.handovers(review), Reviews.acts(actor, review), regions);
  }

  private static @Nullable LayerId layerId(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.matches("\\d{1,18}")) {
      throw new InputRefused(
          Finding.error("SRV-400").with("name", "parcelsLayerId").with("value", text));
    }
    return new LayerId(Long.parseLong(text));
  }
}
