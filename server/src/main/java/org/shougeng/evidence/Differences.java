package org.shougeng.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;

/**
 * Where what was declared of a photo and what the photo says of itself part ways. A difference has
 * many innocent
 * causes (a camera's clock, no satellites under trees), so it is pointed out and nobody is accused.
 */
public final class Differences {

  private static final Duration CLOCKS = Duration.ofMinutes(10);
  private static final double METRES = 100;
  private static final double EARTH_RADIUS = 6_371_008.8;

  private Differences() {}

  /**
   * Notes on {@code item}: {@code EVD-101} times differ, {@code EVD-102} places differ, {@code
   * EVD-103} the photo
   * has no time, {@code EVD-104} it was taken after it came in.
   */
  public static List<Finding> of(EvidenceItem item) {
    List<Finding> notes = new ArrayList<>();
    PhotoFacts photo = item.file().photo();
    if (photo == null) {
      return notes;
    }
    Instant taken = photo.takenAt();
    if (taken == null) {
      notes.add(Finding.note("EVD-103"));
    } else {
      times(item, taken, notes);
    }
    places(item.brought().place(), photo, notes);
    return notes;
  }

  private static void times(EvidenceItem item, Instant taken, List<Finding> notes) {
    if (taken.isAfter(item.receipt().at().plus(CLOCKS))) {
      notes.add(Finding.warning("EVD-104"));
    }
    Instant declared = item.brought().takenAt();
    if (declared != null) {
      Duration between = Duration.between(declared, taken).abs();
      if (between.compareTo(CLOCKS) > 0) {
        notes.add(Finding.warning("EVD-101").with("minutes", between.toMinutes()));
      }
    }
  }

  private static void places(
      @org.jspecify.annotations.Nullable PointFix declared, PhotoFacts photo, List<Finding> notes) {
    Double longitude = photo.longitude();
    Double latitude = photo.latitude();
    if (declared == null || longitude == null || latitude == null) {
      return;
    }
    Coordinate said = Transform.between(Crs.of(declared.epsg()), Crs.of(Crs.CGCS2000_GEOGRAPHIC))
        .apply(new Coordinate(declared.x(), declared.y()));
    double metres = metres(said, new Coordinate(longitude, latitude));
    double accuracy = declared.accuracy() == null ? 0 : declared.accuracy();
    if (metres > METRES + accuracy) {
      notes.add(Finding.warning("EVD-102").with("metres", Math.round(metres)));
    }
  }

  /** Great-circle distance: good to half a percent, which is enough to point at a difference. */
  private static double metres(Coordinate a, Coordinate b) {
    double north = Math.toRadians(b.y - a.y);
    double east = Math.toRadians(b.x - a.x);
    double h = Math.pow(Math.sin(north / 2), 2)
        + Math.cos(Math.toRadians(a.y))
            * Math.cos(Math.toRadians(b.y))
            * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
