package org.shougeng.register;

import java.time.Clock;
import java.util.Optional;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Actor;
import org.springframework.stereotype.Service;

/** How each person likes to see a register: columns, order, widths, filters, as the page wrote them. */
@Service
public class Views {

  private static final int LONGEST = 64 << 10;

  private final Database database;
  private final Clock clock;

  Views(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The view of {@code actor}, as JSON; empty for the register's own. */
  public Optional<String> find(Register register, Actor actor) {
    return database
        .sql()
        .sql("select body from saved_view where account = :account and register = :register")
        .param("account", actor.account())
        .param("register", register.name())
        .query(String.class)
        .optional();
  }

  /**
   * Keeps a view.
   *
   * @throws InputRefused {@code TBL-072} if it is too long, {@code TBL-018} if it cannot be kept as it is
   */
  public void save(Register register, String json, Actor actor) {
    if (json.length() > LONGEST) {
      throw new InputRefused(Finding.error("TBL-072").with("limit", LONGEST >> 10));
    }
    database.write(() -> {
      database
          .sql()
          .sql(
              """
              insert into saved_view (account, register, body, saved_at)
              values (:account, :register, :body, :now)
              on conflict (account, register) do update
                 set body = excluded.body, saved_at = excluded.saved_at
              """)
          .param("account", actor.account())
          .param("register", register.name())
          .param("body", json)
          .param("now", clock.instant().toString())
          .update();
    });
  }

  /** Back to the register's own view. */
  public void forget(Register register, Actor actor) {
    database.write(() -> {
      database
          .sql()
          .sql("delete from saved_view where account = :account and register = :register")
          .param("account", actor.account())
          .param("register", register.name())
          .update();
    });
  }
}
