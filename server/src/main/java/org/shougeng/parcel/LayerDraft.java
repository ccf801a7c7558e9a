package org.shougeng.parcel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.geodesy.Crs;

/**
 * What is said of a layer when it is delivered.
 *
 * @param kind what it is about
 * @param name its name as the office knows it
 * @param version its version, as {@code 2025 年度变更调查}
 * @param date the day its data describe, or null when not known
 * @param crs the system of its coordinates
 * @param file the file as the user named it
 */
public record LayerDraft(
    LayerKind kind, String name, String version, @Nullable LocalDate date, Crs crs, String file) {}
