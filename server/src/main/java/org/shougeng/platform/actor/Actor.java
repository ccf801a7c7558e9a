package org.shougeng.platform.actor;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;

/**
 * The person behind a request, with what their posts of today allow. The accounts {@code anonymous},
 * {@code system} and those with a colon are nobody's to choose.
 *
 * <p>A person with two posts may do in each region what the post there allows, and no more: what a
 * township's officer may edit, the same person as the county's auditor may only read. Hence each
 * permission has a jurisdiction of its own, and a route that asks for a permission gets the actor {@link
 * #within} it.
 *
 * @param account the account, stable for life and never reused
 * @param name the person's name
 * @param office the region whose office the person works in
 * @param jurisdiction the regions the person answers for
 * @param mandates what the person may do, and where
 */
public record Actor(
    String account,
    String name,
    AdminCode office,
    Jurisdiction jurisdiction,
    Map<Permission, Jurisdiction> mandates) {

  /** The whole country, above every province: the office of those below who have none. */
  public static final AdminCode COUNTRY = new AdminCode("100000000000");

  /** Somebody who has not signed in. */
  public static final Actor ANONYMOUS = withoutPost("anonymous", "未登录");

  /** The server itself: clocks, retries, clearing up. */
  public static final Actor SYSTEM = withoutPost("system", "系统");

  /**
   * Somebody at the server's command line, by the account of the operating system: whoever owns the machine
   * may maintain everything on it.
   */
  public static Actor maintenance(String systemAccount) {
    return new Actor(
        "maintenance:" + systemAccount,
        "维护（" + systemAccount + "）",
        COUNTRY,
        Jurisdiction.EVERYWHERE,
        EnumSet.allOf(Permission.class));
  }

  private static Actor withoutPost(String account, String name) {
    return new Actor(account, name, COUNTRY, Jurisdiction.NONE, Set.of());
  }

  public Actor {
    mandates = Map.copyOf(mandates);
  }

  /** Somebody who may do the same everywhere they answer for. */
  public Actor(
      String account,
      String name,
      AdminCode office,
      Jurisdiction jurisdiction,
      Set<Permission> permissions) {
    this(account, name, office, jurisdiction, everywhere(permissions, jurisdiction));
  }

  private static Map<Permission, Jurisdiction> everywhere(
      Set<Permission> permissions, Jurisdiction jurisdiction) {
    Map<Permission, Jurisdiction> mandates = new EnumMap<>(Permission.class);
    permissions.forEach(permission -> mandates.put(permission, jurisdiction));
    return mandates;
  }

  /** What the person may do in some region or other. */
  public Set<Permission> permissions() {
    return mandates.keySet();
  }

  public boolean may(Permission permission) {
    return mandates.containsKey(permission);
  }

  /** Where the person may do this. */
  public Jurisdiction jurisdictionOf(Permission permission) {
    return mandates.getOrDefault(permission, Jurisdiction.NONE);
  }

  /** The same person, answering only for the regions where they have one of these permissions. */
  public Actor within(Permission... any) {
    List<AdminCode> roots = Arrays.stream(any)
        .map(this::jurisdictionOf)
        .map(Jurisdiction::roots)
        .flatMap(List::stream)
        .toList();
    return new Actor(account, name, office, Jurisdiction.of(roots), mandates);
  }

  /** Whether the person may see names, phones and numbers of people in {@code region} unmasked. */
  public boolean seesPersonalDataOf(AdminCode region) {
    return Stream.of(jurisdiction, jurisdictionOf(Permission.READ_PERSONAL_DATA))
        .allMatch(where -> where.covers(region));
  }
}
