package org.shougeng.map.paper;

import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BiConsumer;

/** The legend of a printed map: one row for each sign that the map uses, and no other. */
public final class SheetLegend {

  private static final double ROW_MM = 5;
  private static final double LEAST_ROW_MM = 3.3;
  private static final double POINTS = 7.5;

  /**
   * One sign of the map.
   *
   * @param label what it means
   * @param draw draws it into a box
   */
  public record Sign(String label, BiConsumer<MapPen, Rectangle2D> draw) {

    public static Sign area(String label, Color outline, Paint... fills) {
      return new Sign(label, (pen, box) -> {
        for (Paint fill : fills) {
          pen.fill(box, fill);
        }
        pen.line(box, outline, 0.15);
      });
    }

    public static Sign boundary(String label, Color color, double mm, double... dashes) {
      return new Sign(label, (pen, box) -> pen.line(box, color, mm, dashes));
    }
  }

  private final MapPen pen;

  public SheetLegend(MapPen pen) {
    this.pen = pen;
  }

  /** Draws the signs into {@code room}, closer together when there are many, as many as it holds. */
  public void draw(List<Sign> signs, Rectangle2D room) {
    pen.text("图　例", room.getX(), room.getY(), 9, Color.BLACK);
    double fitting = room.getHeight() / (signs.size() + 0.5);
    double row = Math.max(pen.mm(LEAST_ROW_MM), Math.min(pen.mm(ROW_MM), fitting));
    double points = POINTS * Math.max(0.8, row / pen.mm(ROW_MM));
    int rows = (int) (room.getHeight() / row - 0.5);
    int shown = signs.size() <= rows ? signs.size() : Math.max(rows - 1, 0);
    double left = room.getX() + pen.mm(8.5);
    for (int i = 0; i < shown; i++) {
      double top = room.getY() + pen.mm(2) + row * i;
      Rectangle2D box = new Rectangle2D.Double(room.getX(), top, pen.mm(7), row * 0.72);
      signs.get(i).draw().accept(pen, box);
      write(signs.get(i).label(), left, box.getMaxY() - row * 0.14, points, room.getMaxX());
    }
    if (shown < signs.size()) {
      String more = "另有%d种，见报告表2".formatted(signs.size() - shown);
      double base = room.getY() + pen.mm(2) + row * (shown + 0.6);
      write(more, left, base, points, room.getMaxX());
    }
  }

  /** Text made smaller until it ends before {@code right}. */
  private void write(String text, double x, double y, double points, double right) {
    double width = pen.width(text, points);
    pen.text(text, x, y, points * Math.min(1, (right - x) / width), Color.BLACK);
  }
}
