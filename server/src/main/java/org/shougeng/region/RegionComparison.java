package org.shougeng.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.AdminCode.Level;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * Compares a published tree with the one that is known. The file speaks for the subtrees of its
 * topmost rows,
 * down to its deepest level: what is known there and not in the file has ended. A region that ends
 * while one
 * of the same level and name begins below the same top has changed its code.
 */
final class RegionComparison {

  private final String fileName;
  private final LocalDate from;
  private final Map<AdminCode, RegionFile.Row> file = new LinkedHashMap<>();
  private final Map<AdminCode, Region> known;
  private final List<Finding> findings = new ArrayList<>();

  private RegionComparison(String fileName, LocalDate from, Collection<Region> known) {
    this.fileName = fileName;
    this.from = from;
    this.known = known.stream().collect(Collectors.toMap(Region::code, Function.identity()));
  }

  /**
   * What {@code rows} change from {@code from} on.
   *
   * @param known every region that lasts
   * @throws InputRefused {@code REG-006} for a code that comes twice, {@code REG-007} for a missing parent,
   *     {@code REG-008} for a region that ends above others that stay, {@code REG-009} if the tree was
   *     changed on a later day already
   */
  static RegionRevision of(
      String fileName, List<RegionFile.Row> rows, LocalDate from, Collection<Region> known) {
    RegionComparison comparison = new RegionComparison(fileName, from, known);
    comparison.take(rows);
    comparison.checkParents();
    comparison.refuseOnFindings();
    RegionRevision revision = comparison.revision();
    comparison.refuseOnFindings();
    return revision;
  }

  private void take(List<RegionFile.Row> rows) {
    for (RegionFile.Row row : rows) {
      RegionFile.Row first = file.putIfAbsent(row.code(), row);
      if (first != null) {
        findings.add(Finding.error("REG-006")
            .with("code", row.code())
            .with("first", first.number())
            .at(place(row)));
      }
    }
  }

  private void checkParents() {
    Level top = file.keySet().stream()
        .map(AdminCode::level)
        .min(Comparator.naturalOrder())
        .orElse(Level.PROVINCE);
    for (RegionFile.Row row : file.values()) {
      if (row.code().level() != top && parent(row.code()) == null) {
        findings.add(Finding.error("REG-007")
            .with("code", row.code())
            .quoting("name", row.name())
            .at(place(row)));
      }
    }
  }

  /**
   * The region right above {@code code}, which is in the file or known; counties may lie under a
   * province.
   */
  private @Nullable AdminCode parent(AdminCode code) {
    Level level = code.level();
    int least = level == Level.COUNTY ? 2 : 1;
    for (int up = 1; up <= least && level.ordinal() - up >= 0; up++) {
      AdminCode above = code.at(Level.values()[level.ordinal() - up]);
      if (!above.equals(code) && (file.containsKey(above) || known.containsKey(above))) {
        return above;
      }
    }
    return null;
  }

  private RegionRevision revision() {
    List<Region> begun = new ArrayList<>();
    List<RegionRevision.Renaming> renamed = new ArrayList<>();
    int unchanged = 0;
    for (RegionFile.Row row : file.values()) {
      Region before = known.get(row.code());
      if (before == null) {
        begun.add(new Region(row.code(), row.name(), parent(row.code()), from, null));
      } else if (before.name().equals(row.name())) {
        unchanged++;
      } else {
        checkDay(before, row);
        renamed.add(new RegionRevision.Renaming(row.code(), before.name(), row.name()));
      }
    }
    List<Region> ended = ended();
    List<RegionRevision.Recoding> recoded = recoded(begun, ended);
    Set<AdminCode> old =
        recoded.stream().map(RegionRevision.Recoding::old).collect(Collectors.toSet());
    Set<AdminCode> now =
        recoded.stream().map(RegionRevision.Recoding::now).collect(Collectors.toSet());
    return new RegionRevision(
        from,
        begun.stream().filter(region -> !now.contains(region.code())).toList(),
        renamed,
        recoded,
        ended.stream().filter(region -> !old.contains(region.code())).toList(),
        unchanged);
  }

  private List<Region> ended() {
    Level deepest = file.keySet().stream()
        .map(AdminCode::level)
        .max(Comparator.naturalOrder())
        .orElse(Level.PROVINCE);
    List<Region> ended = known.values().stream()
        .filter(region -> !file.containsKey(region.code()))
        .filter(region -> region.level().compareTo(deepest) <= 0)
        .filter(region -> above(region.code()).anyMatch(file::containsKey))
        .sorted(Comparator.comparing(Region::code))
        .toList();
    Set<AdminCode> left = known.values().stream()
        .filter(region -> region.level().compareTo(deepest) > 0)
        .flatMap(region -> above(region.code()))
        .collect(Collectors.toSet());
    for (Region region : ended) {
      checkDay(region, null);
      if (left.contains(region.code())) {
        findings.add(Finding.error("REG-008")
            .with("code", region.code())
            .quoting("name", region.name())
            .at(Place.file(fileName)));
      }
    }
    return ended;
  }

  /** The codes that {@code code} lies below, at every level. */
  private static Stream<AdminCode> above(AdminCode code) {
    return Arrays.stream(Level.values())
        .filter(level -> level.compareTo(code.level()) < 0)
        .map(code::at);
  }

  /** Pairs what ends with what begins; a name that is not unique among either is left alone. */
  private static List<RegionRevision.Recoding> recoded(List<Region> begun, List<Region> ended) {
    Map<String, List<Region>> beginners = byLevelAndName(begun);
    Map<String, List<Region>> enders = byLevelAndName(ended);
    List<RegionRevision.Recoding> recoded = new ArrayList<>();
    enders.forEach((key, old) -> {
      List<Region> now = beginners.getOrDefault(key, List.of());
      if (old.size() == 1 && now.size() == 1) {
        recoded.add(new RegionRevision.Recoding(
            old.get(0).code(), now.get(0).code(), old.get(0).name()));
      }
    });
    return recoded;
  }

  private static Map<String, List<Region>> byLevelAndName(List<Region> regions) {
    return regions.stream()
        .collect(Collectors.groupingBy(
            region -> region.level() + region.name(), LinkedHashMap::new, Collectors.toList()));
  }

  private void checkDay(Region before, RegionFile.@Nullable Row row) {
    if (from.isBefore(before.from())) {
      Place place = row == null ? Place.file(fileName) : place(row);
      findings.add(Finding.error("REG-009")
          .with("code", before.code())
          .with("day", before.from())
          .at(place));
    }
  }

  private Place place(RegionFile.Row row) {
    return Place.file(fileName).atRow(row.number());
  }

  private void refuseOnFindings() {
    if (!findings.isEmpty()) {
      throw new InputRefused(findings);
    }
  }
}
