package org.shougeng.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Actor;

/**
 * How people get their first password, and a new one when it is forgotten: by a link that works once, ends
 * by itself and can be revoked. Nobody else ever knows a password.
 */
public final class Invitations {

  /** How long a link works. */
  public static final Duration LIFE = Duration.ofDays(3);

  private final Database database;
  private final AccountRows rows;
  private final Accounts accounts;
  private final Sessions sessions;
  private final SignInDelays delays;
  private final AuditLog audit;
  private final Clock clock;

  Invitations(Foundation on, Accounts accounts, Sessions sessions, SignInDelays delays) {
    this.database = on.database();
    this.rows = new AccountRows(database);
    this.accounts = accounts;
    this.sessions = sessions;
    this.delays = delays;
    this.audit = on.audit();
    this.clock = on.clock();
  }

  /** Makes a link for {@code account}; earlier ones stop working. */
  public Invitation.Made make(Actor by, Account account) {
    String token = Secret.token();
    Instant now = now();
    Invitation invitation =
        new Invitation(UUID.randomUUID().toString(), account.name(), now.plus(LIFE));
    return database.write(() -> {
      revokeAll(account);
      insert(invitation, Secret.hash(token), now, by);
      audit.record(by, act("access.invite", account));
      return new Invitation.Made(invitation, token);
    });
  }

  /** The invitation of {@code account} that still works. */
  public Optional<Invitation> openOf(Account account) {
    return database
        .sql()
        .sql(
            """
            select * from invitation
             where account = :account and used_at is null and revoked_at is null and ends_at > :now
            """)
        .param("account", account.name())
        .param("now", now().toString())
        .query(Invitations::invitation)
        .optional();
  }

  /** Makes the links of {@code account} work no more. */
  public void revoke(Actor by, Account account) {
    database.write(() -> {
      revokeAll(account);
      audit.record(by, act("access.revoke-invitation", account));
    });
  }

  /**
   * The invitation that a link carries.
   *
   * @throws InputRefused with {@code ACC-311} if it was used or revoked, has ended, or never was
   */
  public Invitation look(String token) {
    return database
        .sql()
        .sql(
            """
            select invitation.* from invitation join account on account.name = invitation.account
             where token_hash = :hash and used_at is null and revoked_at is null
               and ends_at > :now and locked_at is null
            """)
        .param("hash", Secret.hash(token))
        .param("now", now().toString())
        .query(Invitations::invitation)
        .optional()
        .orElseThrow(() -> new InputRefused(Finding.error("ACC-311")));
  }

  /**
   * Sets the password of whom the link was made for and ends all their sessions; the link works no more.
   *
   * @throws InputRefused as {@link #look}, or if the password is not good enough
   */
  public Account accept(String token, String password) {
    Account account = accounts.find(look(token).account()).orElseThrow();
    String hash = accounts.accepted(account, password);
    return database.write(() -> {
      Invitation invitation = look(token);
      use(invitation);
      rows.setPassword(account.name(), hash, now());
      delays.forget(SignInDelays.Kind.ACCOUNT, account.name());
      sessions.endAll(account.name());
      Actor holder = new Actors(new PostRows(database), clock).of(account);
      audit.record(holder, act("access.accept-invitation", account));
      return accounts.find(account.name()).orElseThrow();
    });
  }

  private void use(Invitation invitation) {
    int used = database
        .sql()
        .sql(
            """
            update invitation set used_at = :now
             where id = :id and used_at is null and revoked_at is null
            """)
        .param("now", now().toString())
        .param("id", invitation.id())
        .update();
    if (used != 1) {
      throw new InputRefused(Finding.error("ACC-311"));
    }
  }

  private void insert(Invitation invitation, String hash, Instant now, Actor by) {
    database
        .sql()
        .sql(
            """
            insert into invitation (token_hash, id, account, made_at, made_by, ends_at)
            values (:hash, :id, :account, :now, :by, :ends)
            """)
        .param("hash", hash)
        .param("id", invitation.id())
        .param("account", invitation.account())
        .param("now", now.toString())
        .param("by", by.account())
        .param("ends", invitation.ends().toString())
        .update();
  }

  private void revokeAll(Account account) {
    database
        .sql()
        .sql(
            """
            update invitation set revoked_at = :now
             where account = :account and used_at is null and revoked_at is null
            """)
        .param("now", now().toString())
        .param("account", account.name())
        .update();
  }

  private static AuditAct act(String code, Account account) {
    return AuditAct.of(code).on("account", account.name()).in(account.office());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private static Invitation invitation(ResultSet row, int number) throws SQLException {
    return new Invitation(
        row.getString("id"), row.getString("account"), Instant.parse(row.getString("ends_at")));
  }
}
