package org.shougeng.map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.shougeng.map.LandClassStyle.Palette;
import org.shougeng.parcel.LayerView;
import org.springframework.stereotype.Service;

/**
 * The parcels as pictures of 512 dots, from the same shapes as the vector tiles: for computers that
 * are slow at
 * drawing shapes themselves.
 */
@Service
public class PictureTiles {

  private static final long MOST_BYTES = 24L << 20;
  private static final int SIDE = ClassRaster.SIDE;
  private static final int FIRST_ZOOM_OF_OUTLINES = 13;
  private static final Color OUTLINE = new Color(90, 84, 74, 115);

  private record Key(LayerView view, Palette palette, TileAddress address) {}

  private final LayerShapes layers;
  private final Cache<Key, byte[]> tiles = Caffeine.newBuilder()
      .maximumWeight(MOST_BYTES)
      .weigher((Key key, byte[] tile) -> tile.length + 128)
      .build();

  PictureTiles(LayerShapes layers) {
    this.layers = layers;
  }

  /**
   * The tile as PNG; empty when the view has nothing there, is not of parcels, or there is no such tile.
   *
   * @throws org.shougeng.platform.NotFound if there is no such layer in use
   */
  public Optional<byte[]> png(LayerView view, Palette palette, int z, int x, int y) {
    return TileAddress.find(z, x, y)
        .map(address -> tiles.get(new Key(view, palette, address), this::draw))
        .filter(tile -> tile.length > 0);
  }

  private byte[] draw(Key key) {
    TileLayer layer = layers.of(key.view());
    if (layer.classes().isEmpty()) {
      return new byte[0];
    }
    Color[] colors = layer.classes().stream()
        .map(landClass -> Color.decode(LandClassStyle.of(landClass).color(key.palette())))
        .toArray(Color[]::new);
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    boolean any = layer.showsShapes(key.address())
        ? shapes(layer.shapes(), key.address(), colors, image)
        : dots(layer.shapes(), key.address(), colors, image);
    return any ? png(image) : new byte[0];
  }

  private static boolean shapes(
      GridShapes shapes, TileAddress address, Color[] colors, BufferedImage image) {
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    double units = TileAddress.EXTENT << address.shift();
    pen.scale(SIDE / units, SIDE / units);
    pen.translate(-address.x() * units, -address.y() * units);
    pen.setStroke(new BasicStroke((float) (units / SIDE * 0.8)));
    boolean[] any = new boolean[1];
    shapes.visit(address.box(TileRings.BUFFER), index -> {
      Path2D path = path(shapes.polygons(index));
      pen.setColor(colors[shapes.value(index)]);
      pen.fill(path);
      if (address.z() >= FIRST_ZOOM_OF_OUTLINES) {
        pen.setColor(OUTLINE);
        pen.draw(path);
      }
      any[0] = true;
    });
    pen.dispose();
    return any[0];
  }

  private static Path2D path(List<List<int[]>> polygons) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (List<int[]> rings : polygons) {
      for (int[] ring : rings) {
        path.moveTo(ring[0], ring[1]);
        for (int i = 2; i < ring.length; i += 2) {
          path.lineTo(ring[i], ring[i + 1]);
        }
        path.closePath();
      }
    }
    return path;
  }

  private static boolean dots(
      GridShapes shapes, TileAddress address, Color[] colors, BufferedImage image) {
    int[] values = ClassRaster.of(shapes, address);
    boolean any = false;
    for (int y = 0; y < SIDE; y++) {
      int row = (y + ClassRaster.MARGIN) * ClassRaster.WIDTH + ClassRaster.MARGIN;
      for (int x = 0; x < SIDE; x++) {
        int value = values[row + x];
        if (value > 0) {
          image.setRGB(x, y, colors[value - 1].getRGB());
          any = true;
        }
      }
    }
    return any;
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
