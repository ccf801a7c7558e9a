package org.shougeng.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.shougeng.platform.Database;
import org.shougeng.verifier.Seal;

/** The rows of the log and the end of its chain. */
final class AuditStore {

  private final Database database;

  AuditStore(Database database) {
    this.database = database;
  }

  /** What the next entry must carry. */
  record Next(long seq, Seal previous) {}

  /** The number and the seal of the newest entry; 0 while there is none. */
  record Head(long seq, Seal seal) {}

  /** The next number and the seal before it; nobody else gets one until this transaction ends. */
  Next next() {
    return database
        .sql()
        .sql("update audit_head set seq = seq + 1 where id = 1 returning seq, sha256, sm3")
        .query((row, number) ->
            new Next(row.getLong("seq"), new Seal(row.getString("sha256"), row.getString("sm3"))))
        .single();
  }

  void append(AuditEntry entry) {
    database
        .sql()
        .sql(
            """
            insert into audit_entry (seq, at, account, name, office, act, object_kind, object_id, region,
                detail, digests, previous_sha256, previous_sm3, sha256, sm3)
            values (:seq, :at, :account, :name, :office, :act, :kind, :id, :region,
                :detail, :digests, :previousSha256, :previousSm3, :sha256, :sm3)
            """)
        .param("seq", entry.seq())
        .param("at", entry.at())
        .param("account", entry.who().account())
        .param("name", entry.who().name())
        .param("office", entry.who().office())
        .param("act", entry.what().act())
        .param("kind", entry.what().objectKind())
        .param("id", entry.what().objectId())
        .param("region", entry.what().region())
        .param("detail", entry.what().detail())
        .param("digests", entry.link().digests())
        .param("previousSha256", entry.link().previous().sha256())
        .param("previousSm3", entry.link().previous().sm3())
        .param("sha256", entry.link().seal().sha256())
        .param("sm3", entry.link().seal().sm3())
        .update();
    database
        .sql()
        .sql("update audit_head set sha256 = :sha256, sm3 = :sm3 where id = 1")
        .param("sha256", entry.link().seal().sha256())
        .param("sm3", entry.link().seal().sm3())
        .update();
  }

  /** The newest entry. */
  Head head() {
    return database
        .sql()
        .sql("select seq, sha256, sm3 from audit_head where id = 1")
        .query((row, number) ->
            new Head(row.getLong("seq"), new Seal(row.getString("sha256"), row.getString("sm3"))))
        .single();
  }

  /** Hands over the entries from {@code first} to {@code last} in their order. */
  void read(long first, long last, Consumer<AuditEntry> reader) {
    try (Stream<AuditEntry> rows = database
        .sql()
        .sql("select * from audit_entry where seq between :first and :last order by seq")
        .param("first", first)
        .param("last", last)
        .query(AuditStore::entry)
        .stream()) {
      rows.forEach(reader);
    }
  }

  List<AuditEntry> find(AuditConditions conditions, long skipped, int count) {
    return database
        .sql()
        .sql("select * from audit_entry" + conditions.where()
            + " order by seq desc limit :count offset :skipped")
        .params(conditions.values())
        .param("count", count)
        .param("skipped", skipped)
        .query(AuditStore::entry)
        .list();
  }

  long count(AuditConditions conditions) {
    return database
        .sql()
        .sql("select count(*) from audit_entry" + conditions.where())
        .params(conditions.values())
        .query(Long.class)
        .single();
  }

  /** The codes of all acts that were ever recorded. */
  List<String> acts() {
    return database
        .sql()
        .sql("select distinct act from audit_entry order by act")
        .query(String.class)
        .list();
  }

  /** The last entry written before {@code moment}, if any was. */
  Optional<AuditEntry> lastBefore(Instant moment) {
    return database
        .sql()
        .sql("select * from audit_entry where at < :moment order by at desc, seq desc limit 1")
        .param("moment", AuditEntry.text(moment))
        .query(AuditStore::entry)
        .optional();
  }

  private static AuditEntry entry(ResultSet row, int number) throws SQLException {
    return new AuditEntry(
        row.getLong("seq"),
        row.getString("at"),
        new AuditEntry.Who(
            row.getString("account"), row.getString("name"), row.getString("office")),
        new AuditEntry.What(
            row.getString("act"),
            row.getString("object_kind"),
            row.getString("object_id"),
            row.getString("region"),
            row.getString("detail")),
        new AuditEntry.Link(
            row.getString("digests"),
            new Seal(row.getString("previous_sha256"), row.getString("previous_sm3")),
            new Seal(row.getString("sha256"), row.getString("sm3"))));
  }
}
