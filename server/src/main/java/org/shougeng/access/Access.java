package org.shougeng.access;

import java.time.Clock;
import org.shougeng.audit.AuditLog;
import org.shougeng.platform.Database;

/**
 * The parts of this room, put together: once by the server, and by each command of the command line
 * that needs them.
 */
public final class Access {

  private final Actors actors;
  private final Sessions sessions;
  private final Accounts accounts;
  private final Posts posts;
  private final Separation separation;
  private final SecondFactor secondFactor;
  private final SignIn signIn;
  private final Invitations invitations;
  private final Newcomers newcomers;
  private final DemoPeople demoPeople;

  public Access(Database database, AuditLog audit, Clock clock, SessionPolicy policy) {
    Foundation on = new Foundation(database, audit, clock);
    Passwords passwords = new Passwords();
    SignInDelays delays = new SignInDelays(database, clock);
    this.actors = new Actors(new PostRows(database), clock);
    this.sessions = new Sessions(database, policy, clock);
    this.accounts = new Accounts(on, passwords, sessions, delays);
    this.separation = new Separation(on);
    this.posts = new Posts(on, separation);
    this.secondFactor = new SecondFactor(on);
    this.signIn = new SignIn(on, passwords, secondFactor, delays, sessions);
    this.invitations = new Invitations(on, accounts, sessions, delays);
    this.newcomers = new Newcomers(on, accounts, posts, invitations);
    this.demoPeople = new DemoPeople(accounts, posts, sessions);
  }

  public Actors actors() {
    return actors;
  }

  public Sessions sessions() {
    return sessions;
  }

  public Accounts accounts() {
    return accounts;
  }

  public Posts posts() {
    return posts;
  }

  public Separation separation() {
    return separation;
  }

  public SecondFactor secondFactor() {
    return secondFactor;
  }

  public SignIn signIn() {
    return signIn;
  }

  public Invitations invitations() {
    return invitations;
  }

  public Newcomers newcomers() {
    return newcomers;
  }

  public DemoPeople demoPeople() {
    return demoPeople;
  }
}
