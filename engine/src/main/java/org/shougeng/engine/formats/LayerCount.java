package org.shougeng.engine.formats;

/** What has been read of one layer so far, held against the limits while it is read. */
final class LayerCount {

  private final IntakeLimits limits;
  private final String file;
  private long features;
  private long vertices;

  /**
   * Counts from nothing.
   *
   * @param file as the user named it
   */
  LayerCount(IntakeLimits limits, String file) {
    this.limits = limits;
    this.file = file;
  }

  /**
   * One more row.
   *
   * @throws org.shougeng.engine.area.InputRefused {@code FMT-021} over the limit
   */
  void addFeature() {
    limits.checkFeatures(file, ++features);
  }

  /**
   * More vertices.
   *
   * @throws org.shougeng.engine.area.InputRefused {@code FMT-022} over the limit
   */
  void addVertices(long more) {
    vertices += more;
    limits.checkVertices(file, vertices);
  }
}
