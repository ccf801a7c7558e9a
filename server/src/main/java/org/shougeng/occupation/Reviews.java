package org.shougeng.occupation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.RedLine;
import org.shougeng.exchange.Recognised;
import org.shougeng.exchange.Uploads;
import org.shougeng.parcel.LayerId;
import org.shougeng.parcel.LayerKind;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.parcel.ParcelLayers;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.OneLine;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Forbidden;
import org.shougeng.platform.actor.Placement;
import org.shougeng.region.Regions;
import org.springframework.stereotype.Service;

/**
 * Runs reviews and keeps them. A review runs while its user waits, two at a time at most, for red lines of
 * up to {@value #MOST_VERTICES} vertices; longer ones are for the command line.
 */
@Service
public class Reviews {

  private static final int MOST_VERTICES = 500_000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REASON = 500;

  private final ParcelLayers layers;
  private final Uploads uploads;
  private final ReviewStore store;
  private final Regions regions;
  private final AuditLog audit;
  private final Clock clock;
  private final Semaphore running = new Semaphore(2, true);

  Reviews(
      ParcelLayers layers,
      Uploads uploads,
      ReviewStore store,
      Regions regions,
      AuditLog audit,
      Clock clock) {
    this.layers = layers;
    this.uploads = uploads;
    this.store = store;
    this.regions = regions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What to review.
   *
   * @param uploadId the upload that holds the red line
   * @param layer its layer, or null for the only one
   * @param name the project, or null for the layer's name
   * @param parcels the layer of parcels to ask, or null for the current one
   */
  public record Order(
      String uploadId, @Nullable String layer, @Nullable String name, @Nullable LayerId parcels) {}

  /** A review that was run again. */
  public record Rerun(
      Review kept, boolean same, Review.Headline headline, List<Finding> findings) {}

  /**
   * Reviews the red line of an upload and keeps the result.
   *
   * @throws InputRefused {@code OCC-001} if there are no parcels yet, {@code OCC-002} if the red
   *     line's system is not known, {@code OCC-003} if it has no polygon, {@code OCC-004} with the
   *     faults if it is faulty and not repaired, {@code OCC-005} if it lies outside the county,
   *     {@code OCC-006} if it has too many vertices, {@code OCC-007} if the upload has several
   *     layers and none is named, {@code OCC-014} if some of it lies on the land of others
   * @throws NotFound if there is no such upload, layer of it, or layer of parcels
   */
  public Review run(Actor actor, Order order) {
    Recognised upload = uploads.get(actor, order.uploadId());
    Recognised.Layer layer = layerOf(upload, order.layer());
    LayerVersion parcels = parcelsOf(order.parcels(), actor.jurisdiction());
    RedLine redLine = redLine(nameOf(order, layer), layer, parcels, actor.jurisdiction());
    OverlayResult result = overlay(parcels.id(), redLine);
    ReviewPlace place = ReviewPlace.of(result, parcels);
    place.mustLieIn(actor.jurisdiction());
    Crs crs = layer.summary().findCrs().orElseThrow();
    Review.Origin origin = new Review.Origin(
        upload.fileName(),
        layer.summary().format().displayName(),
        upload.fileHash(),
        crs.epsg(),
        layer.summary().crsSource(),
        layer.summary().encoding());
    ReviewStore.Draft draft = new ReviewStore.Draft(
        actor.account(),
        place.ranBy(actor.office()),
        redLine.name(),
        clock.instant(),
        Headlines.of(result),
        origin,
        parcels.id(),
        result,
        ReviewDigest.of(result));
    return store.inOneGo(() -> {
      Review review = store.add(draft);
      audit.record(actor, act("review.run", review));
      return review;
    });
  }

  private static AuditAct act(String code, Review review) {
    return AuditAct.of(code)
        .on("review", review.header().id())
        .in(review.placement().responsible())
        .with("digest", review.digest());
  }

  /** The reviews that {@code jurisdiction} sees, the newest first. */
  public List<Review.Header> list(Jurisdiction jurisdiction) {
    return store.list(jurisdiction);
  }

  /**
   * A review as it was kept.
   *
   * @throws NotFound if {@code jurisdiction} sees none with this number
   */
  public Review get(ReviewId id, Jurisdiction jurisdiction) {
    return store.find(id, jurisdiction).orElseThrow(() -> new NotFound("审查", id));
  }

  /** The review's way through offices, for who sees it. */
  public List<Handover> handovers(Review review) {
    return store.handovers(review.header().id());
  }

  /** Whether the person works in the office that made the review or that has to act on it. */
  public static boolean acts(Actor actor, Review review) {
    Placement placement = review.placement();
    return actor.office().equals(placement.owner()) || actor.office().equals(placement.handler());
  }

  private Review acting(Actor actor, ReviewId id) {
    Review review = get(id, actor.jurisdiction());
    if (!acts(actor, review)) {
      throw new Forbidden("review " + id + " is acted on by another office");
    }
    return review;
  }

  /**
   * Reviews a kept red line again, on the same parcels and the control layers of today, and compares the
   * figures. What is kept stays as it is.
   *
   * @throws NotFound as {@link #get}
   * @throws Forbidden if the person is of neither the office that made it nor the one that handles it
   */
  public Rerun rerun(Actor actor, ReviewId id) {
    Review kept = acting(actor, id);
    OverlayResult again = overlay(kept.parcels(), kept.result().redLine());
    boolean same = ReviewDigest.of(again).equals(kept.digest());
    List<Finding> findings = new ArrayList<>();
    if (!again.controls().equals(kept.result().controls())) {
      findings.add(Finding.warning("OCC-011"));
    }
    findings.add(Finding.note(same ? "OCC-012" : "OCC-013"));
    audit.record(actor, act("review.rerun", kept).with("same", same));
    return new Rerun(kept, same, Headlines.of(again), findings);
  }

  /**
   * Deletes a review.
   *
   * @throws NotFound as {@link #get}
   * @throws Forbidden as {@link #rerun}
   */
  public void delete(Actor actor, ReviewId id) {
    Review review = acting(actor, id);
    store.inOneGo(() -> {
      store.delete(id);
      audit.record(actor, act("review.delete", review));
      return review;
    });
  }

  /**
   * Gives a review to the office that has to act on it next.
   *
   * @throws InputRefused {@code OCC-015} if no office above or below the review's land is named,
   *     {@code OCC-016} if no reason is given
   * @throws NotFound as {@link #get}
   * @throws Forbidden as {@link #rerun}
   */
  public Review handOver(Actor actor, ReviewId id, AdminCode to, String reason) {
    Review review = acting(actor, id);
    Placement placement = review.placement();
    AdminCode land = placement.responsible();
    boolean near = land.contains(to) || to.contains(land);
    if (!near || regions.find(to).isEmpty()) {
      throw new InputRefused(Finding.error("OCC-015").with("region", to.digits()));
    }
    String why = OneLine.of(reason, LONGEST_REASON + 1);
    if (why.isEmpty() || why.codePointCount(0, why.length()) > LONGEST_REASON) {
      throw new InputRefused(Finding.error("OCC-016").with("longest", LONGEST_REASON));
    }
    Handover handover =
        new Handover(clock.instant(), actor.account(), actor.name(), placement.handler(), to, why);
    return store.inOneGo(() -> {
      store.handOver(id, handover);
      audit.record(
          actor, act("review.hand-over", review).with("to", to.digits()).with("reason", why));
      return review.handledBy(to);
    });
  }

  private OverlayResult overlay(LayerId parcels, RedLine redLine) {
    running.acquireUninterruptibly();
    try {
      return layers.overlay(parcels, Jurisdiction.EVERYWHERE).review(redLine);
    } finally {
      running.release();
    }
  }

  private static Recognised.Layer layerOf(Recognised upload, @Nullable String name) {
    if (name != null) {
      return upload.layer(name).orElseThrow(() -> new NotFound("上传文件里的图层", name));
    }
    if (upload.layers().size() != 1) {
      throw new InputRefused(
          Finding.error("OCC-007").with("layers", upload.layers().size()));
    }
    return upload.layers().get(0);
  }

  private LayerVersion parcelsOf(@Nullable LayerId wanted, Jurisdiction jurisdiction) {
    return wanted != null
        ? layers.get(wanted, jurisdiction)
        : layers
            .current(LayerKind.PARCELS, jurisdiction)
            .orElseThrow(() -> new InputRefused(Finding.error("OCC-001")));
  }

  private static String nameOf(Order order, Recognised.Layer layer) {
    String wanted = order.name() == null ? "" : OneLine.of(order.name(), LONGEST_NAME);
    return wanted.isEmpty() ? OneLine.of(layer.name(), LONGEST_NAME) : wanted;
  }

  private static RedLine redLine(
      String name, Recognised.Layer layer, LayerVersion parcels, Jurisdiction jurisdiction) {
    Crs crs = layer
        .summary()
        .findCrs()
        .orElseThrow(() -> new InputRefused(Finding.error("OCC-002").with("layer", layer.name())));
    if (layer.parts().isEmpty()) {
      throw new InputRefused(Finding.error("OCC-003").with("layer", layer.name()));
    }
    if (layer.isFaulty()) {
      List<Finding> faults = new ArrayList<>();
      faults.add(Finding.error("OCC-004").with("layer", layer.name()));
      layer.findings().stream().filter(Finding::isError).forEach(faults::add);
      throw new InputRefused(faults);
    }
    int vertices =
        layer.parts().stream().mapToInt(part -> part.geometry().getNumPoints()).sum();
    if (vertices > MOST_VERTICES) {
      throw new InputRefused(
          Finding.error("OCC-006").with("vertices", vertices).with("limit", MOST_VERTICES));
    }
    Transform transform = Transform.between(crs, parcels.crs());
    List<RedLine.Part> parts = new ArrayList<>();
    Envelope box = new Envelope();
    for (Recognised.Part part : layer.parts()) {
      Geometry geometry = transform.apply(part.geometry());
      box.expandToInclude(geometry.getEnvelopeInternal());
      parts.add(new RedLine.Part(part.name(), geometry));
    }
    if (!box.intersects(parcels.content().extent())) {
      if (!parcels.territory().isWithin(jurisdiction)) {
        throw ReviewPlace.outside();
      }
      throw new InputRefused(
          Finding.error("OCC-005").with("layer", parcels.source().name()));
    }
    return new RedLine(name, parcels.crs(), parts);
  }
}
