package org.shougeng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Actor;
import org.springframework.stereotype.Service;

/**
 * Forms that people have begun, saved while they type, so that neither a crash nor another desk loses them.
 * Everybody has their own; after {@value #DAYS_KEPT} days without a save they are gone.
 */
@Service
public class Drafts {

  static final int DAYS_KEPT = 14;

  private static final int LONGEST = 256 << 10;
  private static final int LONGEST_NAME = 200;
  private static final int MOST = 200;

  /** Which form, and of which record; a new record has the key {@code new}. */
  public record Form(String name, String key) {}

  /** A draft in a list. */
  public record Entry(Form form, Instant savedAt) {}

  private final Database database;
  private final Clock clock;

  Drafts(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  public Optional<Draft> find(Form form, Actor actor) {
    return database
        .sql()
        .sql(
            """
            select revision, saved_at, device, body from draft
             where account = :account and form = :form and form_key = :key and saved_at >= :limit
            """)
        .param("account", actor.account())
        .param("form", form.name())
        .param("key", form.key())
        .param("limit", limit().toString())
        .query(Drafts::draft)
        .optional();
  }

  /** All drafts of {@code actor}, the latest first. */
  public List<Entry> all(Actor actor) {
    return database
        .sql()
        .sql(
            """
            select form, form_key, saved_at from draft
             where account = :account and saved_at >= :limit order by saved_at desc
            """)
        .param("account", actor.account())
        .param("limit", limit().toString())
        .query((row, number) -> new Entry(
            new Form(row.getString("form"), row.getString("form_key")),
            Instant.parse(row.getString("saved_at"))))
        .list();
  }

  /**
   * Keeps what a form holds.
   *
   * @param base the revision that the page last saw, 0 for none
   * @throws DraftConflict if it was saved elsewhere since; nothing is overwritten
   * @throws InputRefused {@code TBL-071} if it is too long or there are too many, {@code TBL-018}
   * if it cannot
   *     be kept unaltered
   */
  public Draft save(Form form, long base, String device, String body, Actor actor) {
    check(form, device, body);
    Instant now = clock.instant();
    return database.write(() -> {
      removeOld();
      Optional<Draft> kept = find(form, actor);
      if (kept.isPresent() && kept.get().revision() != base) {
        throw new DraftConflict(kept.get());
      }
      if (kept.isEmpty() && all(actor).size() >= MOST) {
        throw tooMuch();
      }
      Draft next = new Draft(base + 1, now, device, body);
      put(form, next, actor);
      return next;
    });
  }

  private void put(Form form, Draft draft, Actor actor) {
    database
        .sql()
        .sql(
            """
            insert into draft (account, form, form_key, revision, saved_at, device, body)
            values (:account, :form, :key, :revision, :now, :device, :body)
            on conflict (account, form, form_key) do update
               set revision = excluded.revision, saved_at = excluded.saved_at,
                   device = excluded.device, body = excluded.body
            """)
        .param("account", actor.account())
        .param("form", form.name())
        .param("key", form.key())
        .param("revision", draft.revision())
        .param("now", draft.savedAt().toString())
        .param("device", draft.device())
        .param("body", draft.body())
        .update();
  }

  /** The form was sent, or its draft is not wanted any more. */
  public void forget(Form form, Actor actor) {
    database.write(() -> {
      database
          .sql()
          .sql("delete from draft where account = :account and form = :form and form_key = :key")
          .param("account", actor.account())
          .param("form", form.name())
          .param("key", form.key())
          .update();
    });
  }

  private void removeOld() {
    database
        .sql()
        .sql("delete from draft where saved_at < :limit")
        .param("limit", limit().toString())
        .update();
  }

  private Instant limit() {
    return clock.instant().minus(Duration.ofDays(DAYS_KEPT));
  }

  private static void check(Form form, String device, String body) {
    for (String text : List.of(form.name(), form.key(), device)) {
      if (text.length() > LONGEST_NAME) {
        throw tooMuch();
      }
      BoundText.fault(text).ifPresent(Drafts::refuse);
    }
    if (body.length() > LONGEST) {
      throw tooMuch();
    }
  }

  private static InputRefused tooMuch() {
    return new InputRefused(
        Finding.error("TBL-071").with("limit", LONGEST >> 10).with("most", MOST));
  }

  private static void refuse(Finding fault) {
    throw new InputRefused(fault.with("column", "—"));
  }

  private static Draft draft(ResultSet row, int number) throws SQLException {
    return new Draft(
        row.getLong("revision"),
        Instant.parse(row.getString("saved_at")),
        row.getString("device"),
        row.getString("body"));
  }
}
