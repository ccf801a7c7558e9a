package org.shougeng.parcel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
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

  /**
   * Stores {@code rows} for an office that answers for {@code jurisdiction}.
   *
   * @param county whose land rows are on that name no village, or null when nobody can tell
   */
  LayerVersion store(
      LayerRows<R> rows, Jurisdiction jurisdiction, @Nullable AdminCode county, Instant now) {
    Weight weight = weigh(rows, county);
    refuseEmpty(weight);
    if (!weight.territory().isWithin(jurisdiction)) {
      throw new InputRefused(Finding.error("LYR-009").at(Place.file(draft.file())));
    }
    refuseKnown(weight);
    return database.write(() -> {
      refuseKnown(weight);
      LayerVersion layer = write(rows, weight, now);
      progress.checkpoint(layer.id().toString());
      return layer;
    });
  }

  private record Weight(ContentSums<?> sums, Territory territory, String hash) {
    LayerVersion.Content content() {
      return sums.whole();
    }
  }

  private Weight weigh(LayerRows<R> rows, @Nullable AdminCode county) {
    ContentDigest digest = new ContentDigest(draft.kind(), draft.crs().epsg());
    ContentSums<R> sums = new ContentSums<>(shape);
    rows.read(row -> {
      digest.row(shape.fid(row), shape.values(row), shape.geometry(row));
      sums.add(row);
      progress.reach(progress.now().done() + 1);
    });
    return new Weight(sums, sums.territory(county), digest.hex());
  }

  private void refuseEmpty(Weight weight) {
    if (weight.content().features() == 0) {
      throw new InputRefused(Finding.error("LYR-001").at(Place.file(draft.file())));
    }
  }

  private void refuseKnown(Weight weight) {
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
    new LayerParts(database).insert(id, weight.sums());
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
        weight.territory(),
        new LayerVersion.Origin(draft.file(), now, progress.job(), null),
        LayerVersion.State.ACTIVE);
  }
}
