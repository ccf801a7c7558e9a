package org.shougeng.audit;

import java.time.Clock;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one place where acts are written down. An act recorded inside {@link Database#write} is written as the
 * last thing before that transaction commits, and is undone with it; outside, it is a transaction of its own.
 *
 * <p>Writing last keeps the end of the chain locked for as short as possible, and never before another lock, so
 * that two transactions cannot wait for each other.
 */
@Component
public final class AuditLog {

  private final Database database;
  private final AuditStore store;
  private final Clock clock;

  public AuditLog(Database database, Clock clock) {
    this.database = database;
    this.store = new AuditStore(database);
    this.clock = clock;
  }

  /** Writes down that {@code actor} did {@code act}. */
  public void record(Actor actor, AuditAct act) {
    AuditEntry.Who who = new AuditEntry.Who(
        AuditAct.plain(actor.account()),
        AuditAct.plain(actor.name()),
        actor.office().digits());
    AdminCode region = act.region() == null ? actor.office() : act.region();
    AuditEntry.What what = AuditEntry.What.of(act, region.digits());
    if (database.isWriting()) {
      TransactionSynchronizationManager.registerSynchronization(new LastBeforeCommit(who, what));
    } else {
      database.write(() -> append(who, what));
    }
  }

  private void append(AuditEntry.Who who, AuditEntry.What what) {
    AuditStore.Next next = store.next();
    store.append(AuditEntry.sealed(next.seq(), clock.instant(), who, what, next.previous()));
  }

  /** An act on its way into the log, with the transaction it belongs to. */
  private final class LastBeforeCommit implements TransactionSynchronization {
    private final AuditEntry.Who who;
    private final AuditEntry.What what;

    LastBeforeCommit(AuditEntry.Who who, AuditEntry.What what) {
      this.who = who;
      this.what = what;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      append(who, what);
    }
  }
}
