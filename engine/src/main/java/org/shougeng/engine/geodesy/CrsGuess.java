package org.shougeng.engine.geodesy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Finding;

/**
 * Which coordinate system a box of coordinates can be in, when the file does not say.
 *
 * <p>An easting of eight digits names its zone and longitudes and latitudes within China are CGCS2000;
 * an easting of six digits fits every central meridian, so somebody must choose.
 *
 * @param candidates the systems the coordinates fit, likeliest first; empty when none does
 * @param swapped whether the box is (north, east) and its axes must be exchanged before use
 * @param findings what was recognised or doubted
 */
public record CrsGuess(List<Crs> candidates, boolean swapped, List<Finding> findings) {

  /** China with its seas: 73–136° E, 3–54° N. */
  private static final Envelope CHINA = new Envelope(73, 136, 3, 54);

  private static final Envelope EARTH = new Envelope(-180, 180, -90, 90);

  /** Northings of 3° N to 54° N, m. */
  private static final double LEAST_NORTHING = 331_000;

  private static final double GREATEST_NORTHING = 5_992_000;

  /** Eastings without zone number, m: the half-width of a 6° zone at 3° N is 334 km. */
  private static final double LEAST_EASTING = 150_000;

  private static final double GREATEST_EASTING = 850_000;

  /** The guess for a box of (east, north) or (longitude, latitude) coordinates, in the order read. */
  public static CrsGuess of(Envelope box) {
    if (box.isNull() || !Double.isFinite(box.getArea())) {
      return new CrsGuess(List.of(), false, List.of(Finding.warning("GEO-013")));
    }
    Optional<CrsGuess> asRead = guess(box, false);
    if (asRead.isPresent() && asRead.get().isCertain()) {
      return asRead.get();
    }
    Envelope exchanged = new Envelope(box.getMinY(), box.getMaxY(), box.getMinX(), box.getMaxX());
    return guess(exchanged, true)
        .filter(guess -> guess.isCertain() || asRead.isEmpty())
        .or(() -> asRead)
        .orElseGet(() -> abroad(box));
  }

  /** The one system the coordinates can be in, if there is just one. */
  public Optional<Crs> certain() {
    return isCertain() ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** Whether somebody must name the central meridian. */
  public boolean needsMeridian() {
    return candidates.size() > 1;
  }

  /**
   * The candidate with a central meridian, for eastings without zone number.
   *
   * @param degrees the central meridian, whole degrees east
   */
  public Optional<Crs> withMeridian(int degrees) {
    return candidates.stream()
        .filter(crs -> crs.zone().stream().anyMatch(zone -> zone.centralMeridian() == degrees))
        .findFirst();
  }

  private boolean isCertain() {
    return candidates.size() == 1;
  }

  private static Optional<CrsGuess> guess(Envelope box, boolean swapped) {
    if (CHINA.contains(box)) {
      return Optional.of(of(List.of(Crs.of(Crs.CGCS2000_GEOGRAPHIC)), swapped));
    }
    if (box.getMinY() < LEAST_NORTHING || box.getMaxY() > GREATEST_NORTHING) {
      return Optional.empty();
    }
    Optional<GaussKrugerZone> west = GaussKrugerZone.ofPrefixedEasting(box.getMinX());
    Optional<GaussKrugerZone> east = GaussKrugerZone.ofPrefixedEasting(box.getMaxX());
    if (west.isPresent() && east.isPresent()) {
      return Optional.of(
          west.equals(east)
              ? of(List.of(Crs.of(west.get())), swapped)
              : severalZones(west.get(), east.get(), swapped));
    }
    return box.getMinX() >= LEAST_EASTING && box.getMaxX() <= GREATEST_EASTING
        ? Optional.of(anyMeridian(swapped))
        : Optional.empty();
  }

  private static CrsGuess of(List<Crs> candidates, boolean swapped) {
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.note("GEO-014").with("crs", candidates.get(0)));
    return new CrsGuess(candidates, swapped, withSwap(findings, swapped));
  }

  private static CrsGuess severalZones(
      GaussKrugerZone west, GaussKrugerZone east, boolean swapped) {
    Finding finding =
        Finding.error("GEO-012").with("west", west.number()).with("east", east.number());
    return new CrsGuess(
        List.of(Crs.of(west), Crs.of(east)), swapped, withSwap(List.of(finding), swapped));
  }

  private static CrsGuess anyMeridian(boolean swapped) {
    List<Crs> candidates = IntStream.rangeClosed(4534, 4554).mapToObj(Crs::of).toList();
    return new CrsGuess(
        candidates, swapped, withSwap(List.of(Finding.warning("GEO-010")), swapped));
  }

  private static CrsGuess abroad(Envelope box) {
    return EARTH.contains(box)
        ? new CrsGuess(List.of(), false, List.of(Finding.warning("GEO-015")))
        : new CrsGuess(List.of(), false, List.of(Finding.warning("GEO-013")));
  }

  private static List<Finding> withSwap(List<Finding> findings, boolean swapped) {
    if (!swapped) {
      return List.copyOf(findings);
    }
    List<Finding> all = new ArrayList<>(findings);
    all.add(Finding.warning("GEO-011"));
    return List.copyOf(all);
  }
}
