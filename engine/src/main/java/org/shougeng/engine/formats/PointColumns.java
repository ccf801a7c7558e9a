package org.shougeng.engine.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GaussKrugerZone;

/**
 * What the two coordinate columns of a file of points hold: which is the northing, and in which
 * system. Decided by the range of the numbers, which in China leaves no room for doubt: northings are
 * 1.5–6 million, eastings with zone number 13–46 million, eastings without 50–950 thousand, longitudes
 * 73–136, latitudes 3–54.
 *
 * @param northFirst whether the first column is northing or latitude
 * @param crs the system, or null when the user must choose
 * @param crsSource as in {@link LayerSummary}
 * @param findings what was assumed or doubted
 */
record PointColumns(
    boolean northFirst, @Nullable Crs crs, String crsSource, List<Finding> findings) {

  /** What a file says of itself about its zone. */
  record Declared(OptionalInt zoneNumber, OptionalInt zoneWidth) {
    static final Declared NOTHING = new Declared(OptionalInt.empty(), OptionalInt.empty());

    /** The zone that the declaration names; the number alone is enough, since 3° and 6° never overlap. */
    Optional<GaussKrugerZone> zone(boolean prefixed) {
      if (zoneNumber.isEmpty()) {
        return Optional.empty();
      }
      int number = zoneNumber.getAsInt();
      if (number >= 25 && number <= 45) {
        return Optional.of(new GaussKrugerZone(3, number, prefixed));
      }
      return number >= 13 && number <= 23
          ? Optional.of(new GaussKrugerZone(6, number, prefixed))
          : Optional.empty();
    }

    /** Whether the width is said to be another than that of the zone. */
    boolean contradictsWidth() {
      return zoneWidth.isPresent()
          && zone(true).filter(zone -> zone.width() != zoneWidth.getAsInt()).isPresent();
    }
  }

  private enum Range {
    NORTHING(1_500_000, 6_000_000),
    PREFIXED_EASTING(13_000_000, 46_000_000),
    PLAIN_EASTING(50_000, 950_000),
    LONGITUDE(73, 136),
    LATITUDE(3, 54),
    OTHER(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private final double low;
    private final double high;

    Range(double low, double high) {
      this.low = low;
      this.high = high;
    }

    static Range of(double low, double high) {
      for (Range range : values()) {
        if (low >= range.low && high <= range.high) {
          return range;
        }
      }
      return OTHER;
    }
  }

  /**
   * Decides for columns whose values span {@code box} (x first column, y second column).
   *
   * @throws InputRefused with {@code FMT-520} if the numbers lie outside China's ranges, {@code FMT-521}
   *     if they lie in several zones, {@code FMT-522} if they contradict the user's choice
   */
  static PointColumns of(Envelope box, Declared declared, ReadChoices choices) {
    Range first = Range.of(box.getMinX(), box.getMaxX());
    Range second = Range.of(box.getMinY(), box.getMaxY());
    if (first == Range.LATITUDE && second == Range.LONGITUDE) {
      return geographic(true, choices);
    }
    if (first == Range.LONGITUDE && second == Range.LATITUDE) {
      return geographic(false, choices);
    }
    if (first == Range.NORTHING && isEasting(second)) {
      return projected(true, box.getMinY(), box.getMaxY(), declared, choices);
    }
    if (isEasting(first) && second == Range.NORTHING) {
      return projected(false, box.getMinX(), box.getMaxX(), declared, choices);
    }
    Integer epsg = choices.epsg();
    if (epsg != null && GaussKrugerZone.ofEpsg(epsg).isEmpty()) {
      return new PointColumns(!Crs.of(epsg).isGeographic(), Crs.of(epsg), "CHOSEN", List.of());
    }
    throw new InputRefused(Finding.error("FMT-520")
        .with("x", range(box.getMinX(), box.getMaxX()))
        .with("y", range(box.getMinY(), box.getMaxY())));
  }

  /** Whether {@code box} can hold coordinates in China, in either order. */
  static boolean fits(Envelope box) {
    Range first = Range.of(box.getMinX(), box.getMaxX());
    Range second = Range.of(box.getMinY(), box.getMaxY());
    return first == Range.NORTHING && isEasting(second)
        || isEasting(first) && second == Range.NORTHING
        || first == Range.LATITUDE && second == Range.LONGITUDE
        || first == Range.LONGITUDE && second == Range.LATITUDE;
  }

  /** The point (first, second) as (east, north). */
  Coordinate coordinate(double first, double second) {
    return northFirst ? new Coordinate(second, first) : new Coordinate(first, second);
  }

  private static boolean isEasting(Range range) {
    return range == Range.PREFIXED_EASTING || range == Range.PLAIN_EASTING;
  }

  private static PointColumns geographic(boolean latitudeFirst, ReadChoices choices) {
    Integer chosen = choices.epsg();
    if (chosen != null && !Crs.of(chosen).isGeographic()) {
      throw new InputRefused(Finding.error("FMT-522").with("epsg", chosen).with("zone", "4490"));
    }
    Crs crs = Crs.of(chosen != null ? chosen : Crs.CGCS2000_GEOGRAPHIC);
    return new PointColumns(
        latitudeFirst, crs, chosen != null ? "CHOSEN" : "RANGE", List.of(Finding.note("FMT-523")));
  }

  private static PointColumns projected(
      boolean northFirst, double low, double high, Declared declared, ReadChoices choices) {
    List<Finding> findings = new ArrayList<>();
    if (declared.contradictsWidth()) {
      findings.add(Finding.warning("FMT-525")
          .with("zone", declared.zoneNumber().orElse(0))
          .with("width", declared.zoneWidth().orElse(0)));
    }
    boolean prefixed = low >= 13_000_000;
    PointColumns columns = new PointColumns(northFirst, null, "", findings);
    return prefixed
        ? columns.prefixed(low, high, declared, choices)
        : columns.plain(declared, choices);
  }

  private PointColumns prefixed(double low, double high, Declared declared, ReadChoices choices) {
    GaussKrugerZone zone = GaussKrugerZone.ofPrefixedEasting((low + high) / 2).orElse(null);
    if (zone == null || Math.floor(low / 1e6) != Math.floor(high / 1e6)) {
      throw new InputRefused(
          Finding.error("FMT-521").with("low", (int) (low / 1e6)).with("high", (int) (high / 1e6)));
    }
    Integer chosen = choices.epsg();
    if (chosen != null
        && GaussKrugerZone.ofEpsg(chosen).filter(z -> isOther(z, zone)).isPresent()) {
      throw new InputRefused(
          Finding.error("FMT-522").with("epsg", chosen).with("zone", zone.number()));
    }
    if (declared.zoneNumber().isPresent() && declared.zoneNumber().getAsInt() != zone.number()) {
      findings.add(Finding.warning("FMT-526")
          .with("declared", declared.zoneNumber().getAsInt())
          .with("zone", zone.number()));
    }
    return in(Crs.of(zone), "EASTING");
  }

  private static boolean isOther(GaussKrugerZone chosen, GaussKrugerZone zone) {
    return !chosen.withPrefix(true).equals(zone);
  }

  private PointColumns plain(Declared declared, ReadChoices choices) {
    Integer chosen = choices.epsg();
    if (chosen != null) {
      Crs crs = GaussKrugerZone.ofEpsg(chosen)
          .map(zone -> Crs.of(zone.withPrefix(false)))
          .orElseGet(() -> Crs.of(chosen));
      return in(crs, "CHOSEN");
    }
    Optional<GaussKrugerZone> zone = declared.zone(false);
    if (zone.isPresent()) {
      findings.add(Finding.warning("FMT-527").with("zone", zone.get().number()));
      return in(Crs.of(zone.get()), "FILE");
    }
    Integer meridian = choices.fallbackZone();
    if (meridian != null) {
      findings.add(Finding.warning("FMT-528").with("meridian", meridian));
      return GaussKrugerZone.threeDegreeAt(meridian, false)
          .map(assumed -> in(Crs.of(assumed), "CHOSEN"))
          .orElseThrow(() -> new InputRefused(Finding.error("GEO-001").with("epsg", meridian)));
    }
    findings.add(Finding.warning("FMT-529"));
    return in(null, "RANGE");
  }

  private PointColumns in(@Nullable Crs crs, String source) {
    return new PointColumns(northFirst, crs, source, List.copyOf(findings));
  }

  private static String range(double low, double high) {
    return "%.3f … %.3f".formatted(low, high);
  }
}
