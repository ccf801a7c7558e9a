package org.shougeng.occupation.paper;

import static java.util.Comparator.comparing;
import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.LandClass;
import org.shougeng.engine.area.LandClass.LandCategory;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.Measured;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.Piece;
import org.shougeng.engine.overlay.Presence;
import org.shougeng.occupation.paper.FigureLine.Rank;

/**
 * The tables of a review, as every paper shows them. All figures in 亩 descend from the red line's total
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
              : classes(of(category), category(category)));
    }
    if (uncovered.area().isPositive()) {
      lines.add(line(Rank.CATEGORY, "", "未覆盖", result.uncovered(), uncovered));
    }
    return lines;
  }

  /** Whose the land is, the largest owner first. */
  List<FigureLine> byOwner() {
    Function<Piece, String> owner = piece -> {
      String name = piece.parcel().tenure().ownerName();
      return name.isBlank() ? "（权属单位未填）" : name;
    };
    List<FigureLine> lines = grouped(result.pieces(), owner, Measured::gross, withUncovered());
    List<FigureLine> all = new ArrayList<>();
    all.add(new FigureLine(Rank.TOTAL, "", "合计", result.total(), total, cultivated));
    lines.stream()
        .sorted(comparing((FigureLine line) -> line.measured().gross()).reversed())
        .forEach(all::add);
    return all;
  }

  /** Cultivated land by a property of its parcels, in the order of the property's text. */
  List<FigureLine> cultivatedBy(Function<Piece, String> property) {
    List<Piece> pieces = result.pieces().stream().filter(CULTIVATED).toList();
    List<FigureLine> lines = new ArrayList<>();
    lines.add(line(Rank.TOTAL, "", "耕地合计", measured(CULTIVATED), cultivated));
    Map<String, Measured> groups = groups(pieces, property);
    lines.addAll(lines(groups, Measured::net, cultivated));
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
    Map<String, Measured> others = groups(pieces(other), ReviewFigures::code);
    Area ridge =
        result.pieces().stream().map(piece -> piece.area().ridge()).reduce(Area.ZERO, Area::plus);
    Measured cultivatedLand = measured(CULTIVATED);
    List<Area> parts = Stream.of(
            Stream.of(cultivatedLand.net()),
            others.values().stream().map(Measured::net),
            Stream.of(ridge))
        .flatMap(areas -> areas)
        .toList();
    List<ShownArea> shown = whole.split(parts);
    List<FigureLine> lines = new ArrayList<>();
    lines.add(line(Rank.SUBTOTAL, "01", "耕地", cultivatedLand, shown.get(0)));
    lines.addAll(classes(CULTIVATED, shown.get(0)));
    int next = 1;
    for (Map.Entry<String, Measured> entry : others.entrySet()) {
      lines.add(line(
          Rank.ITEM, entry.getKey(), name(entry.getKey()), entry.getValue(), shown.get(next++)));
    }
    if (ridge.isPositive()) {
      Measured deducted = new Measured(Area.ZERO, Area.ZERO, Area.ZERO, ridge);
      lines.add(line(Rank.ITEM, "1203", "田坎（按系数扣除）", deducted, shown.get(next)));
    }
    return List.copyOf(lines);
  }

  private List<FigureLine> classes(Predicate<Piece> which, ShownArea whole) {
    Map<String, Measured> groups = groups(pieces(which), ReviewFigures::code);
    List<FigureLine> lines = new ArrayList<>();
    for (FigureLine line : lines(groups, Measured::net, whole)) {
      lines.add(line(Rank.ITEM, line.label(), name(line.label()), line.measured(), line.shown()));
    }
    return lines;
  }

  private List<FigureLine> grouped(
      List<Piece> pieces,
      Function<Piece, String> key,
      Function<Measured, Area> measure,
      Map<String, Measured> extra) {
    Map<String, Measured> groups = groups(pieces, key);
    groups.putAll(extra);
    Map<String, Measured> fields = groups(pieces.stream().filter(CULTIVATED).toList(), key);
    List<ShownArea> shownFields = cultivated.split(groups.keySet().stream()
        .map(name -> fields.getOrDefault(name, Measured.ZERO).net())
        .toList());
    List<FigureLine> lines = new ArrayList<>();
    int i = 0;
    for (FigureLine line : lines(groups, measure, total)) {
      lines.add(new FigureLine(
          line.rank(), "", line.label(), line.measured(), line.shown(), shownFields.get(i++)));
    }
    return lines;
  }

  private Map<String, Measured> withUncovered() {
    return uncovered.area().isPositive() ? Map.of("（未覆盖）", result.uncovered()) : Map.of();
  }

  private static List<FigureLine> lines(
      Map<String, Measured> groups, Function<Measured, Area> measure, ShownArea whole) {
    List<ShownArea> shown = whole.split(groups.values().stream().map(measure).toList());
    List<FigureLine> lines = new ArrayList<>();
    groups.forEach((label, measured) ->
        lines.add(line(Rank.ITEM, "", label, measured, shown.get(lines.size()))));
    return lines;
  }

  private static FigureLine line(
      Rank rank, String code, String label, Measured measured, ShownArea shown) {
    return new FigureLine(rank, code, label, measured, shown, ShownArea.ZERO);
  }

  private static Map<String, Measured> groups(
      Collection<Piece> pieces, Function<Piece, String> key) {
    return pieces.stream()
        .collect(Collectors.toMap(key, Piece::area, Measured::plus, TreeMap::new));
  }

  private Area classArea(LandCategory category) {
    Measured measured = measured(of(category));
    boolean takesRidges = category == LandCategory.AGRICULTURAL;
    Area otherRidges = measured(not(of(LandCategory.AGRICULTURAL))).ridge();
    return takesRidges ? measured.gross().plus(otherRidges) : measured.net();
  }

  private Measured measured(Predicate<Piece> which) {
    return pieces(which).stream().map(Piece::area).reduce(Measured.ZERO, Measured::plus);
  }

  private List<Piece> pieces(Predicate<Piece> which) {
    return result.pieces().stream().filter(which).toList();
  }

  private static Predicate<Piece> of(LandCategory category) {
    return piece -> piece.parcel().use().landClass().category() == category;
  }

  private static String code(Piece piece) {
    return piece.parcel().use().landClass().code();
  }

  private String name(String code) {
    return result.pieces().stream()
        .map(piece -> piece.parcel().use().landClass())
        .filter(landClass -> landClass.code().equals(code))
        .map(LandClass::name)
        .findFirst()
        .orElse("");
  }
}
