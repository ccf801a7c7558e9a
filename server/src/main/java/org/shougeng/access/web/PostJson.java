package org.shougeng.access.web;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shougeng.access.Post;
import org.shougeng.access.PostKind;
import org.shougeng.region.Regions;

/**
 * A post in JSON.
 *
 * @param title the kind in the reader's language
 */
record PostJson(
    String id,
    PostKind kind,
    String title,
    RegionJson region,
    LocalDate from,
    @Nullable LocalDate until) {

  static PostJson of(Post post, Regions regions, Locale locale) {
    return new PostJson(
        post.id(),
        post.kind(),
        post.kind().title(locale),
        RegionJson.of(regions, post.region()),
        post.from(),
        post.until());
  }
}
