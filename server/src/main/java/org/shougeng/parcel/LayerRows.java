package org.shougeng.parcel;

import java.util.function.Consumer;

/**
 * The rows of a delivery, read from its file as often as asked, one in memory at a time.
 *
 * @param <R> {@link org.shougeng.engine.parcel.Parcel} or {@link ControlArea}
 */
@FunctionalInterface
public interface LayerRows<R> {

  /** Passes every row in file order; the same rows each time. */
  void read(Consumer<R> rows);
}
