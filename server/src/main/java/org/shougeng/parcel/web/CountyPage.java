package org.shougeng.parcel.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.parcel.CountyBox;
import org.shougeng.parcel.ParcelLayers;
import org.shougeng.platform.County;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.actor.OpenTo;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The county the pages are about: {@code /api/county}. */
@RestController
final class CountyPage {

  private final CountyRegister register;
  private final ParcelLayers layers;

  CountyPage(CountyRegister register, ParcelLayers layers) {
    this.register = register;
    this.layers = layers;
  }

  /**
   * The county and its current parcels; what is not known yet is null.
   *
   * @param code six digits
   * @param extent west, south, east, north in degrees
   * @param dataAsOf the day the current parcels describe
   */
  record CountyJson(
      @Nullable String name,
      @Nullable String code,
      boolean demo,
      @Nullable Integer epsg,
      @Nullable String crsName,
      double @Nullable [] extent,
      @Nullable LocalDate dataAsOf) {}

  @OpenTo(value = OpenTo.Caller.ANYONE, because = "the sign-in page names the county")
  @GetMapping("/api/county")
  CountyJson county() {
    Optional<CountyBox> box = layers.county();
    Optional<County> county = register.find();
    AdminCode code =
        county.map(County::code).or(() -> box.flatMap(CountyBox::code)).orElse(null);
    return new CountyJson(
        county.map(County::name).orElse(null),
        code == null ? null : code.digits().substring(0, 6),
        county.map(County::demo).orElse(false),
        box.map(ground -> ground.crs().epsg()).orElse(null),
        box.map(ground -> ground.crs().name(LocaleContextHolder.getLocale())).orElse(null),
        box.map(ground -> GeographicBox.of(ground.extent(), ground.crs())).orElse(null),
        box.map(CountyBox::dataAsOf).orElse(null));
  }
}
