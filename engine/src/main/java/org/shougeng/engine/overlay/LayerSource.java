package org.shougeng.engine.overlay;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which data an answer rests on.
 *
 * @param name the layer's name as the office knows it
 * @param version the layer's version, as {@code 2025-12-31}
 * @param date the day the data describe, or null when not known
 * @param contentHash SHA-256 of the content, in hexadecimal
 */
public record LayerSource(
    String name, String version, @Nullable LocalDate date, String contentHash) {}
