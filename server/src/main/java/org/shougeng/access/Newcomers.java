package org.shougeng.access;

import java.util.List;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Actor;

/** Somebody new, all at once: the account, its posts and the link, or none of them. */
public final class Newcomers {

  private final Database database;
  private final Accounts accounts;
  private final Posts posts;
  private final Invitations invitations;

  Newcomers(Foundation on, Accounts accounts, Posts posts, Invitations invitations) {
    this.database = on.database();
    this.accounts = accounts;
    this.posts = posts;
    this.invitations = invitations;
  }

  /** Makes the account, grants its posts and makes the link by which its holder sets a password. */
  public Invitation.Made invite(Actor by, Account.Draft draft, List<Posts.Grant> grants) {
    return database.write(() -> {
      Account account = accounts.create(by, draft);
      grants.forEach(grant -> posts.grant(by, account, grant));
      return invitations.make(by, account);
    });
  }
}
