package org.shougeng.engine.formats;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GaussKrugerZone;

/**
 * The coordinate system of a layer and where it was found: chosen by the user, named by the file, else guessed
 * from the range of the coordinates.
 *
 * @param crs the system, or null when the user must choose
 * @param source {@code CHOSEN}, {@code PRJ}, {@code FILE}, {@code EASTING} or {@code RANGE}
 * @param findings what was assumed
 */
record LayerCrs(@Nullable Crs crs, String source, List<Finding> findings) {

  /** The user's choice, if there is one. */
  static Optional<LayerCrs> chosen(ReadChoices choices) {
    return Optional.ofNullable(choices.epsg())
        .map(epsg -> new LayerCrs(Crs.of(epsg), "CHOSEN", List.of()));
  }

  /** A guess by the range of the coordinates, which the user should confirm. */
  static LayerCrs guessed(Envelope extent, ReadChoices choices, Place place) {
    Optional<Crs> guess = extent.isNull() ? Optional.empty() : guess(extent, choices);
    if (guess.isEmpty()) {
      return new LayerCrs(null, "RANGE", List.of(Finding.warning("FMT-106").at(place)));
    }
    Crs crs = guess.get();
    Finding note = Finding.warning("FMT-105").at(place).with("crs", crs);
    return new LayerCrs(crs, crs.isGeographic() ? "RANGE" : "EASTING", List.of(note));
  }

  private static Optional<Crs> guess(Envelope extent, ReadChoices choices) {
    boolean degrees = extent.getMinX() >= 70
        && extent.getMaxX() <= 140
        && extent.getMinY() >= 0
        && extent.getMaxY() <= 60;
    if (degrees) {
      return Optional.of(Crs.of(Crs.CGCS2000_GEOGRAPHIC));
    }
    Integer meridian = choices.fallbackZone();
    boolean unprefixed = extent.getMinX() > 0 && extent.getMaxX() < 1_000_000;
    if (unprefixed && meridian != null) {
      return GaussKrugerZone.threeDegreeAt(meridian, false).map(Crs::of);
    }
    Optional<GaussKrugerZone> low = GaussKrugerZone.ofPrefixedEasting(extent.getMinX());
    return low.equals(GaussKrugerZone.ofPrefixedEasting(extent.getMaxX()))
        ? low.map(Crs::of)
        : Optional.empty();
  }
}
