package org.shougeng.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.shougeng.platform.Database;

/**
 * The growing wait after wrong passwords, by account and by network address. It is kept in the store,
 * so that a restart forgives nothing, and kept for names that are no accounts too, so that it does not
 * tell which names are.
 */
final class SignInDelays {

  /** What is counted: after {@code free} failures the wait begins at a minute and doubles. */
  enum Kind {
    ACCOUNT(4, Duration.ofHours(1)),
    /** An office shares one address: its colleagues' slips must not lock it out. */
    ADDRESS(30, Duration.ofMinutes(15));

    private final int free;
    private final Duration longest;

    Kind(int free, Duration longest) {
      this.free = free;
      this.longest = longest;
    }

    private Duration after(int failures) {
      int beyond = failures - free;
      if (beyond <= 0) {
        return Duration.ZERO;
      }
      Duration doubled = Duration.ofMinutes(1L << Math.min(beyond - 1, 10));
      return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
  }

  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

  private final Database database;
  private final Clock clock;

  SignInDelays(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** How long {@code subject} has to wait before the next try. */
  Duration left(Kind kind, String subject) {
    return database
        .sql()
        .sql("select failures, last_at from sign_in_failure where subject = :subject")
        .param("subject", key(kind, subject))
        .query((row, number) ->
            left(kind, row.getInt("failures"), Instant.parse(row.getString("last_at"))))
        .optional()
        .orElse(Duration.ZERO);
  }

  private Duration left(Kind kind, int failures, Instant last) {
    Duration left = Duration.between(clock.instant(), last.plus(kind.after(failures)));
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Counts one more failure and says how long the wait is now. */
  Duration failed(Kind kind, String subject) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    database
        .sql()
        .sql("delete from sign_in_failure where last_at < :old")
        .param("old", now.minus(FORGOTTEN_AFTER).toString())
        .update();
    int failures = database
        .sql()
        .sql(
            """
            insert into sign_in_failure (subject, failures, last_at) values (:subject, 1, :now)
            on conflict (subject) do update
               set failures = sign_in_failure.failures + 1, last_at = excluded.last_at
            returning failures
            """)
        .param("subject", key(kind, subject))
        .param("now", now.toString())
        .query(Integer.class)
        .single();
    return kind.after(failures);
  }

  /** Forgets the failures of {@code subject}: the right password was given, or an administrator says so. */
  void forget(Kind kind, String subject) {
    database
        .sql()
        .sql("delete from sign_in_failure where subject = :subject")
        .param("subject", key(kind, subject))
        .update();
  }

  private static String key(Kind kind, String subject) {
    return kind + ":" + subject;
  }
}
