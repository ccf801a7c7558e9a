package org.shougeng.platform.actor;

import java.util.Set;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;

/**
 * The person behind a request, with what their posts of today allow. The accounts {@code anonymous},
 * {@code system} and those with a colon are nobody's to choose.
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

  /** The whole country, above every province: the office of those below who have none. */
  public static final AdminCode COUNTRY = new AdminCode("100000000000");

  /** Somebody who has not signed in. */
  public static final Actor ANONYMOUS = withoutPost("anonymous", "未登录");

  /** The server itself: clocks, retries, clearing up. */
  public static final Actor SYSTEM = withoutPost("system", "系统");

  /** Somebody at the server's command line, by the account of the operating system. */
  public static Actor maintenance(String systemAccount) {
    return withoutPost("maintenance:" + systemAccount, "维护（" + systemAccount + "）");
  }

  private static Actor withoutPost(String account, String name) {
    return new Actor(account, name, COUNTRY, Jurisdiction.NONE, Set.of());
  }

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
