package org.shougeng.map.print;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.map.CountyGround;
import org.shougeng.map.basemap.BaseMap;
import org.shougeng.map.basemap.BaseMaps;
import org.shougeng.map.paper.Lettering;
import org.shougeng.map.paper.MapPen;
import org.shougeng.map.paper.MapSheet;
import org.shougeng.map.paper.PngFile;
import org.shougeng.map.sketch.DrawnShape;
import org.shougeng.parcel.LayerId;
import org.shougeng.parcel.LayerKind;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.parcel.ParcelLayers;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.paper.ChineseFont;
import org.springframework.stereotype.Service;

/** Prints maps: one drawing, into the dots of a PNG or the lines of a PDF. */
@Service
public class MapPrinter {

  /** A PDF is drawn as for this resolution, so that hatches are fine; lines have none. */
  private static final int PDF_DPI = 300;

  private static final int PREVIEW_DPI = 96;

  /** With more parcels than this a print is a job. */
  private static final long AT_ONCE = 15_000;

  private final ParcelLayers layers;
  private final BaseMaps baseMaps;
  private final CountyGround county;
  private final Clock clock;

  MapPrinter(ParcelLayers layers, BaseMaps baseMaps, CountyGround county, Clock clock) {
    this.layers = layers;
    this.baseMaps = baseMaps;
    this.county = county;
    this.clock = clock;
  }

  /**
   * Prints the map as the order says.
   *
   * @throws InputRefused {@code MAP-070} for what cannot be printed, {@code PAP-001} if no Chinese font is
   *     installed, {@code MAP-023} where there is no zone
   * @throws org.shougeng.platform.NotFound for a layer or base map that {@code jurisdiction} does not know
   */
  public void print(
      PrintOrder order, Jurisdiction jurisdiction, JobProgress progress, OutputStream out)
      throws IOException {
    order.check();
    if (order.sheet().file() == PrintOrder.FileKind.PDF) {
      pdf(order, jurisdiction, progress, out);
    } else {
      png(order, jurisdiction, progress, order.sheet().dpi(), out);
    }
  }

  /** The same sheet as a small PNG. */
  public void preview(PrintOrder order, Jurisdiction jurisdiction, OutputStream out)
      throws IOException {
    order.check();
    png(order, jurisdiction, new JobProgress(), PREVIEW_DPI, out);
  }

  /** Whether so much is to be drawn that nobody should wait for it. */
  public boolean isLong(PrintOrder order, Jurisdiction jurisdiction) {
    order.check();
    double parcels = 0;
    for (PrintOrder.ShownLayer shown : order.layers()) {
      LayerVersion layer = layers.get(new LayerId(shown.id()), jurisdiction);
      Envelope extent = layer.content().extent();
      if (layer.kind() == LayerKind.PARCELS
          && extent.getArea() > 0
          && !layer.crs().isGeographic()) {
        double metres = Math.max(order.sheet().size(PREVIEW_DPI).widthMm(), 300) / 1000.0;
        double seen = Math.min(extent.getArea(), Math.pow(metres * order.scale(), 2) * 0.6);
        parcels += layer.content().features() * seen / extent.getArea();
      }
    }
    return parcels > AT_ONCE;
  }

  private void png(
      PrintOrder order, Jurisdiction jurisdiction, JobProgress progress, int dpi, OutputStream out)
      throws IOException {
    MapSheet sheet = order.sheet().size(dpi);
    BufferedImage image = new BufferedImage(
        (int) Math.round(sheet.pixels(sheet.widthMm())),
        (int) Math.round(sheet.pixels(sheet.heightMm())),
        BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    draw(order, jurisdiction, progress, new MapPen(graphics, sheet, ChineseFont.find()), sheet);
    graphics.dispose();
    PngFile.write(image, dpi, out);
  }

  private void pdf(
      PrintOrder order, Jurisdiction jurisdiction, JobProgress progress, OutputStream out)
      throws IOException {
    MapSheet sheet = order.sheet().size(PDF_DPI);
    float width = (float) (sheet.widthMm() / 25.4 * 72);
    float height = (float) (sheet.heightMm() / 25.4 * 72);
    double scale = 72.0 / PDF_DPI;
    Font font = ChineseFont.find();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(width, height));
      document.addPage(page);
      document.getDocumentInformation().setTitle(order.title());
      document.getDocumentInformation().setCreator("守耕");
      PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
      graphics.scale(scale, scale);
      PdfLettering lettering =
          new PdfLettering(font, new AffineTransform(scale, 0, 0, -scale, 0, height));
      draw(order, jurisdiction, progress, pen(graphics, sheet, font, lettering), sheet);
      graphics.dispose();
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawForm(graphics.getXFormObject());
      }
      lettering.finish(document, page);
      document.save(out);
    }
  }

  private static MapPen pen(Graphics2D graphics, MapSheet sheet, Font font, Lettering lettering) {
    return new MapPen(graphics, sheet, font, lettering);
  }

  private void draw(
      PrintOrder order,
      Jurisdiction jurisdiction,
      JobProgress progress,
      MapPen pen,
      MapSheet sheet) {
    Crs crs = county.systemAt(new Coordinate(order.centre()[0], order.centre()[1]));
    PrintedMap map = new PrintedMap(pen, sheet, crs, order);
    map.openFrame();
    baseMap(order, map, pen, crs, sheet);
    DrawnGround ground = new DrawnGround(
        layers,
        jurisdiction,
        new DrawnGround.Setting(pen, map.frame(), map.hatches(), crs, order.palette()),
        progress);
    List<LegendBlock.Line> legend = new ArrayList<>();
    Set<LayerKind> controls = EnumSet.noneOf(LayerKind.class);
    for (PrintOrder.ShownLayer shown : order.layers()) {
      LayerVersion layer = layers.get(new LayerId(shown.id()), jurisdiction);
      ground.draw(layer, shown.opacity());
      if (layer.kind() != LayerKind.PARCELS && controls.add(layer.kind())) {
        String name = layer.kind().chinese();
        legend.add(
            new LegendBlock.Line(ControlSign.of(layer.kind()).sign(name, map.hatches()), ""));
      }
    }
    ground.label();
    legend.addAll(0, shapes(order, map, crs));
    legend.addAll(map.lines(ground.classes(), order.palette()));
    map.closeFrame();
    map.surround(
        new PrintedMap.Words(
            order.title(),
            order.office(),
            LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()),
            crs.name(Locale.SIMPLIFIED_CHINESE)),
        legend);
  }

  private void baseMap(PrintOrder order, PrintedMap map, MapPen pen, Crs crs, MapSheet sheet) {
    PrintOrder.ShownBaseMap shown = order.baseMap();
    if (shown != null) {
      BaseMap base = baseMaps.get(shown.id());
      pen.opacity(shown.opacity());
      new TilePictures(baseMaps, base, map.frame(), crs).draw(pen, Math.min(sheet.dpi(), 200));
      pen.opacity(1);
    }
  }

  private static List<LegendBlock.Line> shapes(PrintOrder order, PrintedMap map, Crs crs) {
    Transform transform = Transform.between(CountyGround.DEGREES, crs);
    List<LegendBlock.Line> lines = new ArrayList<>();
    for (PrintOrder.ShownShape shown : order.shapes()) {
      Geometry geometry = transform.apply(new DrawnShape(shown.coordinates()).geometry());
      map.shape(geometry, shown.redLine());
      lines.add(map.line(shown, geometry));
    }
    return lines;
  }
}
