package org.shougeng.map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.shougeng.parcel.LayerView;
import org.springframework.stereotype.Service;

/**
 * Vector tiles of the layers an office keeps, gzipped. Tiles are cut when first asked for and kept within a
 * limit of memory; a layer version never changes, so they stay right.
 */
@Service
public class VectorTiles {

  /** Changes whenever the same rows would give other tiles. */
  public static final int FORMAT = 1;

  private static final long MOST_BYTES = 48L << 20;

  private record Key(LayerView view, TileAddress address) {}

  private final LayerShapes layers;
  private final Cache<Key, byte[]> tiles = Caffeine.newBuilder()
      .maximumWeight(MOST_BYTES)
      .weigher((Key key, byte[] tile) -> tile.length + 160)
      .build();

  VectorTiles(LayerShapes layers) {
    this.layers = layers;
  }

  /**
   * The tile of what somebody sees of a layer at zoom {@code z}, column {@code x} and row {@code y}
   * of the XYZ scheme over
   * EPSG:3857, gzipped; empty when they see nothing there or there is no such tile.
   *
   * @throws org.shougeng.platform.NotFound if there is no such layer in use
   */
  public Optional<byte[]> gzipped(LayerView view, int z, int x, int y) {
    return TileAddress.find(z, x, y)
        .map(address -> tiles.get(new Key(view, address), this::cut))
        .filter(tile -> tile.length > 0);
  }

  private byte[] cut(Key key) {
    byte[] tile = layers.of(key.view()).tile(key.address());
    return tile.length == 0 ? tile : gzip(tile);
  }

  private static byte[] gzip(byte[] tile) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(tile.length / 2 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(tile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
