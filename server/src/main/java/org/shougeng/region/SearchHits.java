package org.shougeng.region;

import java.util.Comparator;
import java.util.List;

/**
 * What one source found, the best first.
 *
 * @param hits the hits that are shown
 * @param total how many there are in all, of those the caller may see
 */
public record SearchHits(List<SearchHit> hits, int total) {

  public static final SearchHits NONE = new SearchHits(List.of(), 0);

  private static final Comparator<SearchHit> BEST_FIRST = Comparator.comparing(SearchHit::match)
      .thenComparing(hit -> hit.title().length())
      .thenComparing(SearchHit::key);

  /** The best of everything found. */
  public static SearchHits best(List<SearchHit> all, int most) {
    return new SearchHits(all.stream().sorted(BEST_FIRST).limit(most).toList(), all.size());
  }
}
