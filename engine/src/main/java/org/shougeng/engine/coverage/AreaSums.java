package org.shougeng.engine.coverage;

import java.util.List;

/**
 * Areas by key, in m².
 *
 * @param keys the keys of the index
 * @param planar area in the plane of each key
 * @param ellipsoidal area on the ellipsoid of each key
 * @param work what the answer cost
 */
public record AreaSums(List<String> keys, double[] planar, double[] ellipsoidal, Work work) {

  /**
   * What an answer cost.
   *
   * @param nodes nodes of the tree looked into
   * @param wholes nodes and cells taken whole
   * @param crossed cells on the boundary
   */
  public record Work(int nodes, int wholes, int crossed) {}

  /** The plane area of {@code key} in m²; zero for a key the index does not have. */
  public double planar(String key) {
    int number = keys.indexOf(key);
    return number < 0 ? 0 : planar[number];
  }

  /** The ellipsoidal area of {@code key} in m²; zero for a key the index does not have. */
  public double ellipsoidal(String key) {
    int number = keys.indexOf(key);
    return number < 0 ? 0 : ellipsoidal[number];
  }

  /** The plane area of all keys in m². */
  public double planarTotal() {
    double sum = 0;
    for (double area : planar) {
      sum += area;
    }
    return sum;
  }

  /** The ellipsoidal area of all keys in m². */
  public double ellipsoidalTotal() {
    double sum = 0;
    for (double area : ellipsoidal) {
      sum += area;
    }
    return sum;
  }
}
