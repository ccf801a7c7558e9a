package org.shougeng.region.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.OpenTo;
import org.shougeng.region.Search;
import org.shougeng.region.SearchHit;
import org.shougeng.region.SearchQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search box. */
@RestController
@RequestMapping("/api/search")
@OpenTo(
    value = OpenTo.Caller.SIGNED_IN,
    because = "each source asks for its own permission and keeps to the caller's jurisdiction")
class SearchController {

  private static final int SHOWN = 6;
  private static final int MOST = 50;

  private final Search search;

  SearchController(Search search) {
    this.search = search;
  }

  /** What was found, by kind. */
  record Found(String query, List<Group> groups) {}

  /** The hits of one kind; {@code total} counts all that the caller may see. */
  record Group(String kind, int total, List<SearchHit> hits) {}

  /** Text too long for an address, as a pasted list of points. */
  record Pasted(@Nullable String text) {}

  @GetMapping
  Found find(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "" + SHOWN) int most,
      Actor actor) {
    SearchQuery query = SearchQuery.of(q, Math.max(1, Math.min(most, MOST)));
    List<Group> groups = search.find(query, actor).stream()
        .map(group ->
            new Group(group.kind(), group.found().total(), group.found().hits()))
        .toList();
    return new Found(query.text(), groups);
  }

  @PostMapping
  Found findPasted(@RequestBody Pasted pasted, Actor actor) {
    return find(pasted.text() == null ? "" : pasted.text(), SHOWN, actor);
  }
}
