package org.shougeng.audit;

import java.time.Clock;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.platform.County;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one place where acts are written down. An act recorded inside {@link Database#write} is written as the
 * last thing before that transaction commits, and is undone with it; outside, it is a transaction of its own.
 *
 * <p>Writing last keeps the end of the chain locked for as short as possible, and never before
 * another lock, so
 * that two transactions cannot wait for each other.
 */
@Component
public final class AuditLog {

  private final Database database;
  private final AuditStore store;
  private final Clock clock;
  private final CountyRegister county;

  public AuditLog(Database database, Clock clock) {
    this.database = database;
    this.store = new AuditStore(database);
    this.clock = clock;
    this.county = new CountyRegister(database);
  }

  /** Writes down that {@code actor} did {@code act}. */
  public void record(Actor actor, AuditAct act) {
    AuditEntry.Who who = new AuditEntry.Who(
        AuditAct.plain(actor.account()),
        AuditAct.plain(actor.name()),
        actor.office().digits());
    AdminCode region = act.region() == null ? office(actor) : act.region();
    AuditEntry.What what = AuditEntry.What.of(act, region.digits());
    if (database.isWriting()) {
      TransactionSynchronizationManager.registerSynchronization(new LastBeforeCommit(who, what));
    } else {
      database.write(() -> append(who, what));
    }
  }

  /** What the server does, or somebody outside tries, is about the county that the server is for. */
  private AdminCode office(Actor actor) {
    return actor.office().equals(Actor.COUNTRY)
        ? county.find().map(County::code).orElse(Actor.COUNTRY)
        : actor.office();
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
