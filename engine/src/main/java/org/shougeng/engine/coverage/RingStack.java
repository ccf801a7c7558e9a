package org.shougeng.engine.coverage;

import java.util.Arrays;

/**
 * Rings of points, one after the other, in two growing arrays; the last ones can be taken off again.
 * A ring is closed from its last point to its first, which is not repeated.
 */
final class RingStack {

  double[] x = new double[64];
  double[] y = new double[64];

  /** Where each ring begins; {@code starts[rings]} is where the next one would. */
  int[] starts = new int[16];

  int rings;
  int points;

  /** Adds a point to the ring being built. */
  void add(double px, double py) {
    if (points == x.length) {
      x = Arrays.copyOf(x, 2 * points);
      y = Arrays.copyOf(y, 2 * points);
    }
    x[points] = px;
    y[points] = py;
    points++;
  }

  /** Ends the ring being built; one that encloses nothing is dropped. */
  void endRing() {
    int start = starts[rings];
    if (points - start < 3) {
      points = start;
      return;
    }
    rings++;
    if (rings + 1 >= starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[rings] = points;
  }

  /** Takes off every ring from {@code ring} on. */
  void cutBackTo(int ring) {
    rings = ring;
    points = starts[ring];
  }

  void clear() {
    cutBackTo(0);
  }
}
