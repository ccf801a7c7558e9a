package org.shougeng.map.paper;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.geodesy.Crs;

/** The part of the ground a map shows, at a round scale, and where it lies on the sheet. */
public final class MapFrame {

  private static final double[] ROUND = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};
  /** The red line does not touch the frame. */
  private static final double MARGIN = 1.12;

  private static final double METRES_PER_DEGREE = 111_320;

  private final Rectangle2D box;
  private final Coordinate centre;
  private final double pixelsPerX;
  private final double pixelsPerY;
  private final double metresPerX;
  private final int scale;
  private final ShapeWriter shapes;

  /**
   * The frame at the next round scale that shows all of {@code ground} with some air around it.
   *
   * @param ground what must be seen, in {@code crs}
   * @param box where, in pixels
   */
  public MapFrame(Envelope ground, Crs crs, Rectangle2D box, MapSheet sheet) {
    this(ground.centre(), scaleFor(ground, crs, box, sheet), crs, box, sheet);
  }

  /** The frame round {@code centre} at the scale 1:{@code scale}. */
  public MapFrame(Coordinate centre, int scale, Crs crs, Rectangle2D box, MapSheet sheet) {
    this.box = box;
    this.centre = centre;
    this.scale = scale;
    this.metresPerX = metresPerX(crs, centre);
    double pixelsPerMetre = sheet.dpi() / 0.0254 / scale;
    this.pixelsPerX = pixelsPerMetre * metresPerX;
    this.pixelsPerY = pixelsPerMetre * metresPerY(crs);
    this.shapes = new ShapeWriter((from, to) -> to.setLocation(x(from.x), y(from.y)));
    this.shapes.setRemoveDuplicatePoints(true);
  }

  private static int scaleFor(Envelope ground, Crs crs, Rectangle2D box, MapSheet sheet) {
    double width = Math.max(ground.getWidth() * metresPerX(crs, ground.centre()), 1) * MARGIN;
    double height = Math.max(ground.getHeight() * metresPerY(crs), 1) * MARGIN;
    double needed = Math.max(width / box.getWidth(), height / box.getHeight());
    return (int) roundUp(sheet.dpi() / 0.0254 * needed);
  }

  private static double metresPerX(Crs crs, Coordinate place) {
    return metresPerY(crs) * (crs.isGeographic() ? Math.cos(Math.toRadians(place.y)) : 1);
  }

  private static double metresPerY(Crs crs) {
    return crs.isGeographic() ? METRES_PER_DEGREE : 1;
  }

  /** The next round number of the kind scales have, as 1 500 or 25 000. */
  static double roundUp(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double step : ROUND) {
      if (step * power >= value * (1 - 1e-12)) {
        return step * power;
      }
    }
    throw new IllegalArgumentException("not a positive number: " + value);
  }

  public Rectangle2D box() {
    return box;
  }

  /** The denominator of the scale at which the sheet is drawn. */
  public int scale() {
    return scale;
  }

  public double x(double easting) {
    return box.getCenterX() + (easting - centre.x) * pixelsPerX;
  }

  public double y(double northing) {
    return box.getCenterY() - (northing - centre.y) * pixelsPerY;
  }

  /** The ground the frame shows. */
  public Envelope ground() {
    double dx = box.getWidth() / 2 / pixelsPerX;
    double dy = box.getHeight() / 2 / pixelsPerY;
    return new Envelope(centre.x - dx, centre.x + dx, centre.y - dy, centre.y + dy);
  }

  public double pixelsPerMetre() {
    return pixelsPerX / metresPerX;
  }

  public Shape shape(Geometry geometry) {
    return shapes.toShape(geometry);
  }

  /** How thick a shape looks, in pixels: the width of a strip, half the side of a square. */
  public double thickness(Geometry geometry) {
    double length = geometry.getLength();
    return length == 0 ? 0 : 2 * geometry.getArea() / length * pixelsPerX;
  }

  public Point2D inside(Geometry geometry) {
    Coordinate point = geometry.getInteriorPoint().getCoordinate();
    return new Point2D.Double(x(point.x), y(point.y));
  }
}
