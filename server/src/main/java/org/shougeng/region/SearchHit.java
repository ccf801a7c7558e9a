package org.shougeng.region;

import org.jspecify.annotations.Nullable;
import org.shougeng.region.Pinyin.Match;

/**
 * One thing that was found.
 *
 * @param key what leads to it, as a region's code or a review's number
 * @param title its name
 * @param detail what tells it from others of that name
 * @param match how well it is what was meant
 * @param spot where it is, or null
 */
public record SearchHit(String key, String title, String detail, Match match, @Nullable Spot spot) {

  /** A place on the map, in degrees. */
  public record Spot(double lon, double lat) {}

  public static SearchHit of(String key, String title, String detail, Match match) {
    return new SearchHit(key, title, detail, match, null);
  }

  /** The same hit with its place. */
  public SearchHit at(double lon, double lat) {
    return new SearchHit(key, title, detail, match, new Spot(lon, lat));
  }
}
