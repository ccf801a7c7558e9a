package org.shougeng.engine.formats;

import java.util.List;
import java.util.function.Consumer;
import org.shougeng.engine.area.Finding;

/** A layer whose rows were all read when it was opened, for formats that are small by nature. */
record RowsInMemory(LayerSummary summary, List<Feature> rows) implements FeatureLayer {

  RowsInMemory {
    rows = List.copyOf(rows);
  }

  @Override
  public void read(Consumer<Feature> consumer, Consumer<Finding> findings) {
    rows.forEach(consumer);
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
