package org.shougeng.occupation.paper;

import static java.util.Comparator.comparing;
import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.LandClass.LandCategory;
import org.shougeng.engine.overlay.Breakdown;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.Dimension;
import org.shougeng.engine.overlay.Measured;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.Piece;
import org.shougeng.engine.overlay.Presence;
import org.shougeng.occupation.paper.FigureLine.Rank;

/**
 * The tables of a review, as every paper shows them: the engine's {@link Breakdown} in the order and
 * under the names of papers. All figures in 亩 descend from the red line's total
 * ({@link ShownArea}), so the same cultivated area stands in each table.
 *
 * <p>The area of a cultivated class is net of field ridges; the ridges deducted stand as class 1203 among
 * agricultural land, as the survey counts them, so that the classes add up to the red line.
 */
final class ReviewFigures {

  private static final Predicate<Piece> CULTIVATED =
      piece -> piece.parcel().use().landClass().isCultivated();

  private final OverlayResult result;
  private final ShownArea total;
  private final Map<LandCategory, ShownArea> categories = new LinkedHashMap<>();
  private final ShownArea uncovered;
  private final ShownArea cultivated;
  private final List<FigureLine> agricultural;

  ReviewFigures(OverlayResult result) {
    this.result = result;
    this.total = ShownArea.whole(result.total().gross());
    List<Area> parts = new ArrayList<>();
    for (LandCategory category : LandCategory.values()) {
      parts.add(classArea(category));
    }
    parts.add(result.uncovered().gross());
    List<ShownArea> shown = total.split(parts);
    for (LandCategory category : LandCategory.values()) {
      categories.put(category, shown.get(category.ordinal()));
    }
    this.uncovered = shown.get(shown.size() - 1);
    this.agricultural = agricultural(category(LandCategory.AGRICULTURAL));
    this.cultivated = agricultural.get(0).shown();
  }

  /** The whole red line. */
  ShownArea total() {
    return total;
  }

  ShownArea category(LandCategory category) {
    return categories.getOrDefault(category, ShownArea.ZERO);
  }

  /** Cultivated land, ridges deducted. */
  ShownArea cultivated() {
    return cultivated;
  }

  /** What no parcel covers. */
  ShownArea uncovered() {
    return uncovered;
  }

  /** The three categories with their classes, cultivated land first, then what is not covered. */
  List<FigureLine> byClass() {
    List<FigureLine> lines = new ArrayList<>();
    lines.add(line(Rank.TOTAL, "", "合计", result.total(), total));
    for (LandCategory category : LandCategory.values()) {
      Measured measured = measured(of(category));
      lines.add(line(Rank.CATEGORY, "", category.chinese(), measured, category(category)));
      lines.addAll(
          category == LandCategory.AGRICULTURAL
              ? agricultural
              : items(of(category), Dimension.LAND_CLASS, category(category)));
    }
    if (uncovered.area().isPositive()) {
      lines.add(line(Rank.CATEGORY, "", "未覆盖", result.uncovered(), uncovered));
    }
    return lines;
  }

  /** Whose the land is, the largest owner first; what nobody's parcel covers comes last. */
  List<FigureLine> byOwner() {
    List<Group> owners = groups(piece -> true, Dimension.OWNER);
    Map<Dimension.Key, Measured> fields = new HashMap<>();
    groups(CULTIVATED, Dimension.OWNER).forEach(group -> fields.put(group.key(), group.area()));
    List<Area> areas = new ArrayList<>();
    List<Area> fieldAreas = new ArrayList<>();
    for (Group owner : owners) {
      areas.add(owner.area().gross());
      fieldAreas.add(fields.getOrDefault(owner.key(), Measured.ZERO).net());
    }
    areas.add(result.uncovered().gross());
    List<ShownArea> shown = total.split(areas);
    List<ShownArea> shownFields = cultivated.split(fieldAreas);
    List<FigureLine> lines = new ArrayList<>();
    for (int i = 0; i < owners.size(); i++) {
      String label = PlainNames.label(Dimension.OWNER, owners.get(i).key());
      lines.add(new FigureLine(
          Rank.ITEM, "", label, owners.get(i).area(), shown.get(i), shownFields.get(i)));
    }
    lines.sort(comparing((FigureLine line) -> line.measured().gross()).reversed());
    lines.add(0, new FigureLine(Rank.TOTAL, "", "合计", result.total(), total, cultivated));
    if (uncovered.area().isPositive()) {
      lines.add(line(Rank.ITEM, "", "（未覆盖）", result.uncovered(), shown.get(owners.size())));
    }
    return lines;
  }

  /** Cultivated land by a property of its parcels, in the order of the property's codes. */
  List<FigureLine> cultivatedBy(Dimension property) {
    List<FigureLine> lines = new ArrayList<>();
    lines.add(line(Rank.TOTAL, "", "耕地合计", measured(CULTIVATED), cultivated));
    lines.addAll(items(CULTIVATED, property, cultivated));
    return lines;
  }

  /** Each control kind; a kind that was not checked has zero areas. */
  FigureLine control(ControlKind kind) {
    Predicate<Piece> hit = piece -> piece.control(kind) == Presence.PRESENT;
    Measured measured = measured(hit);
    ShownArea shown = ShownArea.whole(kind == ControlKind.PBF ? measured.net() : measured.gross());
    ShownArea within = ShownArea.whole(measured(hit.and(CULTIVATED)).net());
    return new FigureLine(Rank.ITEM, "", kind.chinese(), measured, shown, within);
  }

  /** Whether the layer of {@code kind} says yes anywhere, nowhere, or was not looked at. */
  Presence presence(ControlKind kind) {
    if (!result.controls().containsKey(kind)) {
      return Presence.NOT_CHECKED;
    }
    return control(kind).measured().gross().isPositive() ? Presence.PRESENT : Presence.ABSENT;
  }

  /** A subtotal for each part of the red line. */
  List<FigureLine> byPart() {
    List<OverlayResult.PartResult> parts = result.parts();
    List<ShownArea> shown =
        total.split(parts.stream().map(part -> part.total().gross()).toList());
    List<Area> cultivatedParts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int index = i;
      cultivatedParts.add(
          measured(CULTIVATED.and(piece -> piece.part() == index)).net());
    }
    List<ShownArea> shownCultivated = cultivated.split(cultivatedParts);
    List<FigureLine> lines = new ArrayList<>();
    lines.add(new FigureLine(Rank.TOTAL, "", "合计", result.total(), total, cultivated));
    for (int i = 0; i < parts.size(); i++) {
      OverlayResult.PartResult part = parts.get(i);
      lines.add(new FigureLine(
          Rank.ITEM,
          String.valueOf(i + 1),
          part.name(),
          part.total(),
          shown.get(i),
          shownCultivated.get(i)));
    }
    return lines;
  }

  /** Cultivated classes under their subtotal, other agricultural classes, and the ridges deducted. */
  private List<FigureLine> agricultural(ShownArea whole) {
    Predicate<Piece> other = of(LandCategory.AGRICULTURAL).and(not(CULTIVATED));
    List<Group> others = groups(other, Dimension.LAND_CLASS);
    Area ridge = result.covered().ridge();
    Measured fields = measured(CULTIVATED);
    List<Area> parts = new ArrayList<>();
    parts.add(fields.net());
    others.forEach(group -> parts.add(group.area().net()));
    parts.add(ridge);
    List<ShownArea> shown = whole.split(parts);
    List<FigureLine> lines = new ArrayList<>();
    lines.add(line(Rank.SUBTOTAL, "01", "耕地", fields, shown.get(0)));
    lines.addAll(items(CULTIVATED, Dimension.LAND_CLASS, shown.get(0)));
    for (int i = 0; i < others.size(); i++) {
      lines.add(item(Dimension.LAND_CLASS, others.get(i), shown.get(i + 1)));
    }
    if (ridge.isPositive()) {
      Measured deducted = new Measured(Area.ZERO, Area.ZERO, Area.ZERO, ridge);
      lines.add(line(Rank.ITEM, "1203", "田坎（按系数扣除）", deducted, shown.get(parts.size() - 1)));
    }
    return List.copyOf(lines);
  }

  /** The groups of some pieces, their areas ridges deducted and adding up to {@code whole}. */
  private List<FigureLine> items(Predicate<Piece> which, Dimension dimension, ShownArea whole) {
    List<Group> groups = groups(which, dimension);
    List<ShownArea> shown =
        whole.split(groups.stream().map(group -> group.area().net()).toList());
    List<FigureLine> lines = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      lines.add(item(dimension, groups.get(i), shown.get(i)));
    }
    return lines;
  }

  private static FigureLine item(Dimension dimension, Group group, ShownArea shown) {
    String label = PlainNames.label(dimension, group.key());
    return line(Rank.ITEM, group.key().code(), label, group.area(), shown);
  }

  private static FigureLine line(
      Rank rank, String code, String label, Measured measured, ShownArea shown) {
    return new FigureLine(rank, code, label, measured, shown, ShownArea.ZERO);
  }

  private List<Group> groups(Predicate<Piece> which, Dimension dimension) {
    return Breakdown.where(result, which, dimension).rows().stream()
        .map(row -> new Group(row.keys().get(0), row.area()))
        .toList();
  }

  private Area classArea(LandCategory category) {
    Measured measured = measured(of(category));
    boolean takesRidges = category == LandCategory.AGRICULTURAL;
    Area otherRidges = measured(not(of(LandCategory.AGRICULTURAL))).ridge();
    return takesRidges ? measured.gross().plus(otherRidges) : measured.net();
  }

  private Measured measured(Predicate<Piece> which) {
    return Breakdown.where(result, which).covered();
  }

  private static Predicate<Piece> of(LandCategory category) {
    return piece -> piece.parcel().use().landClass().category() == category;
  }

  /** One row of a {@link Breakdown} by a single dimension. */
  private record Group(Dimension.Key key, Measured area) {}
}
