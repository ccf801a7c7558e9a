package org.shougeng.engine.parcel;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One row of a parcel layer under check.
 *
 * @param row the row, from 1
 * @param geometry its shape as delivered
 * @param parcel the parcel, or null when the row gives none
 */
public record ParcelRow(long row, Geometry geometry, @Nullable Parcel parcel) {}
