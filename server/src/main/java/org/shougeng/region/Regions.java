package org.shougeng.region;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.AdminCode.Level;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.rules.CivilTime;
import org.shougeng.platform.Database;

/**
 * The division tree as it is today. A region that has ended is still found by its code, so that old records
 * keep their names.
 */
public final class Regions {

  private final RegionStore store;
  private final Clock clock;

  public Regions(Database database, Clock clock) {
    this.store = new RegionStore(database);
    this.clock = clock;
  }

  /** The region with this code: as it is today, else as it was last. */
  public Optional<Region> find(AdminCode code) {
    return store.find(code, today());
  }

  /** The region's name, or its code where the tree does not know it. */
  public String name(AdminCode code) {
    return find(code).map(Region::name).orElse(code.digits());
  }

  /** The names of many regions at once, as {@link #name}. */
  public Map<AdminCode, String> names(Collection<AdminCode> codes) {
    Map<AdminCode, String> names = new LinkedHashMap<>();
    codes.forEach(code -> names.computeIfAbsent(code, this::name));
    return names;
  }

  /** The regions right below this one today, by code. */
  public List<Region> children(AdminCode code) {
    return store.children(code, today());
  }

  /** Every region of today inside a jurisdiction, by code. */
  public List<Region> within(Jurisdiction jurisdiction) {
    return jurisdiction.prefixes().stream()
        .flatMap(prefix -> store.lasting(prefix).stream())
        .toList();
  }

  /**
   * From the top of what is known down to the region itself; levels the tree does not know are left
   * out.
   */
  public List<Region> path(AdminCode code) {
    return Arrays.stream(Level.values())
        .filter(level -> level.compareTo(code.level()) <= 0)
        .map(code::at)
        .distinct()
        .flatMap(above -> find(above).stream())
        .toList();
  }

  /** The code that a region has today, after every change of code since it bore this one. */
  public AdminCode successor(AdminCode code) {
    return store.successor(code, today());
  }

  /** Every name that the code has stood for, the oldest first. */
  public List<Region> history(AdminCode code) {
    return store.history(code);
  }

  /** Whether any region is known. */
  public boolean isEmpty() {
    return store.isEmpty();
  }

  private LocalDate today() {
    return CivilTime.dayOf(clock.instant());
  }
}
