package org.shougeng.engine.parcel;

import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;

/**
 * A fault of a parcel layer and where on the ground it is.
 *
 * @param finding what is wrong, with row and field
 * @param geometry the parcel's shape, or that of the gap or overlap, in the layer's system
 */
public record ParcelFault(Finding finding, Geometry geometry) {}
