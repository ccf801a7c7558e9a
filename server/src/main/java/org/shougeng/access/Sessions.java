package org.shougeng.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shougeng.platform.Database;

/**
 * Browsers that are signed in, kept in the store: they survive a restart of the server, and whoever owns
 * one can end it. The store knows a hash of each token only.
 */
public final class Sessions {

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final Database database;
  private final SessionPolicy policy;
  private final Clock clock;

  Sessions(Database database, SessionPolicy policy, Clock clock) {
    this.database = database;
    this.policy = policy;
    this.clock = clock;
  }

  /** Signs {@code account} in; whoever calls has made sure who it is. */
  public Session.Opened open(String account, Session.Way way, Session.Origin origin) {
    Instant now = now();
    String token = Secret.token();
    Session session = new Session(UUID.randomUUID().toString(), account, way, now, now, origin);
    database.write(() -> {
      dropOver(now);
      insert(session, Secret.hash(token));
    });
    return new Session.Opened(session, token);
  }

  /** The session of a browser that shows {@code token}, unless it is over or the account is locked. */
  public Optional<Session.Known> find(String token) {
    Instant now = now();
    return database
        .sql()
        .sql(
            """
            select account.*, session.*
              from sign_in_session session join account on account.name = session.account
             where token_hash = :hash and seen_at > :idle and ends_at > :now
               and locked_at is null
            """)
        .param("hash", Secret.hash(token))
        .param("idle", now.minus(policy.idle()).toString())
        .param("now", now.toString())
        .query((row, number) -> new Session.Known(
            session(row, number), AccountRows.credentials(row, number).account()))
        .optional();
  }

  /** Notes that the person is there; written at most once a minute. */
  public void touch(Session session) {
    Instant now = now();
    if (session.seen().plus(NOTED_EVERY).isBefore(now)) {
      database.write(() -> {
        database
            .sql()
            .sql("update sign_in_session set seen_at = :now where id = :id")
            .param("now", now.toString())
            .param("id", session.id())
            .update();
      });
    }
  }

  /** The sessions of an account that are not over, latest first. */
  public List<Session> of(String account) {
    Instant now = now();
    return database
        .sql()
        .sql(
            """
            select * from sign_in_session session
             where account = :account and seen_at > :idle and ends_at > :now
             order by seen_at desc, id
            """)
        .param("account", account)
        .param("idle", now.minus(policy.idle()).toString())
        .param("now", now.toString())
        .query(Sessions::session)
        .list();
  }

  /** Ends one session of {@code account}; false if it has no such session. */
  public boolean end(String account, String id) {
    return database.write(() -> database
            .sql()
            .sql("delete from sign_in_session where account = :account and id = :id")
            .param("account", account)
            .param("id", id)
            .update()
        == 1);
  }

  /** How many browsers each account has signed in. */
  public Map<String, Integer> counts() {
    Instant now = now();
    Map<String, Integer> counts = new HashMap<>();
    database
        .sql()
        .sql(
            """
            select account, count(*) as browsers from sign_in_session
             where seen_at > :idle and ends_at > :now group by account
            """)
        .param("idle", now.minus(policy.idle()).toString())
        .param("now", now.toString())
        .query(row -> {
          counts.put(row.getString("account"), row.getInt("browsers"));
        });
    return counts;
  }

  /** Ends all sessions of {@code account} but {@code kept}, and says how many. */
  public int endOthers(String account, String kept) {
    return database.write(() -> database
        .sql()
        .sql("delete from sign_in_session where account = :account and id <> :kept")
        .param("account", account)
        .param("kept", kept)
        .update());
  }

  /** Ends all sessions of {@code account}, and says how many. */
  public int endAll(String account) {
    return endOthers(account, "");
  }

  /** Whole seconds: all moments in the store are then written alike, and compare as text. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private void insert(Session session, String hash) {
    database
        .sql()
        .sql(
            """
            insert into sign_in_session (token_hash, id, account, way, began_at, seen_at, ends_at,
                                         address, agent)
            values (:hash, :id, :account, :way, :now, :now, :ends, :address, :agent)
            """)
        .param("hash", hash)
        .param("id", session.id())
        .param("account", session.account())
        .param("way", session.way().name())
        .param("now", session.began().toString())
        .param("ends", session.began().plus(policy.longest()).toString())
        .param("address", session.origin().address())
        .param("agent", session.origin().agent())
        .update();
  }

  private void dropOver(Instant now) {
    database
        .sql()
        .sql("delete from sign_in_session where ends_at < :now or seen_at < :idle")
        .param("now", now.toString())
        .param("idle", now.minus(policy.idle()).toString())
        .update();
  }

  private static Session session(ResultSet row, int number) throws SQLException {
    return new Session(
        row.getString("id"),
        row.getString("account"),
        Session.Way.valueOf(row.getString("way")),
        Instant.parse(row.getString("began_at")),
        Instant.parse(row.getString("seen_at")),
        new Session.Origin(row.getString("address"), row.getString("agent")));
  }
}
