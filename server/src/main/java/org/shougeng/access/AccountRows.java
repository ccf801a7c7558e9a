package org.shougeng.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.platform.Database;

/** The rows of accounts. */
final class AccountRows {

  private final Database database;

  AccountRows(Database database) {
    this.database = database;
  }

  /** What only this room may know of an account. */
  record Credentials(
      Account account, @Nullable String password, @Nullable String totpSecret, long totpLastStep) {}

  boolean insert(Account account) {
    return database
            .sql()
            .sql(
                """
                insert into account (name, person, phone, office, locked_because, totp_last_step,
                                     created_at, created_by)
                values (:name, :person, :phone, :office, '', 0, :at, :by)
                on conflict (name) do nothing
                """)
            .param("name", account.name())
            .param("person", account.person())
            .param("phone", account.phone())
            .param("office", account.office().digits())
            .param("at", account.made().at().toString())
            .param("by", account.made().by())
            .update()
        == 1;
  }

  Optional<Credentials> find(String name) {
    return database
        .sql()
        .sql("select * from account where name = :name")
        .param("name", name)
        .query(AccountRows::credentials)
        .optional();
  }

  List<Account> all() {
    return database
        .sql()
        .sql("select * from account order by office, name")
        .query((row, number) -> credentials(row, number).account())
        .list();
  }

  void setPassword(String name, String hash, Instant now) {
    database
        .sql()
        .sql("update account set password = :hash, password_set_at = :now where name = :name")
        .param("hash", hash)
        .param("now", now.toString())
        .param("name", name)
        .update();
  }

  void lock(String name, @Nullable Instant at, String because) {
    database
        .sql()
        .sql("update account set locked_at = :at, locked_because = :because where name = :name")
        .param("at", at == null ? null : at.toString())
        .param("because", because)
        .param("name", name)
        .update();
  }

  void setPerson(String name, String person, String phone) {
    database
        .sql()
        .sql("update account set person = :person, phone = :phone where name = :name")
        .param("person", person)
        .param("phone", phone)
        .param("name", name)
        .update();
  }

  void setTotp(String name, @Nullable String secret, @Nullable Instant since) {
    database
        .sql()
        .sql(
            """
            update account set totp_secret = :secret, totp_since = :since, totp_last_step = 0
             where name = :name
            """)
        .param("secret", secret)
        .param("since", since == null ? null : since.toString())
        .param("name", name)
        .update();
  }

  /** Takes the code of one time step; false if it or a later one was taken before. */
  boolean takeStep(String name, long step) {
    return database
            .sql()
            .sql(
                """
                update account set totp_last_step = :step
                 where name = :name and totp_last_step < :step
                """)
            .param("step", step)
            .param("name", name)
            .update()
        == 1;
  }

  static Credentials credentials(ResultSet row, int number) throws SQLException {
    String password = row.getString("password");
    Account account = new Account(
        row.getString("name"),
        row.getString("person"),
        row.getString("phone"),
        new AdminCode(row.getString("office")),
        Account.state(password, row.getString("locked_at")),
        row.getString("totp_since") != null,
        new Account.Made(Instant.parse(row.getString("created_at")), row.getString("created_by")));
    return new Credentials(
        account, password, row.getString("totp_secret"), row.getLong("totp_last_step"));
  }
}
