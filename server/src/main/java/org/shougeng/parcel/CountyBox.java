package org.shougeng.parcel;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.geodesy.Crs;

/**
 * Where the county is, as its current parcels say.
 *
 * @param code the county, where the parcels lie in one
 * @param crs the system it is surveyed in
 * @param extent the box of its parcels in that system
 * @param dataAsOf the day the parcels describe, or null
 */
public record CountyBox(
    Optional<AdminCode> code, Crs crs, Envelope extent, @Nullable LocalDate dataAsOf) {}
