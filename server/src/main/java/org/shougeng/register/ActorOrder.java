package org.shougeng.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;

/** Who ordered a job, as a stored order keeps it: the work is done with what they could see then. */
record ActorOrder(
    String account, String name, String office, List<String> roots, Set<Permission> permissions) {

  static ActorOrder of(Actor actor) {
    return new ActorOrder(
        actor.account(),
        actor.name(),
        actor.office().digits(),
        actor.jurisdiction().roots().stream().map(AdminCode::digits).toList(),
        actor.permissions());
  }

  Actor actor() {
    Set<Permission> all = EnumSet.noneOf(Permission.class);
    all.addAll(permissions);
    return new Actor(
        account,
        name,
        new AdminCode(office),
        Jurisdiction.of(roots.stream().map(AdminCode::new).toList()),
        all);
  }
}
