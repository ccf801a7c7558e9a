package org.shougeng.engine.overlay;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.parcel.Parcel;

/**
 * What one red-line part takes of one parcel under one answer of every control layer.
 *
 * @param part index of the red line's part, from 0
 * @param parcel the parcel
 * @param geometry the place, polygon or multipolygon in the parcels' system
 * @param controls the answer of each control kind; a kind without a layer is {@code NOT_CHECKED}
 * @param area its areas
 */
public record Piece(
    int part,
    Parcel parcel,
    Geometry geometry,
    Map<ControlKind, Presence> controls,
    Measured area) {

  public Presence control(ControlKind kind) {
    return controls.getOrDefault(kind, Presence.NOT_CHECKED);
  }
}
