package org.shougeng.map.sketch;

import java.time.Instant;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.platform.actor.Placement;

/**
 * A drawn shape that somebody keeps.
 *
 * @param id random, so that it cannot be guessed
 * @param version counts its changes from 1; a change names the version it is made from
 * @param label what it is called
 * @param placement whose it is and whose land it is about
 * @param shape what was drawn
 * @param author who drew it and when
 */
public record Sketch(
    String id, int version, Label label, Placement placement, Shape shape, Author author) {

  /** What a sketch is called. */
  public record Label(String name, String note) {}

  /**
   * What was drawn.
   *
   * @param geometry one or more polygons in {@code crs}
   * @param crs the county's system where the county is, else the 3° zone of the place
   * @param ellipsoidal the area by the survey's formula
   * @param planar the area in the plane of {@code crs}
   */
  public record Shape(Geometry geometry, Crs crs, Area ellipsoidal, Area planar) {}

  /** Who drew it, when, and when it was changed last. */
  public record Author(String account, String name, Instant createdAt, Instant changedAt) {}
}
