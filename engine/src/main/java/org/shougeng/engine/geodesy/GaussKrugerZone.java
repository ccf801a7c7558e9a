package org.shougeng.engine.geodesy;

import java.util.Optional;

/**
 * A Gauss-Krüger zone of CGCS2000 as the EPSG register lists them (4491–4554).
 *
 * @param width 3 or 6 degrees
 * @param number the zone number: {@code CM = 3n} or {@code CM = 6n − 3}
 * @param prefixed whether eastings carry the zone number in front ({@code 38 500000})
 */
public record GaussKrugerZone(int width, int number, boolean prefixed) {

  public GaussKrugerZone {
    boolean three = width == 3 && number >= 25 && number <= 45;
    boolean six = width == 6 && number >= 13 && number <= 23;
    if (!three && !six) {
      throw new IllegalArgumentException("no such CGCS2000 zone: " + width + "° zone " + number);
    }
  }

  /** The zone of an EPSG code from 4491 to 4554. */
  public static Optional<GaussKrugerZone> ofEpsg(int epsg) {
    if (epsg >= 4491 && epsg <= 4501) {
      return Optional.of(new GaussKrugerZone(6, epsg - 4478, true));
    }
    if (epsg >= 4502 && epsg <= 4512) {
      return Optional.of(new GaussKrugerZone(6, epsg - 4489, false));
    }
    if (epsg >= 4513 && epsg <= 4533) {
      return Optional.of(new GaussKrugerZone(3, epsg - 4488, true));
    }
    if (epsg >= 4534 && epsg <= 4554) {
      return Optional.of(new GaussKrugerZone(3, epsg - 4509, false));
    }
    return Optional.empty();
  }

  /**
   * The prefixed zone that an easting of eight digits names. Prefixes 13–23 are 6° zones, 25–45 are 3°
   * zones; the two never overlap.
   *
   * @param easting m, with the zone number in the millions
   */
  public static Optional<GaussKrugerZone> ofPrefixedEasting(double easting) {
    int prefix = (int) Math.floor(easting / 1_000_000);
    double within = easting - prefix * 1_000_000.0;
    if (within < 50_000 || within > 950_000) {
      return Optional.empty();
    }
    if (prefix >= 25 && prefix <= 45) {
      return Optional.of(new GaussKrugerZone(3, prefix, true));
    }
    if (prefix >= 13 && prefix <= 23) {
      return Optional.of(new GaussKrugerZone(6, prefix, true));
    }
    return Optional.empty();
  }

  /** The 3° zone whose strip holds a longitude in degrees east, if China's zones reach that far. */
  public static Optional<GaussKrugerZone> threeDegreeAt(double longitude, boolean prefixed) {
    int number = (int) Math.floor((longitude + 1.5) / 3);
    return number >= 25 && number <= 45
        ? Optional.of(new GaussKrugerZone(3, number, prefixed))
        : Optional.empty();
  }

  public int epsg() {
    if (width == 6) {
      return prefixed ? 4478 + number : 4489 + number;
    }
    return prefixed ? 4488 + number : 4509 + number;
  }

  /** The central meridian, whole degrees east. */
  public int centralMeridian() {
    return width == 3 ? 3 * number : 6 * number - 3;
  }

  /** The easting of the central meridian, m: 500,000, with the zone number in front when prefixed. */
  public double falseEasting() {
    return 500_000 + (prefixed ? number * 1_000_000.0 : 0);
  }

  /** The same zone with or without the number in front of eastings. */
  public GaussKrugerZone withPrefix(boolean withPrefix) {
    return new GaussKrugerZone(width, number, withPrefix);
  }
}
