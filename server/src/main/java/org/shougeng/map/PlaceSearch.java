package org.shougeng.map;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.region.Pinyin.Match;
import org.shougeng.region.SearchHit;
import org.shougeng.region.SearchHits;
import org.shougeng.region.SearchQuery;
import org.shougeng.region.SearchSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Finds the place that pasted coordinates mean, and tells in which system they were read. */
@Component
final class PlaceSearch implements SearchSource {

  private final PlaceFinder finder;

  PlaceSearch(PlaceFinder finder) {
    this.finder = finder;
  }

  @Override
  public String kind() {
    return "place";
  }

  @Override
  public Set<Permission> needs() {
    return Set.of(Permission.READ_LAND);
  }

  @Override
  public SearchHits find(SearchQuery query, Actor actor) {
    try {
      PlaceFinder.Found found = finder.find(query.text());
      Locale locale = LocaleContextHolder.getLocale();
      double lon = found.degrees().x;
      double lat = found.degrees().y;
      String title = String.format(Locale.ROOT, "%.6f°, %.6f°", lon, lat);
      SearchHit hit = SearchHit.of(
              found.inCounty() ? "inside" : "outside", title, found.crs().name(locale), Match.WHOLE)
          .at(lon, lat);
      return new SearchHits(List.of(hit), 1);
    } catch (InputRefused refused) {
      return SearchHits.NONE;
    }
  }
}
