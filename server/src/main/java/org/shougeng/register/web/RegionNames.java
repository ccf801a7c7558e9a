package org.shougeng.register.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.region.Regions;
import org.springframework.stereotype.Component;

/** The names of regions as cells show them, kept for a minute: a page of rows asks for the same few. */
@Component
final class RegionNames {

  private static final int MOST = 20_000;
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final Regions regions;
  private final Cache<AdminCode, String> names =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

  RegionNames(Regions regions) {
    this.regions = regions;
  }

  String of(AdminCode code) {
    return names.get(code, regions::name);
  }
}
