package org.shougeng.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.region.Pinyin.Match;
import org.shougeng.region.Regions;
import org.shougeng.region.SearchHit;
import org.shougeng.region.SearchHits;
import org.shougeng.region.SearchQuery;
import org.shougeng.region.SearchSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Finds colleagues by name within the caller's regions; those who are locked out are not there. */
@Component
final class PeopleSearch implements SearchSource {

  private final Access access;
  private final Regions regions;

  PeopleSearch(Access access, Regions regions) {
    this.access = access;
    this.regions = regions;
  }

  @Override
  public String kind() {
    return "person";
  }

  @Override
  public Set<Permission> needs() {
    return Set.of(Permission.USE_DESK, Permission.MANAGE_ACCOUNTS);
  }

  @Override
  public SearchHits find(SearchQuery query, Actor actor) {
    if (!query.isName()) {
      return SearchHits.NONE;
    }
    List<SearchHit> hits = access.accounts().list(actor.jurisdiction()).stream()
        .filter(account -> account.state() != Account.State.LOCKED)
        .map(account -> hit(account, query.match(account.person())))
        .filter(hit -> hit.match() != Match.NONE)
        .toList();
    SearchHits best = SearchHits.best(hits, query.most());
    return new SearchHits(best.hits().stream().map(this::described).toList(), best.total());
  }

  private static SearchHit hit(Account account, Match match) {
    return SearchHit.of(account.name(), account.person(), "", match);
  }

  private SearchHit described(SearchHit hit) {
    Locale locale = LocaleContextHolder.getLocale();
    String posts = access.accounts().find(hit.key()).stream()
        .flatMap(account -> access.posts().today(account).stream())
        .map(post -> regions.name(post.region()) + " " + post.kind().title(locale))
        .collect(Collectors.joining("、"));
    return SearchHit.of(hit.key(), hit.title(), posts, hit.match());
  }
}
