package org.shougeng.map.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.shougeng.map.LandClassStyle.Hatch;

/** Hatches as paints that repeat seamlessly, sized in mm of paper. */
public final class HatchPaint {

  private static final double TILE_MM = 3;
  private static final double CLASS_MM = 0.12;
  /** Controls are read first, so their lines are twice as strong as those of classes. */
  private static final double CONTROL_MM = 0.28;

  private final MapSheet sheet;
  private final double anchor;

  public HatchPaint(MapSheet sheet) {
    this(sheet, 1);
  }

  /**
   * @param anchor what a pixel of the sheet is where the paint repeats: graphics of a PDF scale
   * what they draw, but
   *     not the paints they draw with
   */
  public HatchPaint(MapSheet sheet, double anchor) {
    this.sheet = sheet;
    this.anchor = anchor;
  }

  public TexturePaint of(Hatch hatch, Color ink) {
    Tile tile = new Tile(ink, CLASS_MM);
    switch (hatch) {
      case NONE -> {}
      case BARS -> {
        tile.line(0.1, 0.25, 0.4, 0.25);
        tile.line(0.6, 0.75, 0.9, 0.75);
      }
      case SPARSE_DOTS -> tile.dot(0.5, 0.5);
      case DOTS -> {
        tile.dot(0.25, 0.25);
        tile.dot(0.75, 0.75);
      }
      case DIAGONAL -> tile.diagonal();
      case CROSS -> {
        tile.diagonal();
        tile.antidiagonal();
      }
      case WAVES -> tile.wave();
    }
    return tile.paint();
  }

  /** Level and upright lines: a control laid over the land. */
  public TexturePaint grid(Color ink) {
    Tile tile = new Tile(ink, CONTROL_MM);
    tile.line(0, 0.5, 1, 0.5);
    tile.line(0.5, 0, 0.5, 1);
    return tile.paint();
  }

  /** Lines rising to the right. */
  public TexturePaint rising(Color ink) {
    Tile tile = new Tile(ink, CONTROL_MM);
    tile.antidiagonal();
    return tile.paint();
  }

  private final class Tile {
    private final int size = (int) Math.round(sheet.pixels(TILE_MM));
    private final BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    private final Graphics2D graphics = image.createGraphics();

    Tile(Color ink, double strokeMm) {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setColor(ink);
      graphics.setStroke(new BasicStroke((float) sheet.pixels(strokeMm)));
    }

    void line(double x1, double y1, double x2, double y2) {
      graphics.draw(new Line2D.Double(x1 * size, y1 * size, x2 * size, y2 * size));
    }

    void dot(double x, double y) {
      double r = sheet.pixels(0.2);
      graphics.fill(new Ellipse2D.Double(x * size - r, y * size - r, 2 * r, 2 * r));
    }

    /** Drawn three times, so that the corners of neighbouring tiles meet. */
    void antidiagonal() {
      for (int shift = -1; shift <= 1; shift++) {
        line(shift, 1, shift + 1, 0);
      }
    }

    void diagonal() {
      for (int shift = -1; shift <= 1; shift++) {
        line(shift, 0, shift + 1, 1);
      }
    }

    void wave() {
      Path2D wave = new Path2D.Double();
      wave.moveTo(0, 0.5 * size);
      wave.curveTo(0.25 * size, 0.3 * size, 0.25 * size, 0.3 * size, 0.5 * size, 0.5 * size);
      wave.curveTo(0.75 * size, 0.7 * size, 0.75 * size, 0.7 * size, size, 0.5 * size);
      graphics.draw(wave);
    }

    TexturePaint paint() {
      graphics.dispose();
      return new TexturePaint(image, new Rectangle2D.Double(0, 0, size * anchor, size * anchor));
    }
  }
}
