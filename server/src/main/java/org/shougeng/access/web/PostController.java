package org.shougeng.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.shougeng.access.Access;
import org.shougeng.access.PostKind;
import org.shougeng.access.PostTable;
import org.shougeng.engine.area.AdminCode.Level;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.OpenTo;
import org.shougeng.platform.actor.OpenTo.Caller;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What posts allow, and whether administrators are separated: {@code /api/posts}. */
@RestController
@RequestMapping("/api/posts")
final class PostController {

  private final Access access;

  PostController(Access access) {
    this.access = access;
  }

  /** One kind of post: where it exists and what it allows. */
  record KindJson(
      PostKind kind,
      String title,
      Set<Level> levels,
      boolean separated,
      Set<Permission> permissions) {}

  /** Whether system, security and audit administrator are in different hands. */
  record SeparationJson(boolean on) {}

  @GetMapping("/table")
  @OpenTo(value = Caller.SIGNED_IN, because = "everybody may know what which post allows")
  List<KindJson> table(Locale locale) {
    return Arrays.stream(PostKind.values())
        .map(kind -> new KindJson(
            kind,
            kind.title(locale),
            kind.levels(),
            kind.isSeparated(),
            PostTable.shipped().permissions(kind)))
        .toList();
  }

  @GetMapping("/separation")
  @Requires({Permission.GRANT_POSTS, Permission.MANAGE_ACCOUNTS, Permission.READ_AUDIT})
  SeparationJson separation() {
    return new SeparationJson(access.separation().isOn());
  }

  @PutMapping("/separation")
  @Requires(Permission.GRANT_POSTS)
  SeparationJson separate(@RequestBody SeparationJson wanted, Actor actor) {
    if (wanted.on()) {
      access.separation().switchOn(actor);
    } else {
      access.separation().switchOff(actor);
    }
    return separation();
  }
}
