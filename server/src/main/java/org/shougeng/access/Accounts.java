package org.shougeng.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.shougeng.access.AccountRows.Credentials;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.Database;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;

/** The people who may sign in. An account is made, locked and unlocked, never deleted. */
public final class Accounts {

  private static final int LONGEST_NAME = 40;

  private final Database database;
  private final AccountRows rows;
  private final Passwords passwords;
  private final Sessions sessions;
  private final SignInDelays delays;
  private final AuditLog audit;
  private final Clock clock;

  Accounts(Foundation on, Passwords passwords, Sessions sessions, SignInDelays delays) {
    Database database = on.database();
    this.database = database;
    this.rows = new AccountRows(database);
    this.passwords = passwords;
    this.sessions = sessions;
    this.delays = delays;
    this.audit = on.audit();
    this.clock = on.clock();
  }

  /**
   * Makes an account without a password.
   *
   * @throws InputRefused if its name cannot be used or is taken ({@code ACC-301}, {@code ACC-302}), the
   *     person has none ({@code ACC-303}) or the office is not {@code by}'s ({@code ACC-304})
   */
  public Account create(Actor by, Account.Draft draft) {
    String person = named(draft.person());
    if (!by.jurisdiction().covers(draft.office())) {
      throw new InputRefused(Finding.error("ACC-304").with("code", draft.office()));
    }
    Account account = new Account(
        AccountName.of(draft.name()),
        person,
        draft.phone().strip(),
        draft.office(),
        Account.State.INVITED,
        false,
        new Account.Made(clock.instant(), by.account()));
    return database.write(() -> {
      if (!rows.insert(account)) {
        throw new InputRefused(Finding.error("ACC-302").with("name", account.name()));
      }
      audit.record(by, act("access.create-account", account));
      return account;
    });
  }

  private static String named(String text) {
    String person = text.strip();
    if (person.isEmpty() || person.length() > LONGEST_NAME) {
      throw new InputRefused(Finding.error("ACC-303"));
    }
    return person;
  }

  private static AuditAct act(String code, Account account) {
    return AuditAct.of(code).on("account", account.name()).in(account.office());
  }

  public Optional<Account> find(String name) {
    return rows.find(AccountName.spelled(name)).map(Credentials::account);
  }

  /**
   * An account that {@code jurisdiction} answers for.
   *
   * @throws NotFound if there is none, or another office keeps it
   */
  public Account get(Jurisdiction jurisdiction, String name) {
    return find(name)
        .filter(account -> jurisdiction.covers(account.office()))
        .orElseThrow(() -> new NotFound("账号", name));
  }

  /** The accounts whose offices {@code jurisdiction} answers for, by office and name. */
  public List<Account> list(Jurisdiction jurisdiction) {
    return rows.all().stream()
        .filter(account -> jurisdiction.covers(account.office()))
        .toList();
  }

  /** Keeps the holder out at once, whatever they have open, until unlocked. */
  public void lock(Actor by, Account account, String because) {
    if (by.account().equals(account.name())) {
      throw new InputRefused(Finding.error("ACC-305"));
    }
    database.write(() -> {
      rows.lock(account.name(), clock.instant(), because.strip());
      sessions.endAll(account.name());
      audit.record(by, act("access.lock-account", account).with("because", because.strip()));
    });
  }

  /** Signs the holder out everywhere. */
  public void endSessions(Actor by, Account account) {
    database.write(() -> {
      int ended = sessions.endAll(account.name());
      audit.record(by, act("access.end-sessions", account).with("browsers", ended));
    });
  }

  /**
   * Corrects the holder's name and phone.
   *
   * @throws InputRefused with {@code ACC-303} if the person has no name
   */
  public Account edit(Actor by, Account account, String person, String phone) {
    String name = named(person);
    return database.write(() -> {
      rows.setPerson(account.name(), name, phone.strip());
      audit.record(by, act("access.edit-account", account));
      return find(account.name()).orElseThrow();
    });
  }

  /** Lets the holder in again, and forgets wrong passwords. */
  public void unlock(Actor by, Account account) {
    database.write(() -> {
      rows.lock(account.name(), null, "");
      delays.forget(SignInDelays.Kind.ACCOUNT, account.name());
      audit.record(by, act("access.unlock-account", account));
    });
  }

  /**
   * The holder changes their own password; other browsers are signed out.
   *
   * @throws InputRefused if the present one is wrong ({@code ACC-206}) or the new one is not good enough
   */
  public void changePassword(Actor by, String present, String wanted, String session) {
    Account account = find(by.account()).orElseThrow();
    requirePassword(account, present);
    if (present.equals(wanted)) {
      throw new InputRefused(Finding.error("ACC-205"));
    }
    String hash = accepted(account, wanted);
    database.write(() -> {
      rows.setPassword(account.name(), hash, clock.instant());
      sessions.endOthers(account.name(), session);
      audit.record(by, act("access.change-password", account));
    });
  }

  /**
   * Makes sure that the holder is at the keyboard.
   *
   * @throws InputRefused with {@code ACC-206} if {@code password} is not the account's
   */
  public void requirePassword(Account account, String password) {
    String hash = rows.find(account.name()).map(Credentials::password).orElse(null);
    if (hash == null || !passwords.match(password, hash)) {
      throw new InputRefused(Finding.error("ACC-206"));
    }
  }

  /** The hash of a password that the policy accepts. */
  String accepted(Account account, String password) {
    PasswordPolicy.check(password, account.name(), account.person());
    return passwords.hash(password);
  }
}
