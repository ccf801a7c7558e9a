package org.shougeng.region;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.rules.CivilTime;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.region.Pinyin.Match;
import org.springframework.stereotype.Component;

/** Finds regions by name, pinyin or code. */
@Component
final class RegionSearch implements SearchSource {

  private static final int FEWEST_DIGITS = 6;

  private final RegionStore store;
  private final Regions regions;
  private final Clock clock;

  RegionSearch(Database database, Regions regions, Clock clock) {
    this.store = new RegionStore(database);
    this.regions = regions;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "region";
  }

  @Override
  public Set<Permission> needs() {
    return Set.of();
  }

  @Override
  public SearchHits find(SearchQuery query, Actor actor) {
    if (!query.isName()) {
      return SearchHits.NONE;
    }
    LocalDate today = CivilTime.dayOf(clock.instant());
    List<SearchHit> hits = store.search(query, actor.jurisdiction()).stream()
        .filter(sounded -> sounded.region().isOn(today))
        .map(sounded -> hit(sounded, query))
        .filter(hit -> hit.match() != Match.NONE)
        .toList();
    SearchHits best = SearchHits.best(hits, query.most());
    return new SearchHits(best.hits().stream().map(this::withPath).toList(), best.total());
  }

  private static SearchHit hit(RegionStore.Sounded sounded, SearchQuery query) {
    Region region = sounded.region();
    String code = region.code().digits();
    boolean byCode = query.plain().length() >= FEWEST_DIGITS && code.startsWith(query.plain());
    Match match = byCode
        ? code.equals(query.plain()) ? Match.WHOLE : Match.BEGINNING
        : query.match(region.name(), sounded.pinyin());
    return SearchHit.of(code, region.name(), "", match);
  }

  private SearchHit withPath(SearchHit hit) {
    String above = regions.path(new AdminCode(hit.key())).stream()
        .filter(region -> !region.code().digits().equals(hit.key()))
        .map(Region::name)
        .collect(Collectors.joining(" / "));
    return SearchHit.of(hit.key(), hit.title(), above, hit.match());
  }
}
