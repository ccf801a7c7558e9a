package org.shougeng.parcel;

import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Area;

/**
 * One polygon of a layer other than parcels: a piece of permanent basic farmland, a village.
 *
 * @param row its row in the delivered layer, from 1
 * @param code its code there; a village's region code, else its BSM; empty when not delivered
 * @param name its name there; empty when not delivered
 * @param area on the ellipsoid
 * @param geometry polygon or multipolygon in the layer's system
 */
public record ControlArea(long row, String code, String name, Area area, Geometry geometry) {}
