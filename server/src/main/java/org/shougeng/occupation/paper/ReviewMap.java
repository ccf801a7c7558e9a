package org.shougeng.occupation.paper;

import java.awt.Color;
import java.awt.Shape;
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
import org.shougeng.occupation.paper.MapLegend.Sign;
import org.shougeng.platform.paper.ChineseFont;

/**
 * The map 用地红线套合图: the parcels that a red line touches in the survey's colours and hatches, what
 * it takes of them, the controls, and what no parcel covers.
 */
final class ReviewMap {

  private static final Color RED_LINE = new Color(0xD0021B);
  private static final Color PBF = new Color(0x0B6B2E);
  private static final Color ECO = new Color(0x8A1C7C);
  private static final Color URBAN = new Color(0x1F4E9E);
  private static final Color PIECE_EDGE = new Color(0x4A4A4A);
  private static final Color PARCEL_EDGE = new Color(0xA8A8A8);
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
      pen.fill(shape, hatches.of(Hatch.CROSS, Color.GRAY));
      pen.line(shape, Color.GRAY, 0.2, 1.2, 0.8);
    }
    controls(pen, frame, hatches);
    for (RedLine.Part part : result.redLine().parts()) {
      pen.line(frame.shape(part.geometry()), RED_LINE, 0.6);
    }
    labels(pen, frame);
  }

  private void controls(MapPen pen, MapFrame frame, HatchPaint hatches) {
    for (Piece piece : result.pieces()) {
      Shape shape = frame.shape(piece.geometry());
      if (piece.control(ControlKind.PBF) == Presence.PRESENT) {
        pen.fill(shape, hatches.rising(PBF));
        pen.line(shape, PBF, 0.3);
      }
      if (piece.control(ControlKind.ECO_RED_LINE) == Presence.PRESENT) {
        pen.fill(shape, hatches.grid(ECO));
        pen.line(shape, ECO, 0.3);
      }
      if (piece.control(ControlKind.URBAN_BOUNDARY) == Presence.PRESENT) {
        pen.line(shape, URBAN, 0.3, 2, 1);
      }
    }
  }

  /** Names of several parts first, then class codes, the largest piece first, where nothing is overwritten. */
  private void labels(MapPen pen, MapFrame frame) {
    List<Rectangle2D> taken = new ArrayList<>();
    if (result.redLine().parts().size() > 1) {
      for (RedLine.Part part : result.redLine().parts()) {
        label(pen, frame.inside(part.geometry()), part.name(), 8, RED_LINE, taken);
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

  private static boolean fits(MapPen pen, MapFrame frame, Geometry piece) {
    double side = Math.sqrt(piece.getArea()) * Math.abs(frame.x(1) - frame.x(0));
    return side > pen.mm(3);
  }

  private static void label(
      MapPen pen, Point2D at, String text, double points, Color color, List<Rectangle2D> taken) {
    Rectangle2D box = pen.labelBox(text, at.getX(), at.getY(), points);
    if (taken.stream().noneMatch(box::intersects)) {
      pen.label(text, at.getX(), at.getY(), points, color);
      taken.add(box);
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
    new MapLegend(pen).draw(signs(sheet), x, top, box.getMaxY() - pen.mm(12) - top);
    double foot = height - pen.mm(4);
    pen.text(ReviewWords.crs(result.redLine().crs()), box.getMinX(), foot, 6.5, Color.DARK_GRAY);
    pen.textRight(
        facts.office() + "　" + DAY.format(facts.madeAt()),
        width - pen.mm(6),
        foot,
        6.5,
        Color.DARK_GRAY);
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
      signs.add(Sign.area("无地类图斑", Color.GRAY, Color.WHITE, hatches.of(Hatch.CROSS, Color.GRAY)));
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
