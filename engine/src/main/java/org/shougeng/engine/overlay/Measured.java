package org.shougeng.engine.overlay;

import org.shougeng.engine.area.Area;

/**
 * The areas of a place. {@code gross = ridge + net}; planar and gross measure the same place, in the
 * plane of the projection (the boundary survey's area) and on the ellipsoid (the land survey's).
 *
 * @param planar in the plane
 * @param gross on the ellipsoid, before ridges are deducted
 * @param ridge field ridges deducted by coefficient
 * @param net on the ellipsoid, ridges deducted: the area of the land class
 */
public record Measured(Area planar, Area gross, Area ridge, Area net) {

  public static final Measured ZERO = new Measured(Area.ZERO, Area.ZERO, Area.ZERO, Area.ZERO);

  public Measured plus(Measured other) {
    return new Measured(
        planar.plus(other.planar),
        gross.plus(other.gross),
        ridge.plus(other.ridge),
        net.plus(other.net));
  }
}
