package org.shougeng.map.paper;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.geodesy.Crs;

/** What every map carries: its frame with coordinates, the north arrow and the scale bar. */
public final class MapFurniture {

  private static final double TICKS = 4;

  private final MapPen pen;
  private final MapFrame frame;
  private final String format;

  public MapFurniture(MapPen pen, MapFrame frame, Crs crs) {
    this.pen = pen;
    this.frame = frame;
    this.format = crs.isGeographic() ? "%.4f°" : "%.0f";
  }

  /** Small crosses where the coordinate lines meet, ticks and coordinates along the frame. */
  public void grid() {
    Envelope ground = frame.ground();
    double step = MapFrame.roundUp(Math.max(ground.getWidth(), ground.getHeight()) / (TICKS + 2));
    Rectangle2D box = frame.box();
    double tick = pen.mm(1.5);
    for (double e = Math.ceil(ground.getMinX() / step) * step; e < ground.getMaxX(); e += step) {
      double x = frame.x(e);
      upright(x, box.getMinY(), tick);
      upright(x, box.getMaxY() - tick, tick);
      pen.textCentred(format.formatted(e), x, box.getMinY() - pen.mm(1), 6, Color.DARK_GRAY);
    }
    for (double n = Math.ceil(ground.getMinY() / step) * step; n < ground.getMaxY(); n += step) {
      double y = frame.y(n);
      level(box.getMinX(), y, tick);
      level(box.getMaxX() - tick, y, tick);
      pen.textUpwards(format.formatted(n), box.getMinX() - pen.mm(1), y, 6, Color.DARK_GRAY);
      for (double e = Math.ceil(ground.getMinX() / step) * step; e < ground.getMaxX(); e += step) {
        upright(frame.x(e), y - tick, 2 * tick);
        level(frame.x(e) - tick, y, 2 * tick);
      }
    }
    pen.line(box, Color.BLACK, 0.35);
  }

  private void upright(double x, double y, double length) {
    pen.line(new Line2D.Double(x, y, x, y + length), Color.DARK_GRAY, 0.12);
  }

  private void level(double x, double y, double length) {
    pen.line(new Line2D.Double(x, y, x + length, y), Color.DARK_GRAY, 0.12);
  }

  /** A north arrow centred on {@code x}, {@code y} its top. */
  public void northArrow(double x, double y) {
    double h = pen.mm(11);
    double w = pen.mm(3.2);
    Path2D left = new Path2D.Double();
    left.moveTo(x, y + pen.mm(4));
    left.lineTo(x - w, y + pen.mm(4) + h);
    left.lineTo(x, y + pen.mm(4) + h * 0.75);
    left.closePath();
    Path2D right = new Path2D.Double();
    right.moveTo(x, y + pen.mm(4));
    right.lineTo(x + w, y + pen.mm(4) + h);
    right.lineTo(x, y + pen.mm(4) + h * 0.75);
    right.closePath();
    pen.fill(left, Color.BLACK);
    pen.line(left, Color.BLACK, 0.2);
    pen.line(right, Color.BLACK, 0.2);
    pen.textCentred("北", x, y + pen.mm(3), 8, Color.BLACK);
  }

  /** A scale bar in four fields, not longer than {@code width}, with the scale above it. */
  public void scaleBar(double x, double y, double width) {
    double longest = (width - pen.mm(8)) / frame.pixelsPerMetre();
    double metres = longest;
    double power = Math.pow(10, Math.floor(Math.log10(longest)));
    for (double step : new double[] {1, 2, 4, 5, 8}) {
      metres = step * power <= longest ? step * power : metres;
    }
    metres = Math.min(metres, longest);
    double length = metres * frame.pixelsPerMetre();
    double height = pen.mm(1.4);
    pen.text("比例尺 1:" + frame.scale(), x, y, 7.5, Color.BLACK);
    double top = y + pen.mm(4.6);
    for (int i = 0; i < 4; i++) {
      Rectangle2D field = new Rectangle2D.Double(x + length / 4 * i, top, length / 4, height);
      pen.fill(field, i % 2 == 0 ? Color.BLACK : Color.WHITE);
      pen.line(field, Color.BLACK, 0.15);
    }
    pen.text("0", x, top - pen.mm(0.8), 6, Color.BLACK);
    pen.textCentred(distance(metres), x + length, top - pen.mm(0.8), 6, Color.BLACK);
  }

  private static String distance(double metres) {
    return metres >= 1000
        ? "%s 千米".formatted(trimmed(metres / 1000))
        : "%s 米".formatted(trimmed(metres));
  }

  private static String trimmed(double value) {
    return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
