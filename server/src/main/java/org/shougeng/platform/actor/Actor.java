package org.shougeng.platform.actor;

import java.util.Set;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;

/**
 * The person behind a request, with what their posts of today allow.
 *
 * @param account the account, stable for life and never reused
 * @param name the person's name
 * @param office the region whose office the person works in
 * @param jurisdiction the regions the person answers for
 * @param permissions what the person may do there
 */
public record Actor(
    String account,
    String name,
    AdminCode office,
    Jurisdiction jurisdiction,
    Set<Permission> permissions) {

  public Actor {
    permissions = Set.copyOf(permissions);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /** Whether the person may see names, phones and numbers of people in {@code region} unmasked. */
  public boolean seesPersonalDataOf(AdminCode region) {
    return may(Permission.READ_PERSONAL_DATA) && jurisdiction.covers(region);
  }
}
