package org.shougeng.map.basemap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the tiles of a base map are. */
public enum TilePicture {
  PNG("image/png"),
  JPEG("image/jpeg"),
  WEBP("image/webp"),
  /** Vector tiles (Mapbox Vector Tile 2.1). */
  VECTOR("application/vnd.mapbox-vector-tile");

  private final String mediaType;

  TilePicture(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether a tile is a picture of dots. */
  public boolean isRaster() {
    return this != VECTOR;
  }

  /** The picture that MBTiles metadata call {@code format}. */
  static Optional<TilePicture> named(String format) {
    return switch (format.strip().toLowerCase(Locale.ROOT)) {
      case "png" -> Optional.of(PNG);
      case "jpg", "jpeg" -> Optional.of(JPEG);
      case "webp" -> Optional.of(WEBP);
      case "pbf", "mvt" -> Optional.of(VECTOR);
      default -> Optional.empty();
    };
  }

  /** Whether {@code tile} begins as such a picture does; vector tiles have no signature of their own. */
  boolean fits(byte[] tile) {
    return switch (this) {
      case PNG -> startsWith(tile, 0x89, 'P', 'N', 'G');
      case JPEG -> startsWith(tile, 0xFF, 0xD8, 0xFF);
      case WEBP -> startsWith(tile, 'R', 'I', 'F', 'F');
      case VECTOR -> Arrays.stream(values()).noneMatch(one -> one != VECTOR && one.fits(tile));
    };
  }

  private static boolean startsWith(byte[] tile, int... signature) {
    if (tile.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((tile[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
