package org.shougeng.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.platform.actor.Actor;

/**
 * The people of the demonstration, whom one may be by choosing. They have no passwords, so that nobody can
 * sign in as one of them where the demonstration's door is shut.
 */
public final class DemoPeople {

  private static final Actor DEMO = Actor.maintenance("demo");
  private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);

  private final Accounts accounts;
  private final Posts posts;
  private final Sessions sessions;

  DemoPeople(Accounts accounts, Posts posts, Sessions sessions) {
    this.accounts = accounts;
    this.posts = posts;
    this.sessions = sessions;
  }

  /** Adds somebody with one post, unless they are there. */
  public void add(String name, String person, PostKind kind, AdminCode region) {
    if (accounts.find(name).isEmpty()) {
      Account account = accounts.create(DEMO, new Account.Draft(name, person, "", region));
      posts.grant(DEMO, account, new Posts.Grant(kind, region, SINCE, null));
    }
  }

  /** Everybody one can be, in the order they were added. */
  public List<Account> all() {
    return accounts.list(DEMO.jurisdiction()).stream()
        .filter(DemoPeople::isOne)
        .sorted(Comparator.comparing(account -> account.made().at()))
        .toList();
  }

  public Optional<Account> find(String name) {
    return accounts.find(name).filter(DemoPeople::isOne);
  }

  /** Lets the browser be this person. */
  public Session.Opened enter(Account account, Session.Origin origin) {
    return sessions.open(account.name(), Session.Way.DEMO, origin);
  }

  private static boolean isOne(Account account) {
    return account.made().by().equals(DEMO.account()) && account.state() == Account.State.INVITED;
  }
}
