package org.shougeng.occupation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
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
import org.springframework.stereotype.Service;

/**
 * Runs reviews and keeps them. A review runs while its user waits, two at a time at most, for red lines of
 * up to {@value #MOST_VERTICES} vertices; longer ones are for the command line.
 */
@Service
public class Reviews {

  private static final int MOST_VERTICES = 500_000;
  private static final int LONGEST_NAME = 200;

  private final ParcelLayers layers;
  private final Uploads uploads;
  private final ReviewStore store;
  private final Clock clock;
  private final Semaphore running = new Semaphore(2, true);

  Reviews(ParcelLayers layers, Uploads uploads, ReviewStore store, Clock clock) {
    this.layers = layers;
    this.uploads = uploads;
    this.store = store;
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
   *     layers and none is named
   * @throws NotFound if there is no such upload, layer of it, or layer of parcels
   */
  public Review run(Order order) {
    Recognised upload = uploads.get(order.uploadId());
    Recognised.Layer layer = layerOf(upload, order.layer());
    LayerVersion parcels = parcelsOf(order.parcels());
    RedLine redLine = redLine(nameOf(order, layer), layer, parcels);
    OverlayResult result = overlay(parcels.id(), redLine);
    Crs crs = layer.summary().findCrs().orElseThrow();
    Review.Origin origin = new Review.Origin(
        upload.fileName(),
        layer.summary().format().displayName(),
        upload.fileHash(),
        crs.epsg(),
        layer.summary().crsSource(),
        layer.summary().encoding());
    return store.add(new ReviewStore.Draft(
        redLine.name(),
        clock.instant(),
        Headlines.of(result),
        origin,
        parcels.id(),
        result,
        ReviewDigest.of(result)));
  }

  /** All reviews, the newest first. */
  public List<Review.Header> list() {
    return store.list();
  }

  /**
   * A review as it was kept.
   *
   * @throws NotFound if there is none with this number
   */
  public Review get(ReviewId id) {
    return store.find(id).orElseThrow(() -> new NotFound("审查", id));
  }

  /**
   * Reviews a kept red line again, on the same parcels and the control layers of today, and compares the
   * figures. What is kept stays as it is.
   *
   * @throws NotFound if there is none with this number
   */
  public Rerun rerun(ReviewId id) {
    Review kept = get(id);
    OverlayResult again = overlay(kept.parcels(), kept.result().redLine());
    boolean same = ReviewDigest.of(again).equals(kept.digest());
    List<Finding> findings = new ArrayList<>();
    if (!again.controls().equals(kept.result().controls())) {
      findings.add(Finding.warning("OCC-011"));
    }
    findings.add(Finding.note(same ? "OCC-012" : "OCC-013"));
    return new Rerun(kept, same, Headlines.of(again), findings);
  }

  /**
   * Deletes a review.
   *
   * @throws NotFound if there is none with this number
   */
  public void delete(ReviewId id) {
    if (!store.delete(id)) {
      throw new NotFound("审查", id);
    }
  }

  private OverlayResult overlay(LayerId parcels, RedLine redLine) {
    running.acquireUninterruptibly();
    try {
      return layers.overlay(parcels).review(redLine);
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

  private LayerVersion parcelsOf(@Nullable LayerId wanted) {
    return wanted != null
        ? layers.get(wanted)
        : layers
            .current(LayerKind.PARCELS)
            .orElseThrow(() -> new InputRefused(Finding.error("OCC-001")));
  }

  private static String nameOf(Order order, Recognised.Layer layer) {
    String wanted = order.name() == null ? "" : order.name().strip();
    String name = wanted.isEmpty() ? layer.name() : wanted;
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  private static RedLine redLine(String name, Recognised.Layer layer, LayerVersion parcels) {
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
      throw new InputRefused(
          Finding.error("OCC-005").with("layer", parcels.source().name()));
    }
    return new RedLine(name, parcels.crs(), parts);
  }
}
