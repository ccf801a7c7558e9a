package org.shougeng.occupation.paper;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.shougeng.engine.area.LandClass;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.OverlayResult.PartResult;
import org.shougeng.engine.overlay.Piece;
import org.shougeng.engine.overlay.Presence;
import org.shougeng.engine.overlay.RedLine;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.map.LandClassStyle;
import org.shougeng.map.LandClassStyle.Hatch;
import org.shougeng.map.LandClassStyle.Palette;
import org.shougeng.map.paper.HatchPaint;
import org.shougeng.map.paper.MapFrame;
import org.shougeng.map.paper.MapFurniture;
import org.shougeng.map.paper.MapPen;
import org.shougeng.map.paper.MapSheet;
import org.shougeng.map.paper.SheetLegend;
import org.shougeng.map.paper.SheetLegend.Sign;
import org.shougeng.platform.paper.ChineseFont;

/**
 * The map 用地红线套合图: the parcels that a red line touches in the survey's colours and hatches, what
 * it takes of them, the controls, and what no parcel covers.
 */
final class ReviewMap {

  private static final Color RED_LINE = new Color(0xD0021B);
  /** Width of the red line in mm. */
  private static final double BROAD = 0.6;

  private static final double FOOT_POINTS = 6.5;

  private static final Color PBF = new Color(0x0B6B2E);
  private static final Color ECO = new Color(0x8A1C7C);
  private static final Color URBAN = new Color(0x1F4E9E);
  private static final Color PIECE_EDGE = new Color(0x4A4A4A);
  private static final Color PARCEL_EDGE = new Color(0xA8A8A8);
  private static final Color UNCOVERED = new Color(0xB4B4B4);
  private static final Color HATCH = new Color(40, 40, 40, 110);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

  private final OverlayResult result;
  private final ReviewFacts facts;

  ReviewMap(OverlayResult result, ReviewFacts facts) {
    this.result = result;
    this.facts = facts;
  }

  BufferedImage draw(MapSheet sheet) {
    int width = (int) sheet.pixels(sheet.widthMm());
    int height = (int) sheet.pixels(sheet.heightMm());
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    java.awt.Graphics2D graphics = image.createGraphics();
    MapPen pen = new MapPen(graphics, sheet, ChineseFont.find());
    Rectangle2D all = new Rectangle2D.Double(0, 0, width, height);
    pen.fill(all, Color.WHITE);
    double panel = pen.mm(44);
    Rectangle2D box = new Rectangle2D.Double(
        pen.mm(8), pen.mm(17), width - panel - pen.mm(12), height - pen.mm(26));
    Crs crs = result.redLine().crs();
    MapFrame frame = new MapFrame(extent(), crs, box, sheet);
    pen.clip(box);
    ground(pen, frame, new HatchPaint(sheet));
    pen.clip(all);
    MapFurniture furniture = new MapFurniture(pen, frame, crs);
    furniture.grid();
    surround(pen, furniture, box, sheet);
    graphics.dispose();
    return image;
  }

  private Envelope extent() {
    Envelope extent = new Envelope();
    for (RedLine.Part part : result.redLine().parts()) {
      extent.expandToInclude(part.geometry().getEnvelopeInternal());
    }
    return extent;
  }

  private void ground(MapPen pen, MapFrame frame, HatchPaint hatches) {
    parcels().forEach(parcel -> {
      Shape shape = frame.shape(parcel.geometry());
      pen.fill(shape, faded(fill(parcel.use().landClass())));
      pen.line(shape, PARCEL_EDGE, 0.1);
    });
    for (Piece piece : result.pieces()) {
      LandClass landClass = piece.parcel().use().landClass();
      Shape shape = frame.shape(piece.geometry());
      pen.fill(shape, fill(landClass));
      pen.fill(shape, hatches.of(LandClassStyle.of(landClass).hatch(), HATCH));
      pen.line(shape, PIECE_EDGE, 0.12);
    }
    for (PartResult part : result.parts()) {
      Shape shape = frame.shape(part.uncoveredGeometry());
      pen.fill(shape, Color.WHITE);
      pen.fill(shape, hatches.of(Hatch.CROSS, UNCOVERED));
      pen.line(shape, Color.GRAY, 0.2, 1.2, 0.8);
    }
    controls(pen, frame, hatches);
    for (RedLine.Part part : result.redLine().parts()) {
      redLine(pen, frame, part.geometry());
    }
    labels(pen, frame);
  }

  private void controls(MapPen pen, MapFrame frame, HatchPaint hatches) {
    Geometry pbf = zone(ControlKind.PBF);
    pen.fill(frame.shape(pbf), hatches.rising(PBF));
    pen.line(frame.shape(pbf), PBF, controlWidth(pen, frame, pbf));
    Geometry eco = zone(ControlKind.ECO_RED_LINE);
    pen.fill(frame.shape(eco), hatches.grid(ECO));
    pen.line(frame.shape(eco), ECO, controlWidth(pen, frame, eco));
    Geometry urban = zone(ControlKind.URBAN_BOUNDARY);
    pen.line(frame.shape(urban), URBAN, controlWidth(pen, frame, urban), 2, 1);
  }

  /** In mm: a strip of road keeps its colours between the outlines. */
  private static double controlWidth(MapPen pen, MapFrame frame, Geometry zone) {
    return Math.max(0.12, Math.min(0.4, frame.thickness(zone) / pen.mm(1) / 6));
  }

  /** Where a control meets the red line, as one shape: parcels do not cut its outline. */
  private Geometry zone(ControlKind kind) {
    List<Geometry> inside = result.pieces().stream()
        .filter(piece -> piece.control(kind) == Presence.PRESENT)
        .map(Piece::geometry)
        .toList();
    return inside.isEmpty() ? new GeometryFactory().createPolygon() : OverlayNGRobust.union(inside);
  }

  /**
   * A part's outline, thinner where a broad line would hide a narrow part; a part too small to see is
   * ringed.
   */
  private static void redLine(MapPen pen, MapFrame frame, Geometry part) {
    double thickness = frame.thickness(part) / pen.mm(1);
    double width = Math.min(BROAD, Math.max(BROAD / 2.4, thickness / 4));
    Shape shape = frame.shape(part);
    pen.line(shape, RED_LINE, width);
    Rectangle2D bounds = shape.getBounds2D();
    if (Math.max(bounds.getWidth(), bounds.getHeight()) < pen.mm(2.5)) {
      double r = pen.mm(2);
      pen.line(
          new Ellipse2D.Double(bounds.getCenterX() - r, bounds.getCenterY() - r, 2 * r, 2 * r),
          RED_LINE,
          BROAD / 1.5);
    }
  }

  /**
   * Names of several parts first, then class codes, the largest piece first, where nothing is
   * overwritten.
   */
  private void labels(MapPen pen, MapFrame frame) {
    List<Rectangle2D> taken = new ArrayList<>();
    if (result.redLine().parts().size() > 1) {
      for (RedLine.Part part : result.redLine().parts()) {
        Point2D at = frame.inside(part.geometry());
        double lift = frame.thickness(part.geometry()) > pen.mm(6) ? 0 : pen.mm(3.8);
        Point2D above = new Point2D.Double(at.getX(), at.getY() - lift);
        label(pen, above, part.name(), 8, RED_LINE, taken);
      }
    }
    result.pieces().stream()
        .sorted(Comparator.comparing((Piece piece) -> piece.area().planar()).reversed())
        .filter(piece -> fits(pen, frame, piece.geometry()))
        .forEach(piece -> label(
            pen,
            frame.inside(piece.geometry()),
            piece.parcel().use().landClass().code(),
            6.5,
            Color.BLACK,
            taken));
  }

  /** A code is written where its piece is neither small nor a strip. */
  private static boolean fits(MapPen pen, MapFrame frame, Geometry piece) {
    return frame.thickness(piece) > pen.mm(2.2);
  }

  private static void label(
      MapPen pen, Point2D at, String text, double points, Color color, List<Rectangle2D> taken) {
    Rectangle2D box = pen.labelBox(text, at.getX(), at.getY(), points);
    if (taken.stream().noneMatch(box::intersects)) {
      pen.label(text, at.getX(), at.getY(), points, color);
      double gap = pen.mm(0.8);
      taken.add(new Rectangle2D.Double(
          box.getX() - gap, box.getY() - gap, box.getWidth() + 2 * gap, box.getHeight() + 2 * gap));
    }
  }

  private void surround(MapPen pen, MapFurniture furniture, Rectangle2D box, MapSheet sheet) {
    double width = sheet.pixels(sheet.widthMm());
    double height = sheet.pixels(sheet.heightMm());
    String title = facts.project() + "用地红线套合图";
    double points = Math.min(16, 16 * (width - pen.mm(16)) / pen.width(title, 16));
    pen.textCentred(title, width / 2, pen.mm(9.5), points, Color.BLACK);
    double x = box.getMaxX() + pen.mm(5);
    furniture.northArrow(width - pen.mm(12), box.getMinY());
    furniture.scaleBar(x, box.getMaxY() - pen.mm(7), pen.mm(40));
    double top = box.getMinY() + pen.mm(20);
    Rectangle2D room =
        new Rectangle2D.Double(x, top, width - pen.mm(3) - x, box.getMaxY() - pen.mm(12) - top);
    new SheetLegend(pen).draw(signs(sheet), room);
    foot(pen, box.getMinX(), width - pen.mm(6), height - pen.mm(4));
  }

  /** The system at the left, smaller where the sheet is narrow; who made the map and when at the right. */
  private void foot(MapPen pen, double left, double right, double y) {
    String maker = facts.office() + "　" + DAY.format(facts.madeAt());
    String system = ReviewWords.crs(result.redLine().crs());
    double room = right - left - pen.width(maker, FOOT_POINTS) - pen.mm(4);
    double points = FOOT_POINTS * Math.min(1, room / pen.width(system, FOOT_POINTS));
    pen.text(system, left, y, points, Color.DARK_GRAY);
    pen.textRight(maker, right, y, FOOT_POINTS, Color.DARK_GRAY);
  }

  private List<Sign> signs(MapSheet sheet) {
    HatchPaint hatches = new HatchPaint(sheet);
    List<Sign> signs = new ArrayList<>();
    signs.add(Sign.boundary("用地红线", RED_LINE, 0.6));
    if (present(ControlKind.PBF)) {
      signs.add(Sign.area("永久基本农田", PBF, hatches.rising(PBF)));
    }
    if (present(ControlKind.ECO_RED_LINE)) {
      signs.add(Sign.area("生态保护红线", ECO, hatches.grid(ECO)));
    }
    if (present(ControlKind.URBAN_BOUNDARY)) {
      signs.add(Sign.boundary("城镇开发边界内", URBAN, 0.3, 2, 1));
    }
    if (result.uncovered().gross().isPositive()) {
      signs.add(Sign.area("未覆盖", Color.GRAY, Color.WHITE, hatches.of(Hatch.CROSS, UNCOVERED)));
    }
    classes()
        .forEach(landClass -> signs.add(Sign.area(
            landClass.code() + " " + landClass.name(),
            PIECE_EDGE,
            fill(landClass),
            hatches.of(LandClassStyle.of(landClass).hatch(), HATCH))));
    return signs;
  }

  private Collection<LandClass> classes() {
    return result.pieces().stream()
        .map(piece -> piece.parcel().use().landClass())
        .collect(Collectors.toMap(LandClass::code, c -> c, (a, b) -> a, TreeMap::new))
        .values();
  }

  private Collection<Parcel> parcels() {
    Map<Long, Parcel> parcels = new LinkedHashMap<>();
    result.pieces().forEach(piece -> parcels.put(piece.parcel().identity().row(), piece.parcel()));
    return parcels.values();
  }

  private boolean present(ControlKind kind) {
    return result.pieces().stream().anyMatch(piece -> piece.control(kind) == Presence.PRESENT);
  }

  private static Color fill(LandClass landClass) {
    return Color.decode(LandClassStyle.of(landClass).color(Palette.SURVEY));
  }

  /** Land outside the red line, two thirds of the way to white. */
  private static Color faded(Color color) {
    return new Color(
        (color.getRed() + 2 * 255) / 3,
        (color.getGreen() + 2 * 255) / 3,
        (color.getBlue() + 2 * 255) / 3);
  }
}
