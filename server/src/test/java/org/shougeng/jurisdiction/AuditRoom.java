package org.shougeng.jurisdiction;

import java.util.Set;
import java.util.function.Predicate;
import org.shougeng.access.PostKind;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.actor.Actor;

/** The audit log: entries are about a region; the chain as a whole is for who answers for all of it. */
final class AuditRoom implements Room {

  @Override
  public void plant(World world) {
    AuditLog log = world.server().part(AuditLog.class);
    Actor actor = new Actor("planter", "种植人", Land.COUNTY, Jurisdiction.of(Land.COUNTY), Set.of());
    for (Land.Village village : world.land().villages()) {
      String mark = "审计TRMW" + village.mark();
      log.record(actor, AuditAct.of("test.plant").on("test", mark).in(village.code()));
      world.mark(mark, inside(village.code()));
      world.ask("/api/audit", "/api/audit?kind=test&id=" + village.mark());
      world.ask("/api/audit", "/api/audit?region=" + village.code());
    }
    world.ask("/api/audit", "/api/audit?size=200");
    world.ask("/api/audit/chain", "/api/audit/chain");
    world.ask("/api/audit/export.jsonl", "/api/audit/export.jsonl");
    world.ask("/api/audit/digests.txt", "/api/audit/digests.txt?from=2000-01-01&to=2100-01-01");
    for (long seq = 1; seq <= 40; seq++) {
      world.ask("/api/audit/{seq:[0-9]+}", "/api/audit/" + seq);
    }
  }

  private static Predicate<Caller> inside(AdminCode region) {
    return caller -> World.inside(region).test(caller)
        && (caller.kind() == PostKind.AUDITOR || caller.kind() == PostKind.AUDIT_ADMINISTRATOR);
  }
}
