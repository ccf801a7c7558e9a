package org.shougeng.evidence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditEntry;
import org.shougeng.audit.AuditLog;
import org.shougeng.audit.AuditQuestion;
import org.shougeng.audit.AuditTrail;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Placement;
import org.springframework.stereotype.Service;

/** Makes custody sheets; that one was made is written down and stands on it. */
@Service
public class Custody {

  private static final int MOST_ENTRIES = 500;

  private final Evidence evidence;
  private final AuditTrail trail;
  private final AuditLog log;
  private final Clock clock;

  Custody(Evidence evidence, AuditTrail trail, AuditLog log, Clock clock) {
    this.evidence = evidence;
    this.trail = trail;
    this.log = log;
    this.clock = clock;
  }

  /**
   * The sheet of all evidence on a record.
   *
   * @throws NotFound if there is no such record in the jurisdiction of {@code actor}
   */
  public CustodySheet of(Actor actor, Bearer bearer) {
    Placement placement = evidence.placement(bearer, actor.jurisdiction());
    return sheet(actor, bearer, placement, evidence.list(bearer, actor.jurisdiction()));
  }

  /**
   * The sheet of one piece of evidence.
   *
   * @throws NotFound if there is none with that number in the jurisdiction of {@code actor}
   */
  public CustodySheet of(Actor actor, EvidenceId id) {
    EvidenceItem item = evidence.get(id, actor.jurisdiction());
    return sheet(actor, item.brought().bearer(), item.placement(), List.of(item));
  }

  private CustodySheet sheet(
      Actor actor, Bearer bearer, Placement placement, List<EvidenceItem> items) {
    log.record(
        actor,
        AuditAct.of("evidence.custody")
            .on(bearer.kind(), bearer.id())
            .in(placement.responsible())
            .with("files", items.size()));
    List<AuditEntry> entries = new ArrayList<>(about(bearer.kind(), bearer.id(), actor));
    items.forEach(item -> entries.addAll(about(Evidence.KIND, item.id().value(), actor)));
    entries.sort(Comparator.comparingLong(AuditEntry::seq));
    return new CustodySheet(bearer, items, entries, clock.instant(), actor.name());
  }

  private List<AuditEntry> about(String kind, String id, Actor actor) {
    Jurisdiction seen = actor.jurisdiction();
    return trail.find(AuditQuestion.about(kind, id), seen, 0, MOST_ENTRIES).entries();
  }
}
