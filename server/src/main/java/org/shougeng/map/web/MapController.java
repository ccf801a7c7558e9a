package org.shougeng.map.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.LandClass;
import org.shougeng.map.Identify;
import org.shougeng.map.LandClassStyle;
import org.shougeng.map.MapLegend;
import org.shougeng.map.Measuring;
import org.shougeng.map.ParcelHistory;
import org.shougeng.map.PlaceFinder;
import org.shougeng.parcel.LayerId;
import org.shougeng.parcel.LayerKind;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.parcel.ParcelLayers;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the map shows and answers. Places are longitude and latitude in degrees. */
@RestController
@RequestMapping("/api/map")
@Requires(Permission.READ_LAND)
class MapController {

  private final ParcelLayers layers;
  private final Identify identify;
  private final MapLegend legend;
  private final Measuring measuring;
  private final PlaceFinder finder;
  private final ParcelHistory history;

  MapController(
      ParcelLayers layers,
      Identify identify,
      MapLegend legend,
      Measuring measuring,
      PlaceFinder finder,
      ParcelHistory history) {
    this.history = history;
    this.layers = layers;
    this.identify = identify;
    this.legend = legend;
    this.measuring = measuring;
    this.finder = finder;
  }

  /** How land classes are drawn, in the order of the standards. */
  @GetMapping("/style")
  List<StyleJson> style() {
    return LandClassStyle.all().stream().map(StyleJson::of).toList();
  }

  /** What lies at a place: its parcel in {@code layer}, or in the current layer, and every control. */
  @GetMapping("/identify")
  IdentifiedJson identify(
      @RequestParam double lon,
      @RequestParam double lat,
      @RequestParam(required = false) @Nullable Long layer,
      Actor actor,
      Locale locale) {
    Coordinate place = place(lon, lat);
    LayerId wanted = layer == null ? null : new LayerId(layer);
    return IdentifiedJson.of(place, identify.at(place, wanted, actor.jurisdiction()), locale);
  }

  /** One survey's answer for a place. */
  record YearJson(
      String layer,
      String version,
      String number,
      String landClass,
      String landClassName,
      Area net) {

    static YearJson of(ParcelHistory.Year year, Locale locale) {
      LandClass landClass = year.parcel().use().landClass();
      boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
      return new YearJson(
          year.layer().id().toString(),
          year.layer().source().version(),
          year.parcel().identity().number(),
          landClass.code(),
          english ? landClass.english() : landClass.name(),
          year.parcel().areas().net());
    }
  }

  /** What a place was in every survey, the oldest first. */
  @GetMapping("/history")
  List<YearJson> history(
      @RequestParam double lon, @RequestParam double lat, Actor actor, Locale locale) {
    return history.at(place(lon, lat), actor.jurisdiction()).stream()
        .map(year -> YearJson.of(year, locale))
        .toList();
  }

  /** The classes in view with their areas, largest first. */
  @GetMapping("/legend")
  List<LegendLine> legend(
      @RequestParam String bbox,
      @RequestParam(required = false) @Nullable Long layer,
      Actor actor) {
    Envelope box = ViewBox.parse(bbox);
    Optional<LayerVersion> shown = layer != null
        ? Optional.of(layers.get(new LayerId(layer), actor.jurisdiction()))
        : layers.current(LayerKind.PARCELS, actor.jurisdiction());
    return shown
        .map(version -> layers.view(version, actor.jurisdiction()))
        .map(view -> legend.of(view, box).stream().map(LegendLine::of).toList())
        .orElse(List.of());
  }

  /** One class of a legend. */
  record LegendLine(
      String code, String name, String english, String color, String hatch, Area area, int count) {

    static LegendLine of(MapLegend.Line line) {
      LandClassStyle style = LandClassStyle.of(line.landClass());
      return new LegendLine(
          line.landClass().code(),
          line.landClass().name(),
          line.landClass().english(),
          style.color(LandClassStyle.Palette.SURVEY),
          style.hatch().name(),
          line.area(),
          line.count());
    }
  }

  /** What to measure: {@code AREA} or {@code LENGTH}, and the places in order. */
  record Drawn(@Nullable String kind, @Nullable List<double[]> coordinates) {}

  /** A length in metres on the ellipsoid, or the two areas; what was not asked for is null. */
  record Measured(
      @Nullable String length,
      @Nullable Area ellipsoidal,
      @Nullable Area planar,
      @Nullable Integer epsg,
      @Nullable String crsName) {}

  /** Measures what was drawn. */
  @PostMapping("/measure")
  Measured measure(@RequestBody Drawn drawn) {
    List<Coordinate> places = places(drawn.coordinates());
    String kind = drawn.kind() == null ? "" : drawn.kind().toUpperCase(Locale.ROOT);
    return switch (kind) {
      case "LENGTH" ->
        new Measured("%.2f".formatted(measuring.length(places)), null, null, null, null);
      case "AREA" -> {
        Measuring.MeasuredArea area = measuring.area(places);
        yield new Measured(
            null,
            area.ellipsoidal(),
            area.planar(),
            area.crs().epsg(),
            area.crs().name(LocaleContextHolder.getLocale()));
      }
      default -> throw new InputRefused(Finding.error("MAP-024").with("kind", kind));
    };
  }

  /** Text that may hold a place. */
  record Pasted(@Nullable String text) {}

  /** A place found in text. */
  record Located(double lon, double lat, String how, int epsg, String crs, boolean inCounty) {}

  /** Finds the place in pasted text. */
  @PostMapping("/locate")
  Located locate(@RequestBody Pasted pasted) {
    PlaceFinder.Found found = finder.find(pasted.text() == null ? "" : pasted.text());
    return new Located(
        found.degrees().x,
        found.degrees().y,
        found.form(),
        found.crs().epsg(),
        found.crs().name(LocaleContextHolder.getLocale()),
        found.inCounty());
  }

  private static Coordinate place(double lon, double lat) {
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
      throw new InputRefused(Finding.error("MAP-021").with("lon", lon).with("lat", lat));
    }
    return new Coordinate(lon, lat);
  }

  private static List<Coordinate> places(@Nullable List<double[]> coordinates) {
    if (coordinates == null) {
      return List.of();
    }
    return coordinates.stream()
        .map(pair -> pair != null && pair.length >= 2
            ? place(pair[0], pair[1])
            : place(Double.NaN, Double.NaN))
        .toList();
  }
}
