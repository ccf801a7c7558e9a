package org.shougeng.map.print;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.shougeng.map.paper.MapPen;
import org.shougeng.map.paper.SheetLegend.Sign;

/** A legend with a figure at the end of each line, in as many columns as its room holds. */
final class LegendBlock {

  private static final double COLUMN_MM = 43;
  private static final double ROW_MM = 4.7;
  private static final double LEAST_ROW_MM = 3.1;
  private static final double POINTS = 7.5;

  /**
   * One line.
   *
   * @param sign the sign and what it means
   * @param figure the area, or empty
   */
  record Line(Sign sign, String figure) {}

  private final MapPen pen;

  LegendBlock(MapPen pen) {
    this.pen = pen;
  }

  /** Draws the lines into {@code room}, closer together when there are many. */
  void draw(List<Line> lines, Rectangle2D room) {
    pen.text("图　例", room.getX(), room.getY() + pen.mm(3.4), 9.5, Color.BLACK);
    pen.textRight("图内面积（亩）", room.getMaxX(), room.getY() + pen.mm(3.4), 6.5, Color.DARK_GRAY);
    double top = room.getY() + pen.mm(6);
    double height = room.getMaxY() - top;
    int columns = Math.max(1, (int) (room.getWidth() / pen.mm(COLUMN_MM)));
    int rows = Math.max(1, (lines.size() + columns - 1) / columns);
    double row = Math.max(pen.mm(LEAST_ROW_MM), Math.min(pen.mm(ROW_MM), height / rows));
    int fitting = Math.max(1, (int) (height / row + 1e-6));
    double width = (room.getWidth() - pen.mm(5) * (columns - 1)) / columns;
    int shown = Math.min(lines.size(), fitting * columns);
    if (shown < lines.size()) {
      shown--;
    }
    for (int i = 0; i < shown; i++) {
      Rectangle2D cell = cell(room.getX(), top, width, row, i, fitting);
      draw(lines.get(i), cell);
    }
    if (shown < lines.size()) {
      Rectangle2D cell = cell(room.getX(), top, width, row, shown, fitting);
      pen.text(
          "另有 %d 类未列出".formatted(lines.size() - shown),
          cell.getX(),
          cell.getMaxY() - row * 0.3,
          6.5,
          Color.DARK_GRAY);
    }
  }

  private Rectangle2D cell(double left, double top, double width, double row, int index, int rows) {
    double x = left + index / rows * (width + pen.mm(5));
    return new Rectangle2D.Double(x, top + index % rows * row, width, row);
  }

  private void draw(Line line, Rectangle2D cell) {
    double row = cell.getHeight();
    double points = POINTS * Math.max(0.8, row / pen.mm(ROW_MM));
    line.sign()
        .draw()
        .accept(
            pen,
            new Rectangle2D.Double(cell.getX(), cell.getY() + row * 0.1, pen.mm(7), row * 0.72));
    double base = cell.getY() + row * 0.68;
    double figure = pen.width(line.figure(), points);
    pen.textRight(line.figure(), cell.getMaxX(), base, points, Color.BLACK);
    double room = cell.getWidth() - pen.mm(10) - figure;
    String label = line.sign().label();
    double fit = Math.min(1, room / Math.max(1, pen.width(label, points)));
    pen.text(label, cell.getX() + pen.mm(8.5), base, points * fit, Color.BLACK);
  }
}
