package org.shougeng.parcel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;

/**
 * One polygon of a layer other than parcels: a piece of permanent basic farmland, a village.
 *
 * @param row its row in the delivered layer, from 1
 * @param code its code there; a village's region code, else its BSM; empty when not delivered
 * @param name its name there; empty when not delivered
 * @param village the village it lies in, where its row names one; null for plan lines of a whole county
 * @param area on the ellipsoid
 * @param geometry polygon or multipolygon in the layer's system
 */
public record ControlArea(
    long row, String code, String name, @Nullable AdminCode village, Area area, Geometry geometry) {

  /** One that names no village. */
  public ControlArea(long row, String code, String name, Area area, Geometry geometry) {
    this(row, code, name, null, area, geometry);
  }

  Optional<AdminCode> region() {
    return Optional.ofNullable(village);
  }
}
