package org.shougeng.occupation;

import java.util.List;
import java.util.Set;
import org.shougeng.engine.rules.CivilTime;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.region.Pinyin.Match;
import org.shougeng.region.SearchHit;
import org.shougeng.region.SearchHits;
import org.shougeng.region.SearchQuery;
import org.shougeng.region.SearchSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Finds reviews by the project's name or by number. */
@Component
final class ReviewSearch implements SearchSource {

  private final ReviewStore store;

  ReviewSearch(ReviewStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return "review";
  }

  @Override
  public Set<Permission> needs() {
    return Set.of(Permission.READ_REVIEWS);
  }

  @Override
  public SearchHits find(SearchQuery query, Actor actor) {
    if (!query.isName()) {
      return SearchHits.NONE;
    }
    List<SearchHit> hits = store.list(actor.jurisdiction()).stream()
        .map(header -> hit(header, query))
        .filter(hit -> hit.match() != Match.NONE)
        .toList();
    return SearchHits.best(hits, query.most());
  }

  private static SearchHit hit(Review.Header header, SearchQuery query) {
    String number = header.id().toString();
    boolean byNumber = query.plain().equals(number) || query.plain().equals("#" + number);
    boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
    String headline = english ? header.headline().english() : header.headline().chinese();
    return SearchHit.of(
        number,
        header.name(),
        "#" + number + " · " + CivilTime.dayOf(header.createdAt()) + " · " + headline,
        byNumber ? Match.WHOLE : query.match(header.name()));
  }
}
