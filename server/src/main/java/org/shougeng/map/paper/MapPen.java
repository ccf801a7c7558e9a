package org.shougeng.map.paper;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/** Draws on a sheet in mm of line width and points of lettering. */
public final class MapPen {

  private final Graphics2D graphics;
  private final MapSheet sheet;
  private final Font font;
  private final @Nullable Lettering lettering;
  /** How text is turned just now. */
  private final AffineTransform turned = new AffineTransform();

  public MapPen(Graphics2D graphics, MapSheet sheet, Font font) {
    this(graphics, sheet, font, null);
  }

  /** A pen whose letters go to {@code lettering}, which writes them above everything drawn. */
  public MapPen(Graphics2D graphics, MapSheet sheet, Font font, @Nullable Lettering lettering) {
    this.lettering = lettering;
    this.graphics = graphics;
    this.sheet = sheet;
    this.font = font;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
  }

  /** Whether it draws into a picture; else into lines, as of a PDF. */
  public boolean drawsDots() {
    return lettering == null;
  }

  public void fill(Shape shape, Paint paint) {
    graphics.setPaint(paint);
    graphics.fill(shape);
  }

  public void line(Shape shape, Color color, double mm, double... dashesMm) {
    float width = (float) sheet.pixels(mm);
    float[] dashes = new float[dashesMm.length];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = (float) sheet.pixels(dashesMm[i]);
    }
    graphics.setColor(color);
    graphics.setStroke(
        dashes.length == 0
            ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
            : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
    graphics.draw(shape);
  }

  /** How strongly everything after this is drawn, 0 to 1. */
  public void opacity(double opacity) {
    graphics.setComposite(AlphaComposite.SrcOver.derive((float) Math.max(0, Math.min(1, opacity))));
  }

  /** A picture laid over the sheet, its corner and sides carried by {@code placing}. */
  public void picture(BufferedImage picture, AffineTransform placing) {
    graphics.drawImage(picture, placing, null);
  }

  public void clip(Shape shape) {
    graphics.setClip(shape);
  }

  /** Text from {@code x}, its baseline at {@code y}. */
  public void text(String text, double x, double y, double points, Color color) {
    if (lettering == null) {
      graphics.setColor(color);
      graphics.fill(glyphs(text, points).getOutline((float) x, (float) y));
    } else {
      AffineTransform placing = new AffineTransform(turned);
      placing.translate(x, y);
      lettering.write(text, font.deriveFont((float) size(points)), placing, color);
    }
  }

  public void textCentred(String text, double x, double y, double points, Color color) {
    text(text, x - width(text, points) / 2, y, points, color);
  }

  public void textRight(String text, double x, double y, double points, Color color) {
    text(text, x - width(text, points), y, points, color);
  }

  /** Text reading upwards, centred at ({@code x}, {@code y}). */
  public void textUpwards(String text, double x, double y, double points, Color color) {
    AffineTransform before = graphics.getTransform();
    turned.setToRotation(-Math.PI / 2, x, y);
    graphics.transform(turned);
    textCentred(text, x, y, points, color);
    graphics.setTransform(before);
    turned.setToIdentity();
  }

  /** Text centred on a point, with a white halo that keeps it readable on any hatch. */
  public void label(String text, double x, double y, double points, Color color) {
    Rectangle2D box = labelBox(text, x, y, points);
    Shape outline = glyphs(text, points).getOutline((float) box.getMinX(), (float) box.getMaxY());
    graphics.setColor(new Color(255, 255, 255, 215));
    graphics.setStroke(
        new BasicStroke((float) sheet.pixels(0.5), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(outline);
    text(text, box.getMinX(), box.getMaxY(), points, color);
  }

  /** Where {@link #label} would write. */
  public Rectangle2D labelBox(String text, double x, double y, double points) {
    double width = width(text, points);
    double height = size(points) * 0.75;
    return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
  }

  public double width(String text, double points) {
    return glyphs(text, points).getLogicalBounds().getWidth();
  }

  public double mm(double mm) {
    return sheet.pixels(mm);
  }

  /** The height of lettering in pixels. */
  public double size(double points) {
    return points / 72 * sheet.dpi();
  }

  private GlyphVector glyphs(String text, double points) {
    return font.deriveFont((float) size(points))
        .createGlyphVector(graphics.getFontRenderContext(), text);
  }
}
