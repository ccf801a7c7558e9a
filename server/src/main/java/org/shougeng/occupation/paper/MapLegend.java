package org.shougeng.occupation.paper;

import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BiConsumer;

/** The legend: one row for each sign that the map uses, and no other. */
final class MapLegend {

  private static final double ROW_MM = 5;
  private static final double POINTS = 7.5;

  /**
   * One sign of the map.
   *
   * @param label what it means
   * @param draw draws it into a box
   */
  record Sign(String label, BiConsumer<MapPen, Rectangle2D> draw) {

    static Sign area(String label, Color outline, Paint... fills) {
      return new Sign(label, (pen, box) -> {
        for (Paint fill : fills) {
          pen.fill(box, fill);
        }
        pen.line(box, outline, 0.15);
      });
    }

    static Sign boundary(String label, Color color, double mm, double... dashes) {
      return new Sign(label, (pen, box) -> pen.line(box, color, mm, dashes));
    }
  }

  private final MapPen pen;

  MapLegend(MapPen pen) {
    this.pen = pen;
  }

  /** Draws the signs from ({@code x}, {@code y}) down, as many as {@code height} holds. */
  void draw(List<Sign> signs, double x, double y, double height) {
    double row = pen.mm(ROW_MM);
    pen.text("图　例", x, y, 9, Color.BLACK);
    int room = (int) ((height - row) / row);
    int shown = signs.size() <= room ? signs.size() : Math.max(room - 1, 0);
    for (int i = 0; i < shown; i++) {
      double top = y + row * (i + 0.45);
      Rectangle2D box = new Rectangle2D.Double(x, top, pen.mm(7), pen.mm(3.6));
      signs.get(i).draw().accept(pen, box);
      pen.text(signs.get(i).label(), x + pen.mm(8.5), top + pen.mm(2.8), POINTS, Color.BLACK);
    }
    if (shown < signs.size()) {
      String more = "另有%d种，见报告表格".formatted(signs.size() - shown);
      pen.text(more, x, y + row * (shown + 0.45) + pen.mm(2.8), POINTS, Color.DARK_GRAY);
    }
  }
}
