package org.shougeng.engine.formats;

import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * How much of a user's files we are willing to read. What is counted is what was really read or inflated,
 * never what a header promises.
 *
 * @param inflatedBytes bytes of all files in an archive together
 * @param ratio inflated bytes for each byte of the archive
 * @param entries entries in an archive
 * @param features rows of a layer
 * @param vertices vertices of a layer
 */
public record IntakeLimits(
    long inflatedBytes, int ratio, int entries, long features, long vertices) {

  /** For whole layers, as a county's parcels: 8 GB, 5 million rows, 200 million vertices. */
  public static final IntakeLimits LAYER =
      new IntakeLimits(8L << 30, 100, 200, 5_000_000, 200_000_000);

  /** For a red line drawn by people: 200 MB, 20,000 rows, 2 million vertices. */
  public static final IntakeLimits RED_LINE =
      new IntakeLimits(200L << 20, 100, 200, 20_000, 2_000_000);

  /** These limits, and no more vertices than are held in memory: for formats read whole. */
  IntakeLimits readWhole() {
    return new IntakeLimits(
        inflatedBytes, ratio, entries, features, Math.min(vertices, RED_LINE.vertices));
  }

  /**
   * Refuses a layer of too many rows.
   *
   * @throws InputRefused {@code FMT-021}
   */
  void checkFeatures(String file, long count) {
    check("FMT-021", file, count, features);
  }

  /**
   * Refuses a layer of too many vertices.
   *
   * @throws InputRefused {@code FMT-022}
   */
  void checkVertices(String file, long count) {
    check("FMT-022", file, count, vertices);
  }

  private static void check(String code, String file, long count, long limit) {
    if (count > limit) {
      throw new InputRefused(Finding.error(code).at(Place.file(file)).with("limit", limit));
    }
  }
}
