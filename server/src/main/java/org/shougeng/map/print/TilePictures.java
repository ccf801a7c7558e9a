package org.shougeng.map.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.map.CountyGround;
import org.shougeng.map.basemap.ArchiveFacts;
import org.shougeng.map.basemap.BaseMap;
import org.shougeng.map.basemap.BaseMaps;
import org.shougeng.map.paper.MapFrame;
import org.shougeng.map.paper.MapPen;

/**
 * The tiles of a base map in a printed frame. Each is carried by three of its corners: over the ground of one
 * tile, the map's projection and the tile's differ by less than a hair of ink.
 */
final class TilePictures {

  private static final double EQUATOR_METRES = 2 * Math.PI * 6378137;
  private static final int TILE_PIXELS = 256;
  private static final int MOST_TILES = 400;

  /** A third of a pixel more on every side, so that no white hairs show between tiles. */
  private static final double OVERLAP = 0.35;

  private final BaseMaps maps;
  private final BaseMap map;
  private final MapFrame frame;
  private final Transform toFrame;
  private final Transform toDegrees;

  TilePictures(BaseMaps maps, BaseMap map, MapFrame frame, Crs crs) {
    this.maps = maps;
    this.map = map;
    this.frame = frame;
    this.toFrame = Transform.between(CountyGround.DEGREES, crs);
    this.toDegrees = Transform.between(crs, CountyGround.DEGREES);
  }

  void draw(MapPen pen, int dotsPerInch) {
    Envelope view = degrees(frame.ground());
    ArchiveFacts facts = map.facts();
    int zoom = zoomFor(view, dotsPerInch);
    while (zoom > facts.minZoom() && tiles(view, zoom) > MOST_TILES) {
      zoom--;
    }
    int side = 1 << zoom;
    for (int x = column(view.getMinX(), side); x <= column(view.getMaxX(), side); x++) {
      for (int y = row(view.getMaxY(), side); y <= row(view.getMinY(), side); y++) {
        Optional<BufferedImage> picture = picture(zoom, x, y);
        if (picture.isPresent()) {
          pen.picture(picture.get(), placing(picture.get(), x, y, side));
        }
      }
    }
  }

  /** The zoom whose pixels are about as large as those of the sheet. */
  private int zoomFor(Envelope view, int dotsPerInch) {
    double metresPerDot = frame.scale() * 0.0254 / dotsPerInch;
    double atEquator = metresPerDot / Math.cos(Math.toRadians(view.centre().y));
    int zoom = (int) Math.round(Math.log(EQUATOR_METRES / TILE_PIXELS / atEquator) / Math.log(2));
    return Math.max(map.facts().minZoom(), Math.min(map.facts().maxZoom(), zoom));
  }

  private static long tiles(Envelope view, int zoom) {
    int side = 1 << zoom;
    long columns = column(view.getMaxX(), side) - column(view.getMinX(), side) + 1L;
    return columns * (row(view.getMinY(), side) - row(view.getMaxY(), side) + 1L);
  }

  private Optional<BufferedImage> picture(int zoom, int x, int y) {
    Optional<byte[]> tile = maps.tile(map.id(), zoom, x, y);
    try {
      return tile.isEmpty()
          ? Optional.empty()
          : Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(tile.get())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private AffineTransform placing(BufferedImage picture, int x, int y, int side) {
    Point2D corner = onSheet(x, y, side);
    Point2D right = onSheet(x + 1, y, side);
    Point2D below = onSheet(x, y + 1, side);
    double width = picture.getWidth() - 2 * OVERLAP;
    double height = picture.getHeight() - 2 * OVERLAP;
    AffineTransform placing = new AffineTransform(
        (right.getX() - corner.getX()) / width,
        (right.getY() - corner.getY()) / width,
        (below.getX() - corner.getX()) / height,
        (below.getY() - corner.getY()) / height,
        corner.getX(),
        corner.getY());
    placing.translate(-OVERLAP, -OVERLAP);
    return placing;
  }

  private Point2D onSheet(int x, int y, int side) {
    double north = Math.PI * (1 - 2.0 * y / side);
    Coordinate place = toFrame.apply(
        new Coordinate(360.0 * x / side - 180, Math.toDegrees(Math.atan(Math.sinh(north)))));
    return new Point2D.Double(frame.x(place.x), frame.y(place.y));
  }

  private Envelope degrees(Envelope ground) {
    Envelope view = new Envelope();
    for (double x : new double[] {ground.getMinX(), ground.getMaxX()}) {
      for (double y : new double[] {ground.getMinY(), ground.centre().y, ground.getMaxY()}) {
        view.expandToInclude(toDegrees.apply(new Coordinate(x, y)));
      }
    }
    return view;
  }

  private static int column(double longitude, int side) {
    return clamp((longitude + 180) / 360 * side, side);
  }

  private static int row(double latitude, int side) {
    double y = Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2));
    return clamp((1 - y / Math.PI) / 2 * side, side);
  }

  private static int clamp(double at, int side) {
    return Math.max(0, Math.min(side - 1, (int) Math.floor(at)));
  }
}
