package org.shougeng.access;

import java.time.Duration;
import java.util.Optional;
import org.shougeng.access.AccountRows.Credentials;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.Finding;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Actor;

/** Signing in with an account's password, and with a code where the account asks for one. */
public final class SignIn {

  private final Database database;
  private final AccountRows accounts;
  private final Actors actors;
  private final AuditLog audit;
  private final Passwords passwords;
  private final SecondFactor secondFactor;
  private final SignInDelays delays;
  private final Sessions sessions;

  SignIn(
      Foundation on,
      Passwords passwords,
      SecondFactor secondFactor,
      SignInDelays delays,
      Sessions sessions) {
    this.database = on.database();
    this.accounts = new AccountRows(database);
    this.actors = new Actors(new PostRows(database), on.clock());
    this.audit = on.audit();
    this.passwords = passwords;
    this.secondFactor = secondFactor;
    this.delays = delays;
    this.sessions = sessions;
  }

  /**
   * What somebody gives to sign in.
   *
   * @param code of the authenticator or a recovery code; empty if none was asked for yet
   */
  public record Attempt(String account, String password, String code) {}

  /** What came of an attempt. */
  public sealed interface Outcome permits In, Refused, Wait, CodeWanted {}

  public record In(Session.Opened opened) implements Outcome {}

  /** Wrong name, password or code, or a locked account. */
  public record Refused(Finding finding) implements Outcome {}

  /** Too many wrong ones: nothing was looked at. */
  public record Wait(Duration time) implements Outcome {}

  /** The password is right; the account asks for a code as well. */
  public record CodeWanted() implements Outcome {}

  /** Tries to sign in. A refusal does not tell whether the account exists. */
  public Outcome with(Attempt attempt, Session.Origin origin) {
    String name = AccountName.spelled(attempt.account());
    Duration wait = longer(
        delays.left(SignInDelays.Kind.ACCOUNT, name),
        delays.left(SignInDelays.Kind.ADDRESS, origin.address()));
    if (!wait.isZero()) {
      return new Wait(wait);
    }
    Optional<Credentials> known = accounts.find(name);
    if (!isRight(attempt.password(), known)) {
      return failed(name, known, origin, "ACC-101");
    }
    Credentials credentials = known.orElseThrow();
    if (credentials.account().state() == Account.State.LOCKED) {
      note("access.sign-in-locked", known, origin);
      return new Refused(Finding.error("ACC-103"));
    }
    if (credentials.account().secondFactor()) {
      if (attempt.code().isBlank()) {
        return new CodeWanted();
      }
      if (!secondFactor.accepts(credentials, attempt.code())) {
        return failed(name, known, origin, "ACC-105");
      }
    }
    return database.write(() -> {
      delays.forget(SignInDelays.Kind.ACCOUNT, name);
      note("access.sign-in", known, origin);
      return new In(sessions.open(name, Session.Way.PASSWORD, origin));
    });
  }

  /** Signs a browser out. */
  public void out(Session session) {
    database.write(() -> {
      sessions.end(session.account(), session.id());
      accounts
          .find(session.account())
          .ifPresent(known -> note("access.sign-out", Optional.of(known), session.origin()));
    });
  }

  private boolean isRight(String password, Optional<Credentials> known) {
    String hash = known.map(Credentials::password).orElse(null);
    if (hash == null) {
      passwords.matchNobodys(password);
      return false;
    }
    return passwords.match(password, hash);
  }

  private Outcome failed(
      String name, Optional<Credentials> known, Session.Origin origin, String code) {
    Duration wait = database.write(() -> {
      Duration longest = longer(
          delays.failed(SignInDelays.Kind.ACCOUNT, name),
          delays.failed(SignInDelays.Kind.ADDRESS, origin.address()));
      note(longest.isZero() ? "access.sign-in-failed" : "access.sign-in-delayed", known, origin);
      return longest;
    });
    return wait.isZero() ? new Refused(Finding.error(code)) : new Wait(wait);
  }

  /** What was typed as a name that is no account stays out of the log: it may be a password. */
  private void note(String code, Optional<Credentials> known, Session.Origin origin) {
    Actor actor = known.map(found -> actors.of(found.account())).orElse(Actor.ANONYMOUS);
    audit.record(
        actor,
        AuditAct.of(code)
            .on("account", known.map(found -> found.account().name()).orElse(""))
            .with("address", origin.address()));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
