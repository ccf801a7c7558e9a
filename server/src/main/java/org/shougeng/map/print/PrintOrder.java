package org.shougeng.map.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.map.LandClassStyle.Palette;
import org.shougeng.map.paper.MapSheet;

/**
 * A map to be printed: what the screen shows, at a round scale.
 *
 * @param title the title, may be blank
 * @param office 制图单位
 * @param centre longitude and latitude of the middle of the map, degrees
 * @param scale the denominator of the scale
 * @param sheet the paper and the file
 * @param palette the colours of land classes
 * @param layers the layers from the lowest to the highest
 * @param baseMap the base map below them, or null
 * @param shapes red lines and sketches above them
 */
public record PrintOrder(
    String title,
    String office,
    double[] centre,
    int scale,
    Sheet sheet,
    Palette palette,
    List<ShownLayer> layers,
    @Nullable ShownBaseMap baseMap,
    List<ShownShape> shapes) {

  private static final int LONGEST_TEXT = 60;
  private static final int SMALLEST_SCALE = 2_000_000;
  private static final int LARGEST_SCALE = 100;
  private static final int MOST_SHAPES = 500;

  /** Sizes of paper. */
  public enum Paper {
    A4(297, 210),
    A3(420, 297);

    private final int longMm;
    private final int shortMm;

    Paper(int longMm, int shortMm) {
      this.longMm = longMm;
      this.shortMm = shortMm;
    }
  }

  /** What comes out. */
  public enum FileKind {
    PNG,
    PDF
  }

  /**
   * The paper and the file.
   *
   * @param portrait upright instead of level
   * @param dpi pixels an inch of a PNG, 72 to 300; a PDF is drawn in lines and has none
   */
  public record Sheet(Paper paper, boolean portrait, int dpi, FileKind file) {

    boolean isSound() {
      return paper != null && file != null && dpi >= 72 && dpi <= 300;
    }

    MapSheet size(int dots) {
      return portrait
          ? new MapSheet(paper.shortMm, paper.longMm, dots)
          : new MapSheet(paper.longMm, paper.shortMm, dots);
    }
  }

  /** A layer version and how strongly it is drawn, 0 to 1. */
  public record ShownLayer(long id, double opacity) {}

  /** A base map and how strongly it is drawn, 0 to 1. */
  public record ShownBaseMap(String id, double opacity) {}

  /** Polygons in degrees, as the coordinates of a GeoJSON MultiPolygon, with what the legend calls them. */
  public record ShownShape(String name, boolean redLine, List<List<List<double[]>>> coordinates) {}

  /**
   * Lets nothing pass that cannot be printed.
   *
   * @throws InputRefused {@code MAP-070} for a place, a scale, a resolution or texts that cannot be printed
   */
  void check() {
    boolean sound = centre != null
        && centre.length == 2
        && Math.abs(centre[0]) <= 180
        && Math.abs(centre[1]) <= 85
        && scale >= LARGEST_SCALE
        && scale <= SMALLEST_SCALE
        && sheet != null
        && sheet.isSound()
        && palette != null
        && layers != null
        && shapes != null
        && shapes.size() <= MOST_SHAPES
        && title != null
        && office != null
        && title.length() <= LONGEST_TEXT
        && office.length() <= LONGEST_TEXT;
    if (!sound) {
      throw new InputRefused(
          Finding.error("MAP-070").with("scale", scale).with("most", LONGEST_TEXT));
    }
  }
}
