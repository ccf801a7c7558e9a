package org.shougeng.engine.coverage;

import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GaussKrugerZone;

/**
 * How the ellipsoid's area per plane area changes eastwards: in a Gauss-Krüger plane it is 1 / k², with
 * k = 1 + u² / 2R² at u metres from the central meridian. It serves to share a polygon's known area out
 * among its pieces, so that the mean radius is good enough for R: the share is off by less than 10⁻¹⁰ of a
 * cell two kilometres wide.
 *
 * @param centralX the central meridian's x from the origin of the index, m
 */
record Scale(double centralX) {

  private static final double RADIUS_METRES = 6_371_000;

  /**
   * The scale of a plane system about an origin.
   *
   * @throws IllegalArgumentException if {@code crs} is not a Gauss-Krüger plane
   */
  static Scale of(Crs crs, double originX) {
    GaussKrugerZone zone = crs.zone()
        .orElseThrow(() -> new IllegalArgumentException("not a Gauss-Krüger plane: " + crs));
    return new Scale(zone.falseEasting() - originX);
  }

  /** Ellipsoid's area per plane area at {@code x}, up to a constant factor near 1. */
  double at(double x) {
    double u = (x - centralX) / RADIUS_METRES;
    return 1 - u * u * (1 - 2 * u * u / 3);
  }

  /** The relative change of {@link #at} per metre eastwards. */
  double slope(double x) {
    double u = (x - centralX) / RADIUS_METRES;
    return -2 * u / (RADIUS_METRES * at(x));
  }
}
