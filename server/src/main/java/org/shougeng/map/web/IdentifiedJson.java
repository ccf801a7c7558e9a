package org.shougeng.map.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.overlay.Presence;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.map.Identify;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.platform.web.GeoJsonShape;
import org.springframework.context.i18n.LocaleContextHolder;

/** What lies at a place, as the page shows it. */
record IdentifiedJson(
    double lon,
    double lat,
    @JsonProperty("native") @Nullable NativePlace planar,
    @Nullable LayerJson layer,
    @Nullable ParcelJson parcel,
    List<ControlJson> controls) {

  /** The place in the system of the parcels. */
  record NativePlace(String x, String y, int epsg, String crsName) {}

  /** Which layer of parcels was asked. */
  record LayerJson(String id, String name, String version) {}

  /** The answer of a kind of control; {@code present} is null when it was not checked. */
  record ControlJson(
      String kind, String name, Presence state, @Nullable Boolean present, String source) {}

  /** One field of the parcel under its name in the standard. */
  record FieldJson(String field, String label, String value) {}

  /** A parcel with its areas, its fields and its shape. */
  record ParcelJson(
      long row,
      String featureId,
      String number,
      String landClass,
      String landClassName,
      String owner,
      String location,
      int slopeLevel,
      int grade,
      String planting,
      int year,
      Area gross,
      Area ridge,
      Area net,
      List<FieldJson> fields,
      GeoJsonShape geometry) {

    static ParcelJson of(Parcel parcel, Crs crs, Locale locale) {
      boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
      Parcel.LandUse use = parcel.use();
      return new ParcelJson(
          parcel.identity().row(),
          parcel.identity().featureId().code(),
          parcel.identity().number(),
          use.landClass().code(),
          english ? use.landClass().english() : use.landClass().name(),
          parcel.tenure().ownerName(),
          parcel.identity().locationName(),
          use.slopeLevel(),
          use.grade(),
          use.planting(),
          parcel.identity().year(),
          parcel.areas().gross(),
          parcel.areas().ridge(),
          parcel.areas().net(),
          ParcelFields.of(parcel, english),
          GeoJsonShape.of(parcel.geometry(), crs));
    }
  }

  static IdentifiedJson of(Coordinate place, Identify.Answer answer, Locale locale) {
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    LayerVersion layer = answer.layer();
    Coordinate at = answer.at();
    NativePlace planar = layer == null || at == null
        ? null
        : new NativePlace(
            layer.crs().text(at.x),
            layer.crs().text(at.y),
            layer.crs().epsg(),
            layer.crs().name(LocaleContextHolder.getLocale()));
    ParcelJson parcel = layer == null
        ? null
        : answer
            .parcel()
            .map(found -> ParcelJson.of(found, layer.crs(), locale))
            .orElse(null);
    LayerJson asked = layer == null
        ? null
        : new LayerJson(
            layer.id().toString(), layer.source().name(), layer.source().version());
    return new IdentifiedJson(
        place.x,
        place.y,
        planar,
        asked,
        parcel,
        answer.controls().stream().map(control -> control(control, english)).toList());
  }

  private static ControlJson control(Identify.Control control, boolean english) {
    Boolean present = control.presence() == Presence.NOT_CHECKED
        ? null
        : Boolean.valueOf(control.presence() == Presence.PRESENT);
    return new ControlJson(
        control.kind().name(),
        english ? control.kind().english() : control.kind().chinese(),
        control.presence(),
        present,
        control.name());
  }
}
