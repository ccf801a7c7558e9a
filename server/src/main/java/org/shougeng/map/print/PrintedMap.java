package org.shougeng.map.print;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.AreaUnit;
import org.shougeng.engine.area.LandClass;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.SurveyArea;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.map.CountyGround;
import org.shougeng.map.LandClassStyle;
import org.shougeng.map.paper.HatchPaint;
import org.shougeng.map.paper.MapFrame;
import org.shougeng.map.paper.MapFurniture;
import org.shougeng.map.paper.MapPen;
import org.shougeng.map.paper.MapSheet;
import org.shougeng.map.paper.SheetLegend.Sign;

/**
 * Composes the sheet: title above, map, and beside it (level sheets) or below it (upright ones) the
 * legend with
 * areas, north arrow and scale bar; coordinate system, office and date at the foot.
 */
final class PrintedMap {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final Color RED_LINE = new Color(0xD0021B);
  private static final Color SKETCH = new Color(0x8A4B08);
  private static final double EDGE = 10;
  private static final double FOOT = 8;
  private static final double FOOT_POINTS = 7;

  /** What the sheet says beside the map. */
  record Words(String title, String office, LocalDate day, String crs) {}

  private final MapPen pen;
  private final MapSheet sheet;
  private final HatchPaint hatches;
  private final Crs crs;
  private final MapFrame frame;
  private final Rectangle2D side;
  private final boolean upright;

  PrintedMap(MapPen pen, MapSheet sheet, Crs crs, PrintOrder order) {
    boolean dots = pen.drawsDots();
    this.pen = pen;
    this.sheet = sheet;
    this.hatches = new HatchPaint(sheet, dots ? 1 : 72.0 / sheet.dpi());
    this.crs = crs;
    this.upright = order.sheet().portrait();
    double width = sheet.pixels(sheet.widthMm());
    double height = sheet.pixels(sheet.heightMm());
    double top = order.title().isBlank() ? pen.mm(EDGE) : pen.mm(EDGE + 10);
    double panel = upright ? pen.mm(height > pen.mm(350) ? 70 : 58) : pen.mm(62);
    Rectangle2D box = new Rectangle2D.Double(
        pen.mm(EDGE),
        top,
        width - pen.mm(2 * EDGE) - (upright ? 0 : panel),
        height - top - pen.mm(EDGE + FOOT) - (upright ? panel : 0));
    this.side = upright
        ? new Rectangle2D.Double(
            box.getX(), box.getMaxY() + pen.mm(4), box.getWidth(), panel - pen.mm(4))
        : new Rectangle2D.Double(
            box.getMaxX() + pen.mm(5), box.getY(), panel - pen.mm(5), box.getHeight());
    Coordinate centre = Transform.between(CountyGround.DEGREES, crs)
        .apply(new Coordinate(order.centre()[0], order.centre()[1]));
    this.frame = new MapFrame(centre, order.scale(), crs, box, sheet);
    pen.fill(new Rectangle2D.Double(0, 0, width, height), Color.WHITE);
  }

  MapFrame frame() {
    return frame;
  }

  HatchPaint hatches() {
    return hatches;
  }

  void openFrame() {
    pen.clip(frame.box());
  }

  void closeFrame() {
    pen.clip(new Rectangle2D.Double(
        0, 0, sheet.pixels(sheet.widthMm()), sheet.pixels(sheet.heightMm())));
    new MapFurniture(pen, frame, crs).grid();
  }

  void shape(Geometry geometry, boolean redLine) {
    Shape shape = frame.shape(geometry);
    pen.line(shape, Color.WHITE, redLine ? 1.1 : 0.9);
    if (redLine) {
      pen.line(shape, RED_LINE, 0.6);
    } else {
      pen.line(shape, SKETCH, 0.45, 2.2, 0.8);
    }
  }

  /** The line of the legend for a shape, with its whole area. */
  LegendBlock.Line line(PrintOrder.ShownShape shown, Geometry geometry) {
    Sign sign = shown.redLine()
        ? Sign.boundary(shown.name(), RED_LINE, 0.6)
        : Sign.boundary(shown.name(), SKETCH, 0.45, 2.2, 0.8);
    return new LegendBlock.Line(sign, mu(SurveyArea.in(crs).of(geometry)));
  }

  /** The lines of land classes, the largest first. */
  List<LegendBlock.Line> lines(Map<LandClass, Double> classes, LandClassStyle.Palette palette) {
    List<LegendBlock.Line> lines = new ArrayList<>();
    classes.entrySet().stream()
        .sorted(Map.Entry.<LandClass, Double>comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> lines.add(line(entry.getKey(), entry.getValue(), palette)));
    return lines;
  }

  private LegendBlock.Line line(
      LandClass landClass, double hundredths, LandClassStyle.Palette palette) {
    LandClassStyle style = LandClassStyle.of(landClass);
    Sign sign = Sign.area(
        landClass.code() + " " + landClass.name(),
        new Color(0x6E675C),
        Color.decode(style.color(palette)),
        hatches.of(style.hatch(), new Color(40, 40, 40, 110)));
    return new LegendBlock.Line(sign, mu(Area.ofHundredths(Math.round(hundredths))));
  }

  private static String mu(Area area) {
    BigDecimal mu = area.in(AreaUnit.MU).setScale(2, RoundingMode.HALF_UP);
    return "%,.2f".formatted(mu);
  }

  /** Everything round the map. */
  void surround(Words words, List<LegendBlock.Line> legend) {
    double width = sheet.pixels(sheet.widthMm());
    if (!words.title().isBlank()) {
      double points = Math.min(18, 18 * (width - pen.mm(2 * EDGE)) / pen.width(words.title(), 18));
      pen.textCentred(words.title(), width / 2, pen.mm(EDGE + 4), points, Color.BLACK);
    }
    MapFurniture furniture = new MapFurniture(pen, frame, crs);
    if (upright) {
      double right = side.getMaxX();
      furniture.northArrow(right - pen.mm(8), side.getY());
      furniture.scaleBar(right - pen.mm(46), side.getMaxY() - pen.mm(8), pen.mm(46));
      new LegendBlock(pen)
          .draw(
              legend,
              new Rectangle2D.Double(
                  side.getX(),
                  side.getY(),
                  side.getWidth() - pen.mm(54),
                  side.getHeight() - pen.mm(2)));
    } else {
      furniture.northArrow(side.getMaxX() - pen.mm(6), side.getY());
      furniture.scaleBar(side.getX(), side.getMaxY() - pen.mm(8), pen.mm(46));
      double top = side.getY() + pen.mm(20);
      new LegendBlock(pen)
          .draw(
              legend,
              new Rectangle2D.Double(
                  side.getX(), top, side.getWidth(), side.getMaxY() - pen.mm(13) - top));
    }
    foot(words);
  }

  private void foot(Words words) {
    double y = sheet.pixels(sheet.heightMm()) - pen.mm(EDGE);
    double right = sheet.pixels(sheet.widthMm()) - pen.mm(EDGE);
    String maker = (words.office().isBlank() ? "" : "制图单位：" + words.office() + "　") + "制图日期："
        + DAY.format(words.day());
    double room = right - pen.mm(EDGE) - pen.width(maker, FOOT_POINTS) - pen.mm(4);
    double points = FOOT_POINTS * Math.min(1, room / pen.width(words.crs(), FOOT_POINTS));
    pen.text(words.crs(), pen.mm(EDGE), y, points, Color.DARK_GRAY);
    pen.textRight(maker, right, y, FOOT_POINTS, Color.DARK_GRAY);
  }
}
