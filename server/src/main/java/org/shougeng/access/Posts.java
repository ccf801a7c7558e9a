package org.shougeng.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.rules.CivilTime;
import org.shougeng.platform.Database;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;

/** Who may do what where: posts are granted, and end by date. What was once granted stays on record. */
public final class Posts {

  private final Database database;
  private final PostRows rows;
  private final Separation separation;
  private final AuditLog audit;
  private final Clock clock;

  Posts(Foundation on, Separation separation) {
    this.database = on.database();
    this.rows = new PostRows(database);
    this.separation = separation;
    this.audit = on.audit();
    this.clock = on.clock();
  }

  /**
   * What is granted.
   *
   * @param from first day
   * @param until last day, or null while no end is known
   */
  public record Grant(PostKind kind, AdminCode region, LocalDate from, @Nullable LocalDate until) {}

  /** All posts of an account, past and future too, by region. */
  public List<Post> of(Account account) {
    return rows.of(account.name());
  }

  /** The posts of an account that are valid today. */
  public List<Post> today(Account account) {
    return rows.validOn(account.name(), CivilTime.dayOf(clock.instant()));
  }

  /**
   * Grants a post.
   *
   * @throws InputRefused if nobody may grant it so: to oneself ({@code ACC-402}), beyond one's own
   *     jurisdiction ({@code ACC-401}), where such an office has no such post ({@code ACC-403}), ending
   *     before it begins or in the past ({@code ACC-404}), twice ({@code ACC-405}), or against the
   *     separation of administrators ({@code ACC-406})
   */
  public Post grant(Actor by, Account to, Grant grant) {
    check(by, to, grant);
    Post post = new Post(
        UUID.randomUUID().toString(),
        to.name(),
        grant.kind(),
        grant.region(),
        grant.from(),
        grant.until(),
        by.account());
    return database.write(() -> {
      List<Post> held = rows.of(to.name());
      if (held.stream()
          .anyMatch(other -> other.kind() == post.kind()
              && other.region().equals(post.region())
              && other.overlaps(post))) {
        throw new InputRefused(Finding.error("ACC-405"));
      }
      separation.check(held, post);
      rows.insert(post, clock.instant());
      audit.record(by, act("access.grant-post", post));
      return post;
    });
  }

  private static AuditAct act(String code, Post post) {
    LocalDate until = post.until();
    return AuditAct.of(code)
        .on("post", post.id())
        .in(post.region())
        .with("account", post.account())
        .with("kind", post.kind())
        .with("from", post.from())
        .with("until", until == null ? "" : until);
  }

  private void check(Actor by, Account to, Grant grant) {
    if (by.account().equals(to.name())) {
      throw new InputRefused(Finding.error("ACC-402"));
    }
    if (!by.jurisdictionOf(Permission.GRANT_POSTS).covers(grant.region())) {
      throw new InputRefused(Finding.error("ACC-401").with("code", grant.region()));
    }
    if (!grant.kind().existsIn(grant.region())) {
      throw new InputRefused(Finding.error("ACC-403")
          .with("kind", grant.kind().title(Locale.CHINESE))
          .with("code", grant.region()));
    }
    LocalDate until = grant.until();
    if (until != null
        && (until.isBefore(grant.from()) || until.isBefore(CivilTime.dayOf(clock.instant())))) {
      throw new InputRefused(
          Finding.error("ACC-404").with("from", grant.from()).with("until", until));
    }
  }

  /**
   * Ends a post: its last day is {@code last}, or yesterday to end it at once.
   *
   * @throws NotFound if {@code holder} has no such post, or {@code by} does not answer for its region
   * @throws InputRefused with {@code ACC-402} for one's own, {@code ACC-407} for the last one that can grant
   *     posts or keep accounts
   */
  public Post end(Actor by, Account holder, String id, LocalDate last) {
    return database.write(() -> {
      Post post = rows.find(id)
          .filter(found -> found.account().equals(holder.name())
              && by.jurisdictionOf(Permission.GRANT_POSTS).covers(found.region()))
          .orElseThrow(() -> new NotFound("岗位", id));
      if (by.account().equals(post.account())) {
        throw new InputRefused(Finding.error("ACC-402"));
      }
      separation.checkSomebodyIsLeft(post);
      rows.end(id, last, clock.instant(), by.account());
      Post ended = rows.find(id).orElseThrow();
      audit.record(by, act("access.end-post", ended));
      return ended;
    });
  }

  /** The day before today: a post that ends then is over. */
  public LocalDate yesterday() {
    return CivilTime.dayOf(clock.instant()).minusDays(1);
  }
}
