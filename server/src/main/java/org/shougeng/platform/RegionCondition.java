package org.shougeng.platform;

import java.util.stream.Collectors;
import org.shougeng.engine.area.Jurisdiction;

/**
 * The SQL condition that a record's region lies in a jurisdiction. A column of region codes holds all 12
 * digits, so a subtree is a range of it and an index on the column serves every level of office.
 */
public final class RegionCondition {

  private RegionCondition() {}

  /** The condition on {@code column}, in brackets; digits only, so nothing needs to be bound. */
  public static String on(String column, Jurisdiction jurisdiction) {
    if (jurisdiction.isEverywhere()) {
      return "(1 = 1)";
    }
    return jurisdiction.prefixes().stream()
        .map(prefix ->
            "%s between '%s' and '%s'".formatted(column, filled(prefix, "0"), filled(prefix, "9")))
        .collect(Collectors.collectingAndThen(
            Collectors.joining(" or ", "(", ")"), all -> all.equals("()") ? "(1 = 0)" : all));
  }

  /** The condition that any region of a {@link org.shougeng.platform.actor.Placement} lies in it. */
  public static String onPlacement(Jurisdiction jurisdiction) {
    return "(%s or %s or %s)"
        .formatted(
            on("owner_region", jurisdiction),
            on("responsible_region", jurisdiction),
            on("handler_region", jurisdiction));
  }

  private static String filled(String prefix, String digit) {
    return prefix + digit.repeat(12 - prefix.length());
  }
}
