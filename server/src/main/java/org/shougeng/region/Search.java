package org.shougeng.region;

import java.util.Comparator;
import java.util.List;
import org.shougeng.platform.actor.Actor;
import org.springframework.stereotype.Service;

/** The one box in which everything is found: asks every source that the person may ask. */
@Service
public class Search {

  /** The hits of one kind. */
  public record Group(String kind, SearchHits found) {

    private Pinyin.Match best() {
      return found.hits().get(0).match();
    }
  }

  private final List<SearchSource> sources;

  Search(List<SearchSource> sources) {
    this.sources =
        sources.stream().sorted(Comparator.comparing(SearchSource::kind)).toList();
  }

  /** What was found, kinds with better hits first. */
  public List<Group> find(SearchQuery query, Actor actor) {
    if (query.plain().isEmpty()) {
      return List.of();
    }
    return sources.stream()
        .filter(source -> source.needs().isEmpty() || source.needs().stream().anyMatch(actor::may))
        .map(source -> new Group(source.kind(), source.find(query, actor)))
        .filter(group -> !group.found().hits().isEmpty())
        .sorted(Comparator.comparing(Group::best))
        .toList();
  }
}
