package org.shougeng.region;

import java.util.Set;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;

/**
 * A kind of thing that the search box finds. Each room that keeps something contributes one; the
 * box knows none
 * of them.
 */
public interface SearchSource {

  /** What is found here, as {@code parcel}; the browser knows where each kind leads. */
  String kind();

  /** Any one of these lets a person search here; empty for everybody who has signed in. */
  Set<Permission> needs();

  /** Finds what {@code actor} may see. Neither hits nor the total tell of anything else. */
  SearchHits find(SearchQuery query, Actor actor);
}
