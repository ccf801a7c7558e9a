package org.shougeng.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.AreaUnit;
import org.shougeng.engine.area.BalancedRounding;
import org.shougeng.engine.overlay.Breakdown;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.Dimension;
import org.shougeng.engine.overlay.Measured;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.Presence;

/**
 * What a red line takes, for the terminal: land class by area in 亩, all of it and in permanent basic
 * farmland. Areas of classes are net; ridges and ground without a parcel have lines of their own, so that
 * each column adds up to its last line, which is the area on the ellipsoid.
 */
final class ClassTable {

  private static final int GAP = 2;

  private final OverlayResult result;
  private final boolean english = Locale.getDefault().getLanguage().equals("en");

  ClassTable(OverlayResult result) {
    this.result = result;
  }

  /** One column before it is printed. */
  private record Column(Map<Dimension.Key, Area> classes, Area ridge, Area uncovered) {

    static Column of(Breakdown breakdown) {
      Map<Dimension.Key, Area> classes = new TreeMap<>();
      breakdown.rows().forEach(row -> classes.put(row.keys().get(0), row.area().net()));
      Measured covered = breakdown.covered();
      return new Column(classes, covered.ridge(), breakdown.uncovered().gross());
    }

    /** The lines in the order of {@code keys}, then ridges, uncovered, and the sum of all. */
    List<String> lines(List<Dimension.Key> keys) {
      List<Area> areas = new ArrayList<>();
      keys.forEach(key -> areas.add(classes.getOrDefault(key, Area.ZERO)));
      areas.add(ridge);
      areas.add(uncovered);
      Area total = areas.stream().reduce(Area.ZERO, Area::plus);
      List<String> lines = new ArrayList<>();
      for (BigDecimal shown : BalancedRounding.shown(areas, AreaUnit.MU, 2)) {
        lines.add("%,.2f".formatted(shown));
      }
      lines.add("%,.2f".formatted(total.in(AreaUnit.MU)));
      return lines;
    }
  }

  void print(PrintWriter out) {
    Breakdown all = Breakdown.of(result, Dimension.LAND_CLASS);
    List<Dimension.Key> keys = all.rows().stream().map(row -> row.keys().get(0)).toList();
    List<String> names = names(keys);
    List<String> areas = Column.of(all).lines(keys);
    List<String> farmland = farmland(keys);
    int nameWidth = width(names, Texts.get("table.class"));
    int areaWidth = width(areas, Texts.get("table.area"));
    int pbfWidth = farmland == null ? 0 : width(farmland, Texts.get("table.pbf"));
    line(
        out,
        left(Texts.get("table.class"), nameWidth),
        right(Texts.get("table.area"), areaWidth),
        farmland == null ? "" : right(Texts.get("table.pbf"), pbfWidth));
    for (int i = 0; i < names.size(); i++) {
      line(
          out,
          left(names.get(i), nameWidth),
          right(areas.get(i), areaWidth),
          farmland == null ? "" : right(farmland.get(i), pbfWidth));
    }
    if (farmland == null) {
      out.println(Texts.get("table.notChecked"));
    }
  }

  /** The column of permanent basic farmland, or null when no layer was looked at. */
  private @Nullable List<String> farmland(List<Dimension.Key> keys) {
    return result.controls().containsKey(ControlKind.PBF)
        ? Column.of(Breakdown.where(
                result,
                piece -> piece.control(ControlKind.PBF) == Presence.PRESENT,
                Dimension.LAND_CLASS))
            .lines(keys)
        : null;
  }

  private List<String> names(List<Dimension.Key> keys) {
    List<String> names = new ArrayList<>();
    keys.forEach(key -> names.add(key.code() + " " + (english ? key.english() : key.chinese())));
    names.add(Texts.get("table.ridge"));
    names.add(Texts.get("table.uncovered"));
    names.add(Texts.get("table.total"));
    return names;
  }

  private static void line(PrintWriter out, String name, String area, String farmland) {
    String gap = " ".repeat(GAP);
    out.println((gap + name + gap + area + gap + farmland).stripTrailing());
  }

  private static int width(List<String> lines, String heading) {
    return Math.max(
        columns(heading), lines.stream().mapToInt(ClassTable::columns).max().orElse(0));
  }

  private static String left(String text, int width) {
    return text + " ".repeat(width - columns(text));
  }

  private static String right(String text, int width) {
    return " ".repeat(width - columns(text)) + text;
  }

  /** How many columns a text takes on a terminal, where Chinese characters take two. */
  private static int columns(String text) {
    return text.codePoints().map(point -> point >= 0x2E80 ? 2 : 1).sum();
  }
}
