package org.shougeng.evidence.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.evidence.Bearer;
import org.shougeng.evidence.Brought;
import org.shougeng.evidence.PointFix;

/** What a page says of a file it brings; everything but kind and id of the record may be left out. */
record BroughtJson(
    String kind,
    String id,
    @Nullable Instant takenAt,
    @Nullable Double x,
    @Nullable Double y,
    @Nullable Integer epsg,
    @Nullable Double accuracy,
    @Nullable Double azimuth,
    @Nullable String note) {

  /**
   * As the room takes it.
   *
   * @throws InputRefused with {@code EVD-005} if the place is half said or nowhere on earth
   */
  Brought named(String name) {
    return new Brought(
        new Bearer(kind, id), name, takenAt, place(), note == null ? "" : note.strip());
  }

  private @Nullable PointFix place() {
    if (x == null && y == null) {
      return null;
    }
    if (x == null || y == null) {
      throw new InputRefused(Finding.error("EVD-005"));
    }
    int system = epsg == null ? Crs.CGCS2000_GEOGRAPHIC : epsg;
    boolean onEarth = Double.isFinite(x)
        && Double.isFinite(y)
        && (!Crs.of(system).isGeographic() || Math.abs(x) <= 180 && Math.abs(y) <= 90)
        && (accuracy == null || accuracy >= 0)
        && (azimuth == null || azimuth >= 0 && azimuth <= 360);
    if (!onEarth) {
      throw new InputRefused(Finding.error("EVD-005"));
    }
    return new PointFix(x, y, system, accuracy, azimuth);
  }
}
