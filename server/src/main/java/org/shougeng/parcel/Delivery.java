package org.shougeng.parcel;

import java.time.Instant;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.overlay.LayerSource;
import org.shougeng.platform.Database;
import org.shougeng.platform.JobProgress;

/**
 * Takes a delivered layer into the store, whole or not at all: read once to weigh it, then once more to
 * write it in one transaction, so that other work waits for the writing only.
 *
 * @param <R> what a row is
 */
final class Delivery<R> {

  private final Database database;
  private final LayerStore store;
  private final LayerDraft draft;
  private final RowShape<R> shape;
  private final JobProgress progress;

  Delivery(Database database, LayerDraft draft, RowShape<R> shape, JobProgress progress) {
    this.database = database;
    this.store = new LayerStore(database);
    this.draft = draft;
    this.shape = shape;
    this.progress = progress;
  }

  /** Stores {@code rows}; {@code gross} and {@code net} say what to sum. */
  LayerVersion store(
      LayerRows<R> rows, Function<R, Area> gross, Function<R, Area> net, Instant now) {
    Weight weight = weigh(rows, gross, net);
    refuseEmptyOrKnown(weight);
    return database.write(() -> {
      refuseEmptyOrKnown(weight);
      LayerVersion layer = write(rows, weight, now);
      progress.checkpoint(layer.id().toString());
      return layer;
    });
  }

  private record Weight(LayerVersion.Content content, String hash) {}

  private Weight weigh(LayerRows<R> rows, Function<R, Area> gross, Function<R, Area> net) {
    ContentDigest digest = new ContentDigest(draft.kind(), draft.crs().epsg());
    Envelope extent = new Envelope();
    long[] sums = new long[3];
    rows.read(row -> {
      digest.row(shape.fid(row), shape.values(row), shape.geometry(row));
      extent.expandToInclude(shape.geometry(row).getEnvelopeInternal());
      sums[0]++;
      sums[1] = Math.addExact(sums[1], gross.apply(row).hundredths());
      sums[2] = Math.addExact(sums[2], net.apply(row).hundredths());
      progress.reach(progress.now().done() + 1);
    });
    LayerVersion.Content content = new LayerVersion.Content(
        sums[0], Area.ofHundredths(sums[1]), Area.ofHundredths(sums[2]), extent);
    return new Weight(content, digest.hex());
  }

  private void refuseEmptyOrKnown(Weight weight) {
    if (weight.content().features() == 0) {
      throw new InputRefused(Finding.error("LYR-001").at(Place.file(draft.file())));
    }
    store.findByContent(draft.kind(), weight.hash()).ifPresent(known -> {
      throw new InputRefused(Finding.error("LYR-002")
          .at(Place.file(draft.file()))
          .with("layer", known.source().name() + " " + known.source().version())
          .with("file", known.origin().file())
          .with("importedAt", known.origin().importedAt())
          .with("id", known.id()));
    });
  }

  private LayerVersion write(LayerRows<R> rows, Weight weight, Instant now) {
    LayerVersion layer = version(weight, now);
    LayerId id = store.insert(layer);
    LayerTable<R> table = new LayerTable<>(database, id, shape);
    table.create();
    LayerTable<R>.Rows target = table.insert(draft.crs().epsg());
    rows.read(row -> {
      target.add(row);
      progress.reach(progress.now().done() + 1);
    });
    target.finish(layer);
    return store.find(id).orElseThrow();
  }

  private LayerVersion version(Weight weight, Instant now) {
    return new LayerVersion(
        new LayerId(0),
        draft.kind(),
        new LayerSource(draft.name(), draft.version(), draft.date(), weight.hash()),
        draft.crs(),
        weight.content(),
        new LayerVersion.Origin(draft.file(), now, progress.job(), null),
        LayerVersion.State.ACTIVE);
  }
}
