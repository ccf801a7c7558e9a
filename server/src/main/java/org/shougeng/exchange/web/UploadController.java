package org.shougeng.exchange.web;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GaussKrugerZone;
import org.shougeng.exchange.LayerChoices;
import org.shougeng.exchange.Recognised;
import org.shougeng.exchange.Uploads;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files handed in for a red line: recognise, choose, repair. */
@RestController
@RequestMapping("/api/exchange")
@Requires(Permission.RUN_REVIEWS)
class UploadController {

  private final Uploads uploads;

  UploadController(Uploads uploads) {
    this.uploads = uploads;
  }

  /** Takes one file, an archive, or the loose files of a shapefile. */
  @PostMapping(path = "/uploads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  UploadJson upload(
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
      Actor actor,
      Locale locale) {
    List<Uploads.Incoming> incoming = new ArrayList<>();
    for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
      incoming.add(
          new Uploads.Incoming(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file));
    }
    return UploadJson.of(uploads.take(actor, incoming), locale);
  }

  @GetMapping("/uploads/{id}")
  UploadJson get(@PathVariable String id, Actor actor, Locale locale) {
    return UploadJson.of(uploads.get(actor, id), locale);
  }

  /** What the user decides about a layer; what is not given is recognised. */
  record Choices(
      @Nullable String layer,
      @Nullable Integer epsg,
      @Nullable String charset,
      @Nullable Integer meridian,
      @Nullable Boolean repair) {}

  /** Reads the upload again under the choices made for one of its layers, or for its only one. */
  @PutMapping("/uploads/{id}/choices")
  UploadJson choose(
      @PathVariable String id, @RequestBody Choices choices, Actor actor, Locale locale) {
    Recognised upload = uploads.get(actor, id);
    String layer = choices.layer() != null || upload.layers().size() != 1
        ? Objects.requireNonNullElse(choices.layer(), "")
        : upload.layers().get(0).name();
    if (choices.epsg() != null) {
      Crs.of(choices.epsg());
    }
    LayerChoices chosen = new LayerChoices(
        choices.epsg(),
        charset(choices.charset()),
        meridian(choices.meridian()),
        Boolean.TRUE.equals(choices.repair()));
    return UploadJson.of(uploads.choose(actor, id, layer, chosen), locale);
  }

  /** A coordinate system that can be chosen. */
  record EpsgJson(int epsg, String name, String family, @Nullable Integer meridian) {}

  /** CGCS2000 in degrees and its 64 zones, for the choice of a system. */
  @GetMapping("/epsg")
  List<EpsgJson> systems() {
    List<EpsgJson> systems = new ArrayList<>();
    systems.add(new EpsgJson(Crs.CGCS2000_GEOGRAPHIC, "CGCS2000 经纬度", "DEGREES", null));
    for (int epsg = 4513; epsg <= 4554; epsg++) {
      systems.add(zone(epsg));
    }
    for (int epsg = 4491; epsg <= 4512; epsg++) {
      systems.add(zone(epsg));
    }
    return systems;
  }

  private static EpsgJson zone(int epsg) {
    GaussKrugerZone zone = Crs.of(epsg).zone().orElseThrow();
    String name = "CGCS2000 %d 度带 %s（中央经线 %d°）"
        .formatted(
            zone.width(),
            zone.prefixed() ? zone.number() + " 带，东坐标含带号" : "东坐标不含带号",
            zone.centralMeridian());
    String family =
        (zone.width() == 3 ? "THREE" : "SIX") + (zone.prefixed() ? "_PREFIXED" : "_PLAIN");
    return new EpsgJson(epsg, name, family, zone.centralMeridian());
  }

  private static @Nullable Charset charset(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new InputRefused(Finding.error("EXC-004").with("charset", name));
    }
  }

  private static @Nullable Integer meridian(@Nullable Integer degrees) {
    if (degrees != null && (degrees < 75 || degrees > 135 || degrees % 3 != 0)) {
      throw new InputRefused(Finding.error("EXC-005").with("meridian", degrees));
    }
    return degrees;
  }
}
