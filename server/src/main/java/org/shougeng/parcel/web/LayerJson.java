package org.shougeng.parcel.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Area;
import org.shougeng.parcel.LayerKind;
import org.shougeng.parcel.LayerVersion;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A layer version as pages show it.
 *
 * @param extent west, south, east, north in degrees
 * @param current whether it is the one in force of its kind
 */
record LayerJson(
    long id,
    LayerKind kind,
    String kindName,
    String name,
    String version,
    @Nullable LocalDate date,
    int epsg,
    String crsName,
    long features,
    Area gross,
    Area net,
    String hash,
    double[] extent,
    Instant importedAt,
    String file,
    long job,
    LayerVersion.State state,
    boolean current) {

  static LayerJson of(LayerVersion layer, boolean current, Locale locale) {
    return new LayerJson(
        layer.id().value(),
        layer.kind(),
        layer.kind().name(locale),
        layer.source().name(),
        layer.source().version(),
        layer.source().date(),
        layer.crs().epsg(),
        layer.crs().name(LocaleContextHolder.getLocale()),
        layer.content().features(),
        layer.content().gross(),
        layer.content().net(),
        layer.source().contentHash(),
        GeographicBox.of(layer.content().extent(), layer.crs()),
        layer.origin().importedAt(),
        layer.origin().file(),
        layer.origin().job(),
        layer.state(),
        current);
  }
}
