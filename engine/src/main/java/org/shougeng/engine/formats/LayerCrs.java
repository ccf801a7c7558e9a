package org.shougeng.engine.formats;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.CrsGuess;
import org.shougeng.engine.geodesy.PrjText;

/**
 * The coordinate system of a layer and where it was found: chosen by the user, named by the file,
 * else guessed from the range of the coordinates.
 *
 * @param crs the system, or null when the user must choose
 * @param source {@code CHOSEN}, {@code PRJ}, {@code FILE}, {@code EASTING} or {@code RANGE}
 * @param swapped whether coordinates are (north, east) in the file
 * @param findings what was assumed
 */
record LayerCrs(@Nullable Crs crs, String source, boolean swapped, List<Finding> findings) {

  static LayerCrs of(Crs crs, String source) {
    return new LayerCrs(crs, source, false, List.of());
  }

  /** The user's choice, if there is one. */
  static Optional<LayerCrs> chosen(ReadChoices choices) {
    return Optional.ofNullable(choices.epsg()).map(epsg -> of(Crs.of(epsg), "CHOSEN"));
  }

  /**
   * What a definition in well-known text says. A definition that we cannot compute in is no reason to guess:
   * the user must choose.
   */
  static LayerCrs defined(String wkt, String source, Place place) {
    PrjText.Reading reading = PrjText.read(wkt);
    Crs crs = reading.epsg().flatMap(Crs::find).orElse(null);
    return new LayerCrs(crs, source, false, placed(reading.findings(), place));
  }

  /** A guess by the range of the coordinates, which the user should confirm. */
  static LayerCrs guessed(Envelope extent, ReadChoices choices, Place place) {
    CrsGuess guess = CrsGuess.of(extent);
    Integer meridian = choices.fallbackZone();
    Crs crs = guess
        .certain()
        .or(() -> meridian == null ? Optional.empty() : guess.withMeridian(meridian))
        .orElse(null);
    boolean byEasting = crs != null && !crs.isGeographic();
    return new LayerCrs(
        crs, byEasting ? "EASTING" : "RANGE", guess.swapped(), placed(guess.findings(), place));
  }

  private static List<Finding> placed(List<Finding> findings, Place place) {
    return findings.stream().map(finding -> finding.at(place)).toList();
  }

  /** {@code box} as (east, north). */
  Envelope oriented(Envelope box) {
    return swapped ? SwappedAxes.turned(box) : box;
  }

  /** {@code geometry} as (east, north), changed in place. */
  Geometry oriented(Geometry geometry) {
    if (swapped) {
      SwappedAxes.turn(geometry);
    }
    return geometry;
  }
}
