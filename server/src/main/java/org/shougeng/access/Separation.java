package org.shougeng.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.rules.CivilTime;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;

/**
 * The separation of system, security and audit administrators (三权分立, GB/T 22239-2019): once it is on,
 * nobody holds two of the three. Whether on or off, somebody who can keep accounts and somebody who can
 * grant posts is always left.
 */
public final class Separation {

  private final Database database;
  private final PostRows rows;
  private final AuditLog audit;
  private final Clock clock;

  Separation(Foundation on) {
    this.database = on.database();
    this.rows = new PostRows(database);
    this.audit = on.audit();
    this.clock = on.clock();
  }

  public boolean isOn() {
    return database
        .sql()
        .sql("select separated_administrators from access_policy")
        .query(Integer.class)
        .optional()
        .map(on -> on == 1)
        .orElse(false);
  }

  /**
   * Switches the separation on, and ends the posts that combine the three.
   *
   * @throws InputRefused if one of the three has no holder today ({@code ACC-408}) or somebody holds two of
   *     them ({@code ACC-406})
   */
  public void switchOn(Actor by) {
    LocalDate today = CivilTime.dayOf(clock.instant());
    database.write(() -> {
      List<Post> open = rows.openOn(today);
      for (PostKind kind : PostKind.SEPARATED) {
        if (open.stream().noneMatch(post -> post.kind() == kind && post.isValidOn(today))) {
          throw new InputRefused(Finding.error("ACC-408").with("kind", kind.title(Locale.CHINESE)));
        }
      }
      for (Post post : open) {
        checkAlone(
            open.stream()
                .filter(other -> other.account().equals(post.account()))
                .toList(),
            post);
      }
      open.stream()
          .filter(post -> post.kind() == PostKind.FIRST_ADMINISTRATOR)
          .forEach(post -> rows.end(post.id(), today.minusDays(1), clock.instant(), by.account()));
      set(true);
      audit.record(by, AuditAct.of("access.separate-administrators"));
    });
  }

  /** Lets one person hold several of the three again. */
  public void switchOff(Actor by) {
    database.write(() -> {
      set(false);
      audit.record(by, AuditAct.of("access.join-administrators"));
    });
  }

  private void set(boolean on) {
    database
        .sql()
        .sql(
            """
            insert into access_policy (id, separated_administrators) values (1, :on)
            on conflict (id) do update set separated_administrators = excluded.separated_administrators
            """)
        .param("on", on ? 1 : 0)
        .update();
  }

  /** Refuses {@code wanted} if its holder would have two of the three. */
  void check(List<Post> held, Post wanted) {
    if (!isOn()) {
      return;
    }
    if (wanted.kind() == PostKind.FIRST_ADMINISTRATOR) {
      throw new InputRefused(Finding.error("ACC-406"));
    }
    checkAlone(held, wanted);
  }

  private static void checkAlone(List<Post> held, Post wanted) {
    boolean second = PostKind.SEPARATED.contains(wanted.kind())
        && held.stream()
            .anyMatch(post -> PostKind.SEPARATED.contains(post.kind())
                && post.kind() != wanted.kind()
                && post.overlaps(wanted));
    if (second) {
      throw new InputRefused(Finding.error("ACC-406"));
    }
  }

  /** Refuses to end {@code post} if nobody else could keep accounts or grant posts then. */
  void checkSomebodyIsLeft(Post post) {
    LocalDate today = CivilTime.dayOf(clock.instant());
    Set<Permission> needed =
        new HashSet<>(Set.of(Permission.MANAGE_ACCOUNTS, Permission.GRANT_POSTS));
    needed.retainAll(PostTable.shipped().permissions(post.kind()));
    for (Permission permission : needed) {
      boolean left = rows.openOn(today).stream()
          .anyMatch(other -> !other.id().equals(post.id())
              && other.isValidOn(today)
              && PostTable.shipped().allows(other.kind(), permission));
      if (!left) {
        throw new InputRefused(Finding.error("ACC-407"));
      }
    }
  }
}
