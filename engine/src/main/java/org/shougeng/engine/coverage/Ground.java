package org.shougeng.engine.coverage;

import org.locationtech.jts.geom.Geometry;

/**
 * One polygon of a coverage with the key its area is counted under.
 *
 * @param key what its area is counted under, as land class and owner
 * @param shape valid polygon or multipolygon, (east, north) m
 * @param ellipsoidal its area on the ellipsoid in m², by the survey formula
 */
public record Ground(String key, Geometry shape, double ellipsoidal) {}
