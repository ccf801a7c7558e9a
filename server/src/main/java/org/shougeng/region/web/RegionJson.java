package org.shougeng.region.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.region.Region;

/** A region as the browser gets it; {@code path} leads from the top down to its parent, by name. */
record RegionJson(
    String code,
    String name,
    AdminCode.Level level,
    @Nullable String parent,
    LocalDate from,
    @Nullable LocalDate until,
    int children,
    List<Named> path) {

  /** A region by name. */
  record Named(String code, String name) {}

  static RegionJson of(Region region, int children, List<Region> path) {
    AdminCode parent = region.parent();
    return new RegionJson(
        region.code().digits(),
        region.name(),
        region.level(),
        parent == null ? null : parent.digits(),
        region.from(),
        region.until(),
        children,
        path.stream()
            .filter(above -> !above.code().equals(region.code()))
            .map(above -> new Named(above.code().digits(), above.name()))
            .toList());
  }
}
