package org.shougeng.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a picture says of itself (Exif 3.0). Nobody vouches for it: it is shown beside what was declared.
 *
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param takenAt when it was taken; a time without zone is taken as China's
 * @param longitude where, in degrees (WGS 84)
 * @param latitude where, in degrees (WGS 84)
 * @param azimuth which way, in degrees from north
 * @param camera maker and model, or empty
 */
public record PhotoFacts(
    int width,
    int height,
    @Nullable Instant takenAt,
    @Nullable Double longitude,
    @Nullable Double latitude,
    @Nullable Double azimuth,
    String camera) {}
