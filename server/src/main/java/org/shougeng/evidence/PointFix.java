package org.shougeng.evidence;

import org.jspecify.annotations.Nullable;

/**
 * Where a device said it was, as it said it.
 *
 * @param x east in metres, or longitude in degrees
 * @param y north in metres, or latitude in degrees
 * @param epsg the coordinate system
 * @param accuracy how far off it may be in metres, if the device said so
 * @param azimuth which way it looked, in degrees from north, clockwise, if it said so
 */
public record PointFix(
    double x, double y, int epsg, @Nullable Double accuracy, @Nullable Double azimuth) {}
