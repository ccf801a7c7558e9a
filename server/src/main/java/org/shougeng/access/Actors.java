package org.shougeng.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.rules.CivilTime;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;

/** What an account's posts of today make of its holder. */
public final class Actors {

  private final PostRows posts;
  private final Clock clock;

  Actors(PostRows posts, Clock clock) {
    this.posts = posts;
    this.clock = clock;
  }

  /** The holder of {@code account}, who may do nothing anywhere while no post is valid. */
  public Actor of(Account account) {
    List<Post> valid = posts.validOn(account.name(), CivilTime.dayOf(clock.instant()));
    Map<Permission, List<AdminCode>> regions = new EnumMap<>(Permission.class);
    for (Post post : valid) {
      for (Permission permission : PostTable.shipped().permissions(post.kind())) {
        regions.computeIfAbsent(permission, none -> new ArrayList<>()).add(post.region());
      }
    }
    Map<Permission, Jurisdiction> mandates = new EnumMap<>(Permission.class);
    regions.forEach((permission, roots) -> mandates.put(permission, Jurisdiction.of(roots)));
    return new Actor(
        account.name(),
        account.person(),
        valid.isEmpty() ? account.office() : valid.get(0).region(),
        Jurisdiction.of(valid.stream().map(Post::region).toList()),
        mandates);
  }
}
