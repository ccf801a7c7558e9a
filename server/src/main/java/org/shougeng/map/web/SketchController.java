package org.shougeng.map.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.map.ParcelOutlines;
import org.shougeng.map.sketch.DrawnShape;
import org.shougeng.map.sketch.Sketch;
import org.shougeng.map.sketch.SketchFiles;
import org.shougeng.map.sketch.Sketches;
import org.shougeng.parcel.LayerId;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.platform.web.FindingJson;
import org.shougeng.platform.web.GeoJsonShape;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drawing on the map: {@code /api/map/sketches}, and the outlines to snap to. */
@RestController
@RequestMapping("/api/map")
class SketchController {

  private final Sketches sketches;
  private final ParcelOutlines outlines;

  SketchController(Sketches sketches, ParcelOutlines outlines) {
    this.sketches = sketches;
    this.outlines = outlines;
  }

  /**
   * What is drawn.
   *
   * @param coordinates the polygons as the coordinates of a GeoJSON MultiPolygon
   * @param line the places of a line that splits them
   * @param id the sketch they change, if any
   * @param version the version of it they were drawn from
   */
  record Drawn(
      @Nullable List<List<List<double[]>>> coordinates,
      @Nullable List<double[]> line,
      @Nullable String name,
      @Nullable String note,
      @Nullable String id,
      @Nullable Integer version) {

    DrawnShape shape() {
      return new DrawnShape(Objects.requireNonNullElse(coordinates, List.of()));
    }

    List<Coordinate> places() {
      if (line == null || line.size() < 2 || line.stream().anyMatch(pair -> pair.length < 2)) {
        throw new InputRefused(Finding.error("MAP-067"));
      }
      return line.stream().map(pair -> new Coordinate(pair[0], pair[1])).toList();
    }

    Sketch.Label label() {
      return new Sketch.Label(
          Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(note, ""));
    }
  }

  /** A shape with its areas, all of it and polygon by polygon, and the system they were taken in. */
  record ShapeJson(
      GeoJsonShape geometry, Area ellipsoidal, Area planar, int epsg, String crs, int parts) {

    static ShapeJson of(Sketch.Shape shape, Locale locale) {
      return new ShapeJson(
          GeoJsonShape.of(shape.geometry(), shape.crs()),
          shape.ellipsoidal(),
          shape.planar(),
          shape.crs().epsg(),
          shape.crs().name(locale),
          shape.geometry().getNumGeometries());
    }
  }

  /** What a check says. */
  record CheckedJson(@Nullable ShapeJson shape, List<FindingJson> findings) {}

  /** A kept sketch. */
  record SketchJson(
      String id,
      int version,
      String name,
      String note,
      String region,
      String author,
      String createdAt,
      String changedAt,
      ShapeJson shape) {

    static SketchJson of(Sketch sketch, Locale locale) {
      return new SketchJson(
          sketch.id(),
          sketch.version(),
          sketch.label().name(),
          sketch.label().note(),
          sketch.placement().responsible().digits(),
          sketch.author().name(),
          sketch.author().createdAt().toString(),
          sketch.author().changedAt().toString(),
          ShapeJson.of(sketch.shape(), locale));
    }
  }

  /** Rings in degrees to snap to. */
  record OutlinesJson(List<List<double[]>> lines, boolean complete) {}

  @Requires(Permission.EDIT_SHAPES)
  @GetMapping("/outlines")
  OutlinesJson outlines(
      @RequestParam String bbox,
      @RequestParam(required = false) @Nullable Long layer,
      Actor actor) {
    Envelope view = ViewBox.parse(bbox);
    ParcelOutlines.Outlines found =
        outlines.in(actor.jurisdiction(), layer == null ? null : new LayerId(layer), view);
    List<List<double[]>> lines = found.lines().stream()
        .map(line -> line.stream().map(SketchController::pair).toList())
        .toList();
    return new OutlinesJson(lines, found.complete());
  }

  private static double[] pair(Coordinate degrees) {
    return new double[] {Math.rint(degrees.x * 1e9) / 1e9, Math.rint(degrees.y * 1e9) / 1e9};
  }

  /** Checks and measures what is drawn, without keeping it. */
  @Requires(Permission.EDIT_SHAPES)
  @PostMapping("/sketches/check")
  CheckedJson check(@RequestBody Drawn drawn, Actor actor, Locale locale) {
    Sketches.Checked checked = sketches.check(actor, drawn.id(), drawn.shape());
    Sketch.Shape shape = checked.shape();
    return new CheckedJson(
        shape == null ? null : ShapeJson.of(shape, locale),
        FindingJson.of(checked.findings(), locale));
  }

  /** The polygons cut by a line. */
  @Requires(Permission.EDIT_SHAPES)
  @PostMapping("/sketches/split")
  ShapeJson split(@RequestBody Drawn drawn, Actor actor, Locale locale) {
    return ShapeJson.of(sketches.split(actor, drawn.shape(), drawn.places()), locale);
  }

  /** The polygons joined. */
  @Requires(Permission.EDIT_SHAPES)
  @PostMapping("/sketches/merge")
  ShapeJson merge(@RequestBody Drawn drawn, Actor actor, Locale locale) {
    return ShapeJson.of(sketches.merge(actor, drawn.shape()), locale);
  }

  @Requires(Permission.READ_LAND)
  @GetMapping("/sketches")
  List<SketchJson> list(Actor actor, Locale locale) {
    return sketches.list(actor.jurisdiction()).stream()
        .map(sketch -> SketchJson.of(sketch, locale))
        .toList();
  }

  @Requires(Permission.READ_LAND)
  @GetMapping("/sketches/{id}")
  SketchJson get(@PathVariable String id, Actor actor, Locale locale) {
    return SketchJson.of(sketches.get(actor.jurisdiction(), id), locale);
  }

  @Requires(Permission.EDIT_SHAPES)
  @PostMapping("/sketches")
  @ResponseStatus(HttpStatus.CREATED)
  SketchJson add(@RequestBody Drawn drawn, Actor actor, Locale locale) {
    return SketchJson.of(sketches.add(actor, drawn.label(), drawn.shape()), locale);
  }

  @Requires(Permission.EDIT_SHAPES)
  @PutMapping("/sketches/{id}")
  SketchJson change(@PathVariable String id, @RequestBody Drawn drawn, Actor actor, Locale locale) {
    int version = Objects.requireNonNullElse(drawn.version(), 0);
    return SketchJson.of(sketches.change(actor, id, version, drawn.label(), drawn.shape()), locale);
  }

  @Requires(Permission.EDIT_SHAPES)
  @DeleteMapping("/sketches/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable String id, @RequestParam int version, Actor actor) {
    sketches.delete(actor, id, version);
  }

  /** A file that other programs read: {@code geojson}, {@code shp} or {@code txt}. */
  @Requires(Permission.READ_LAND)
  @GetMapping("/sketches/{id}/file")
  ResponseEntity<byte[]> file(@PathVariable String id, @RequestParam String format, Actor actor) {
    Sketch sketch = sketches.get(actor.jurisdiction(), id);
    String name = sketch.label().name();
    return switch (format) {
      case "geojson" ->
        download(name + ".geojson", "application/geo+json", SketchFiles.geoJson(sketch));
      case "shp" -> download(name + ".zip", "application/zip", SketchFiles.shapefile(sketch));
      case "txt" ->
        download(name + ".txt", "text/plain;charset=GBK", SketchFiles.coordinateTxt(sketch));
      default ->
        throw new InputRefused(
            Finding.error("SRV-400").with("name", "format").with("value", format));
    };
  }

  private static ResponseEntity<byte[]> download(String name, String type, byte[] bytes) {
    String plain = name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_");
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(plain, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(bytes);
  }
}
