package org.shougeng.map.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.map.basemap.ArchiveFacts;
import org.shougeng.map.basemap.BaseMap;
import org.shougeng.map.basemap.BaseMaps;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartFile;

/** Base maps as files: {@code /api/basemaps}. Their ground is nobody's record, so every reader sees them. */
@RestController
@RequestMapping("/api/basemaps")
@Requires(Permission.READ_LAND)
class BaseMapController {

  private static final CacheControl KEEP =
      CacheControl.maxAge(Duration.ofDays(1)).cachePrivate();

  private static final int LARGEST_TILE = 64 << 20;

  private final BaseMaps maps;

  BaseMapController(BaseMaps maps) {
    this.maps = maps;
  }

  /** A base map as the page lists it; {@code raster} is false for vector tiles. */
  record Shown(
      String id,
      String name,
      String format,
      String picture,
      boolean raster,
      int minZoom,
      int maxZoom,
      double[] extent,
      String attribution,
      long bytes) {

    static Shown of(BaseMap map) {
      ArchiveFacts facts = map.facts();
      Envelope box = facts.bounds();
      return new Shown(
          map.id(),
          map.name(),
          facts.format(),
          facts.picture().name().toLowerCase(Locale.ROOT),
          facts.picture().isRaster(),
          facts.minZoom(),
          facts.maxZoom(),
          new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()},
          facts.attribution(),
          map.bytes());
    }
  }

  @GetMapping
  List<Shown> list() {
    return maps.list().stream().map(Shown::of).toList();
  }

  /** Takes a PMTiles or MBTiles file in. */
  @Requires(Permission.MANAGE_LAYERS)
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Shown add(@RequestParam MultipartFile file) throws IOException {
    try (InputStream content = file.getInputStream()) {
      return Shown.of(
          maps.add(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content));
    }
  }

  @Requires(Permission.MANAGE_LAYERS)
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable String id) {
    maps.remove(id);
  }

  /** A tile over EPSG:3857; 204 where the map has none. */
  @GetMapping("/{id}/{z}/{x}/{y}")
  @Nullable
  ResponseEntity<byte[]> tile(
      @PathVariable String id,
      @PathVariable int z,
      @PathVariable int x,
      @PathVariable int y,
      WebRequest request) {
    BaseMap map = maps.get(id);
    String tag = map.id() + "-" + Long.toString(map.bytes(), Character.MAX_RADIX);
    if (request.checkNotModified(tag)) {
      return null;
    }
    Optional<byte[]> tile = maps.tile(id, z, x, y);
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(
            tile.isPresent() ? HttpStatus.OK : HttpStatus.NO_CONTENT)
        .cacheControl(KEEP)
        .eTag(tag);
    if (tile.isEmpty()) {
      return answer.build();
    }
    answer.contentType(MediaType.parseMediaType(map.facts().picture().mediaType()));
    if (!map.facts().gzipped()) {
      return answer.body(tile.get());
    }
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    answer.varyBy(HttpHeaders.ACCEPT_ENCODING);
    return accepted != null && accepted.contains("gzip")
        ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(tile.get())
        : answer.body(unzipped(tile.get()));
  }

  private static byte[] unzipped(byte[] gzipped) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
      return in.readNBytes(LARGEST_TILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
