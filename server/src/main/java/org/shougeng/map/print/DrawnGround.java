package org.shougeng.map.print;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.area.LandClass;
import org.shougeng.engine.formats.FlatGeometry;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.map.LandClassStyle;
import org.shougeng.map.LandClassStyle.Hatch;
import org.shougeng.map.LandClassStyle.Palette;
import org.shougeng.map.paper.HatchPaint;
import org.shougeng.map.paper.MapFrame;
import org.shougeng.map.paper.MapPen;
import org.shougeng.parcel.ControlArea;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.parcel.ParcelLayers;
import org.shougeng.platform.JobProgress;

/** Draws layers into the frame and adds up what it draws. */
final class DrawnGround {

  private static final Color PARCEL_EDGE = new Color(0x6E675C);
  private static final Color HATCH = new Color(40, 40, 40, 110);
  private static final double LABEL_POINTS = 6;
  /** Sides of a parcel on paper from which its class is written into it, mm. */
  private static final double LABELLED_FROM_MM = 5;

  private final ParcelLayers layers;
  private final Jurisdiction jurisdiction;
  private final MapPen pen;
  private final MapFrame frame;
  private final HatchPaint hatches;
  private final Crs crs;
  private final Palette palette;
  private final JobProgress progress;
  private final Map<LandClass, Double> hundredths =
      new TreeMap<>(Comparator.comparing(LandClass::code));
  private final List<Label> labels = new ArrayList<>();
  private long drawn;

  private record Label(String text, Point2D at, double size, Color color, double points) {}

  /** What all layers of a map have in common. */
  record Setting(MapPen pen, MapFrame frame, HatchPaint hatches, Crs crs, Palette palette) {}

  DrawnGround(
      ParcelLayers layers, Jurisdiction jurisdiction, Setting setting, JobProgress progress) {
    this.layers = layers;
    this.jurisdiction = jurisdiction;
    this.pen = setting.pen();
    this.frame = setting.frame();
    this.hatches = setting.hatches();
    this.crs = setting.crs();
    this.palette = setting.palette();
    this.progress = progress;
  }

  /** The land classes drawn with the gross area inside the frame, in 0.01 m². */
  Map<LandClass, Double> classes() {
    return hundredths;
  }

  void draw(LayerVersion layer, double opacity) {
    pen.opacity(opacity);
    Transform transform = Transform.between(layer.crs(), crs);
    Envelope box = Transforms.box(frame.ground(), Transform.between(crs, layer.crs()));
    switch (layer.kind()) {
      case PARCELS ->
        layers.forEachWithin(layer.id(), jurisdiction, box, parcel -> parcel(parcel, transform));
      case PBF, ECO_RED_LINE, URBAN_BOUNDARY, VILLAGES ->
        layers.forEachAreaWithin(
            layer.id(),
            jurisdiction,
            box,
            area -> area(ControlSign.of(layer.kind()), area, transform));
    }
    pen.opacity(1);
  }

  private void parcel(Parcel parcel, Transform transform) {
    progress.reach(++drawn);
    Geometry geometry = transform.apply(parcel.geometry());
    double share = share(geometry);
    if (share <= 0) {
      return;
    }
    LandClass landClass = parcel.use().landClass();
    hundredths.merge(landClass, share * parcel.areas().gross().hundredths(), Double::sum);
    LandClassStyle style = LandClassStyle.of(landClass);
    Shape shape = frame.shape(geometry);
    pen.fill(shape, Color.decode(style.color(palette)));
    if (style.hatch() != Hatch.NONE) {
      pen.fill(shape, hatches.of(style.hatch(), HATCH));
    }
    pen.line(shape, PARCEL_EDGE, 0.08);
    double size = Math.sqrt(geometry.getArea()) * frame.pixelsPerMetre();
    if (size > pen.mm(LABELLED_FROM_MM) && share > 0.5) {
      label(landClass.code(), geometry, size, Color.DARK_GRAY, LABEL_POINTS);
    }
  }

  /** The share of a shape's ground that lies in the frame. */
  private double share(Geometry geometry) {
    Envelope ground = frame.ground();
    if (ground.contains(geometry.getEnvelopeInternal())) {
      return 1;
    }
    if (!ground.intersects(geometry.getEnvelopeInternal()) || geometry.getArea() == 0) {
      return 0;
    }
    Geometry seen = OverlayNGRobust.overlay(
        geometry, FlatGeometry.FACTORY.toGeometry(ground), OverlayNG.INTERSECTION);
    return seen.getArea() / geometry.getArea();
  }

  private void area(ControlSign sign, ControlArea area, Transform transform) {
    progress.reach(++drawn);
    Geometry geometry = transform.apply(area.geometry());
    if (!geometry.getEnvelopeInternal().intersects(frame.ground())) {
      return;
    }
    sign.draw(pen, hatches, frame.shape(geometry));
    if (sign.isNamed()) {
      double size = Math.sqrt(geometry.getArea()) * frame.pixelsPerMetre();
      label(area.name(), geometry, size, new Color(0x374151), 9);
    }
  }

  private void label(String text, Geometry geometry, double size, Color color, double points) {
    Point2D at = frame.inside(geometry);
    if (frame.box().contains(at)) {
      labels.add(new Label(text, at, size, color, points));
    }
  }

  /** Writes labels, those of the largest first, where nothing is overwritten. */
  void label() {
    List<Rectangle2D> taken = new ArrayList<>();
    labels.sort(Comparator.comparing(Label::points).thenComparing(Label::size).reversed());
    for (Label label : labels) {
      Rectangle2D box =
          pen.labelBox(label.text(), label.at().getX(), label.at().getY(), label.points());
      boolean free = frame.box().contains(box) && taken.stream().noneMatch(box::intersects);
      if (free) {
        pen.label(
            label.text(), label.at().getX(), label.at().getY(), label.points(), label.color());
        taken.add(box);
      }
    }
  }
}
