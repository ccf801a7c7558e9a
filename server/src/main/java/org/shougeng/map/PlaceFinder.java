package org.shougeng.map;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.CrsGuess;
import org.shougeng.engine.geodesy.GaussKrugerZone;
import org.shougeng.engine.geodesy.Transform;
import org.springframework.stereotype.Service;

/** Finds the place that pasted text means, and says in which system it was read. */
@Service
public class PlaceFinder {

  /**
   * A place found.
   *
   * @param degrees longitude and latitude; of several points the middle of their box
   * @param form how it was written: decimal degrees, degrees with minutes, planar or boundary points
   * @param crs the system it was read in
   * @param inCounty whether it lies in the box of the county's parcels
   */
  public record Found(Coordinate degrees, String form, Crs crs, boolean inCounty) {}

  private record Reading(Crs crs, boolean swapped) {}

  private final CountyGround county;

  PlaceFinder(CountyGround county) {
    this.county = county;
  }

  /**
   * The place in {@code text}.
   *
   * @throws InputRefused {@code MAP-010} if no coordinates are found, {@code MAP-011} if they fit no system,
   *     {@code MAP-012} if the easting has no zone number and no county gives it
   */
  public Found find(String text) {
    if (text.length() > PlaceText.LONGEST) {
      throw new InputRefused(Finding.error("MAP-013").with("limit", PlaceText.LONGEST));
    }
    PlaceText place = PlaceText.parse(text)
        .orElseThrow(() -> new InputRefused(Finding.error("MAP-010").with("text", clip(text))));
    Envelope box = new Envelope();
    place.points().forEach(box::expandToInclude);
    Reading reading = read(box);
    Coordinate middle = box.centre();
    Coordinate at = reading.swapped() ? new Coordinate(middle.y, middle.x) : middle;
    Coordinate degrees = Transform.between(reading.crs(), CountyGround.DEGREES).apply(at);
    return new Found(degrees, place.form().name(), reading.crs(), county.contains(degrees));
  }

  private Reading read(Envelope box) {
    Optional<Reading> local = inCountySystem(box);
    if (local.isPresent()) {
      return local.get();
    }
    CrsGuess guess = CrsGuess.of(box);
    if (guess.certain().isPresent()) {
      return new Reading(guess.certain().get(), guess.swapped());
    }
    if (guess.needsMeridian()) {
      return new Reading(withCountyMeridian(guess), guess.swapped());
    }
    return degreesAnywhere(box)
        .orElseThrow(() -> new InputRefused(Finding.error("MAP-011")
            .with("first", CountyGround.DEGREES.text(box.getMinX()))
            .with("second", CountyGround.DEGREES.text(box.getMinY()))));
  }

  /** Coordinates inside the county in its own system need no guess, whatever that system is. */
  private Optional<Reading> inCountySystem(Envelope box) {
    Envelope swapped = new Envelope(box.getMinY(), box.getMaxY(), box.getMinX(), box.getMaxX());
    return county.ground().flatMap(ground -> {
      if (ground.extent().contains(box)) {
        return Optional.of(new Reading(ground.crs(), false));
      }
      return ground.extent().contains(swapped)
          ? Optional.of(new Reading(ground.crs(), true))
          : Optional.empty();
    });
  }

  private Crs withCountyMeridian(CrsGuess guess) {
    return county
        .ground()
        .flatMap(ground -> ground.crs().zone())
        .map(GaussKrugerZone::centralMeridian)
        .flatMap(guess::withMeridian)
        .orElseThrow(() -> new InputRefused(Finding.error("MAP-012")));
  }

  private static Optional<Reading> degreesAnywhere(Envelope box) {
    if (new Envelope(-180, 180, -90, 90).contains(box)) {
      return Optional.of(new Reading(CountyGround.DEGREES, false));
    }
    return new Envelope(-90, 90, -180, 180).contains(box)
        ? Optional.of(new Reading(CountyGround.DEGREES, true))
        : Optional.empty();
  }

  private static String clip(String text) {
    return text.length() <= 60 ? text.strip() : text.substring(0, 60).strip() + "…";
  }
}
