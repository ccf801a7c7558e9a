package org.shougeng.engine.formats;

import java.util.List;
import java.util.function.Consumer;
import org.shougeng.engine.area.Finding;

/**
 * One layer of a file, opened: its summary, and its rows as a stream that is read as often as asked.
 */
public interface FeatureLayer extends AutoCloseable {

  LayerSummary summary();

  /**
   * Passes every row to {@code rows} and every row-level finding to {@code findings}, in file order,
   * holding one row in memory at a time.
   */
  void read(Consumer<Feature> rows, Consumer<Finding> findings);

  /** All rows, for layers that fit in memory. */
  default List<Feature> all() {
    List<Feature> features = new java.util.ArrayList<>();
    read(features::add, finding -> {});
    return features;
  }

  @Override
  void close();
}
