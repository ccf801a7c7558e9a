package org.shougeng.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.shougeng.engine.area.LandClass;
import org.shougeng.engine.area.LandClass.CodeSystem;

/**
 * How a land class is drawn, on the screen and on paper: a colour in each palette and a hatch, so that
 * no class is told apart by colour alone.
 *
 * <p>The values are data, {@code land-class-styles.csv}: one row for every class of every code system.
 *
 * @param landClass the class
 * @param group the group that the high-contrast palette and small scales draw as one
 * @param hatch the pattern over the colour
 * @param colors the fill of each palette as {@code #RRGGBB}
 */
public record LandClassStyle(
    LandClass landClass, LandGroup group, Hatch hatch, Map<Palette, String> colors) {

  /** A set of fill colours. */
  public enum Palette {
    /** 三调配色: the colours of today's survey maps (after the style tables in public use). */
    SURVEY("三调配色", "Third survey"),
    /** 二调配色: the second survey's colours where they are known, else today's. */
    LEGACY("二调配色", "Second survey"),
    /** 高辨识配色: one colour a group, safe for colour-blind eyes (Paul Tol's light scheme, 2021). */
    DISTINCT("高辨识配色", "High contrast");

    private final String chinese;
    private final String english;

    Palette(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    public String chinese() {
      return chinese;
    }

    public String english() {
      return english;
    }
  }

  /** The pattern drawn over a fill. */
  public enum Hatch {
    NONE,
    /** Short level bars (水田). */
    BARS,
    /** Few dots (水浇地). */
    SPARSE_DOTS,
    /** Dots (园地). */
    DOTS,
    /** Diagonal lines (林地). */
    DIAGONAL,
    /** Crossed diagonals and a thick outline (建设用地). */
    CROSS,
    /** Waves (水面). */
    WAVES
  }

  /** The eight groups that stay apart at any scale. */
  public enum LandGroup {
    CULTIVATED("耕地", "Cultivated land"),
    PLANTATION("园地", "Plantation"),
    WOODLAND("林地", "Woodland"),
    GRASSLAND("草地", "Grassland"),
    BUILT("城镇村及工矿用地", "Built land"),
    TRANSPORT("交通运输用地", "Transport"),
    WATER("水域及水利设施用地", "Water"),
    OTHER("其他土地", "Other land");

    private final String chinese;
    private final String english;

    LandGroup(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    public String chinese() {
      return chinese;
    }

    public String english() {
      return english;
    }
  }

  private static final Map<LandClass, LandClassStyle> STYLES = read();

  public LandClassStyle {
    colors = Collections.unmodifiableMap(new EnumMap<>(colors));
  }

  /** The style of {@code landClass}. */
  public static LandClassStyle of(LandClass landClass) {
    return Objects.requireNonNull(STYLES.get(landClass), landClass::toString);
  }

  /** All styles in the order of the standards, today's survey first. */
  public static Collection<LandClassStyle> all() {
    return STYLES.values();
  }

  /** The fill in {@code palette} as {@code #RRGGBB}. */
  public String color(Palette palette) {
    return Objects.requireNonNull(colors.get(palette));
  }

  private static Map<LandClass, LandClassStyle> read() {
    InputStream file = Objects.requireNonNull(
        LandClassStyle.class.getResourceAsStream("land-class-styles.csv"), "land-class-styles.csv");
    Map<LandClass, LandClassStyle> styles = new LinkedHashMap<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      reader.lines().skip(1).map(LandClassStyle::parse).forEach(style -> {
        styles.put(style.landClass(), style);
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(styles);
  }

  private static LandClassStyle parse(String line) {
    String[] cells = line.split(",", -1);
    LandClass landClass = LandClass.find(CodeSystem.valueOf(cells[0]), cells[1])
        .orElseThrow(() -> new IllegalStateException("style of an unknown class: " + line));
    return new LandClassStyle(
        landClass,
        LandGroup.valueOf(cells[2]),
        Hatch.valueOf(cells[3]),
        Map.of(Palette.SURVEY, cells[4], Palette.LEGACY, cells[5], Palette.DISTINCT, cells[6]));
  }
}
