package org.shougeng.map.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.shougeng.map.LandClassStyle.Palette;
import org.shougeng.map.PictureTiles;
import org.shougeng.map.VectorTiles;
import org.shougeng.parcel.LayerId;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.parcel.LayerView;
import org.shougeng.parcel.ParcelLayers;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Vector tiles. A layer version never changes, so its content hash is the tag of all its tiles. */
@RestController
@Requires(Permission.READ_LAND)
class TileController {

  private static final MediaType VECTOR_TILE =
      MediaType.parseMediaType("application/vnd.mapbox-vector-tile");
  private static final CacheControl KEEP =
      CacheControl.maxAge(Duration.ofDays(7)).cachePrivate();

  private final ParcelLayers layers;
  private final VectorTiles tiles;
  private final PictureTiles pictures;

  TileController(ParcelLayers layers, VectorTiles tiles, PictureTiles pictures) {
    this.pictures = pictures;
    this.layers = layers;
    this.tiles = tiles;
  }

  /** A tile over EPSG:3857; 204 where the layer has nothing. */
  @GetMapping("/api/tiles/{layer}/{z}/{x}/{y}.mvt")
  @Nullable
  ResponseEntity<byte[]> tile(
      @PathVariable long layer,
      @PathVariable int z,
      @PathVariable int x,
      @PathVariable int y,
      Actor actor,
      WebRequest request) {
    LayerVersion version = layers.get(new LayerId(layer), actor.jurisdiction());
    LayerView view = layers.view(version, actor.jurisdiction());
    String tag = tag(version, view);
    if (request.checkNotModified(tag)) {
      return null;
    }
    Optional<byte[]> tile = tiles.gzipped(view, z, x, y);
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(
            tile.isPresent() ? HttpStatus.OK : HttpStatus.NO_CONTENT)
        .cacheControl(KEEP)
        .eTag(tag)
        .varyBy(HttpHeaders.ACCEPT_ENCODING);
    if (tile.isEmpty()) {
      return answer.build();
    }
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    answer.contentType(VECTOR_TILE);
    return accepted != null && accepted.contains("gzip")
        ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(tile.get())
        : answer.body(unzipped(tile.get()));
  }

  /** The parcels of a tile as a picture in one of the palettes; 204 where there are none. */
  @GetMapping("/api/tiles/{layer}/{z}/{x}/{y}.png")
  @Nullable
  ResponseEntity<byte[]> picture(
      @PathVariable long layer,
      @PathVariable int z,
      @PathVariable int x,
      @PathVariable int y,
      Actor actor,
      WebRequest request) {
    LayerVersion version = layers.get(new LayerId(layer), actor.jurisdiction());
    LayerView view = layers.view(version, actor.jurisdiction());
    Palette palette = palette(request.getParameter("palette"));
    String tag = tag(version, view) + "-" + palette;
    if (request.checkNotModified(tag)) {
      return null;
    }
    Optional<byte[]> tile = pictures.png(view, palette, z, x, y);
    return ResponseEntity.status(tile.isPresent() ? HttpStatus.OK : HttpStatus.NO_CONTENT)
        .cacheControl(KEEP)
        .eTag(tag)
        .contentType(MediaType.IMAGE_PNG)
        .body(tile.orElse(null));
  }

  /** The palette of this name; the survey's own if there is none. */
  private static Palette palette(@Nullable String name) {
    return Arrays.stream(Palette.values())
        .filter(palette -> palette.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(Palette.SURVEY);
  }

  /** Content, form of tiles, and what of it is seen: one browser may serve two people in turn. */
  private static String tag(LayerVersion layer, LayerView view) {
    String hash = layer.source().contentHash();
    String tag = hash.substring(0, Math.min(16, hash.length())) + "-" + VectorTiles.FORMAT;
    return view.isWhole()
        ? tag
        : tag + "-"
            + Integer.toHexString(Objects.hash(view.jurisdiction().prefixes(), view.ground()));
  }

  private static byte[] unzipped(byte[] gzipped) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
