package org.shougeng.audit;

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
}
