package org.shougeng.engine.geodesy;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.UnknownAuthorityCodeException;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

/**
 * A coordinate reference system, by its EPSG code: CGCS2000 geographic (4490), its 64 Gauss-Krüger
 * systems (4491–4554), and any other system that proj4j knows.
 *
 * <p>Coordinates are (east, north) in metres or (longitude, latitude) in degrees, whatever the
 * register's axis order says.
 */
public final class Crs {

  /** CGCS2000 geographic 2D. */
  public static final int CGCS2000_GEOGRAPHIC = 4490;

  private static final Map<Integer, Crs> KNOWN = new ConcurrentHashMap<>();
  private static final CRSFactory FACTORY = new CRSFactory();

  private final int epsg;
  private final String name;
  private final CoordinateReferenceSystem system;
  private final Ellipsoid ellipsoid;

  private Crs(int epsg, String name, CoordinateReferenceSystem system) {
    this.epsg = epsg;
    this.name = name;
    this.system = system;
    org.locationtech.proj4j.datum.Ellipsoid shape = system.getDatum().getEllipsoid();
    this.ellipsoid = epsg >= CGCS2000_GEOGRAPHIC && epsg <= 4554
        ? Ellipsoid.CGCS2000
        : Ellipsoid.of(shape.getName(), shape.getA(), shape.getB());
  }

  /**
   * The system with this EPSG code.
   *
   * @throws InputRefused with {@code GEO-001} if there is none
   */
  public static Crs of(int epsg) {
    return find(epsg)
        .orElseThrow(() -> new InputRefused(Finding.error("GEO-001").with("epsg", epsg)));
  }

  /** The system with this EPSG code, if we can compute in it. */
  public static Optional<Crs> find(int epsg) {
    Crs known = KNOWN.get(epsg);
    if (known != null) {
      return Optional.of(known);
    }
    return create(epsg).map(created -> {
      KNOWN.putIfAbsent(epsg, created);
      return KNOWN.get(epsg);
    });
  }

  public static Crs of(GaussKrugerZone zone) {
    return of(zone.epsg());
  }

  private static Optional<Crs> create(int epsg) {
    Optional<GaussKrugerZone> zone = GaussKrugerZone.ofEpsg(epsg);
    if (zone.isPresent()) {
      return Optional.of(cgcs2000(zone.get()));
    }
    if (epsg == CGCS2000_GEOGRAPHIC) {
      return Optional.of(new Crs(
          epsg,
          "CGCS2000",
          FACTORY.createFromParameters("EPSG:4490", "+proj=longlat +ellps=GRS80 +no_defs")));
    }
    try {
      CoordinateReferenceSystem system = FACTORY.createFromName("EPSG:" + epsg);
      return system == null || system.getDatum() == null
          ? Optional.empty()
          : Optional.of(new Crs(epsg, "EPSG:" + epsg, system));
    } catch (UnknownAuthorityCodeException e) {
      return Optional.empty();
    } catch (Proj4jException e) {
      // A system the register has but the library cannot compute in is as good as unknown here.
      return Optional.empty();
    }
  }

  private static Crs cgcs2000(GaussKrugerZone zone) {
    String parameters =
        "+proj=tmerc +lat_0=0 +lon_0=%d +k=1 +x_0=%d +y_0=0 +ellps=GRS80 +units=m +no_defs"
            .formatted(zone.centralMeridian(), (long) zone.falseEasting());
    String name = "CGCS2000 %d° %s"
        .formatted(
            zone.width(),
            zone.prefixed() ? "zone " + zone.number() : "CM " + zone.centralMeridian() + "E");
    return new Crs(
        zone.epsg(), name, FACTORY.createFromParameters("EPSG:" + zone.epsg(), parameters));
  }

  public int epsg() {
    return epsg;
  }

  public String name() {
    return name;
  }

  /** The name as screens show it: Chinese unless English is asked for. */
  public String name(Locale locale) {
    if (Locale.ENGLISH.getLanguage().equals(locale.getLanguage())) {
      return name;
    }
    if (epsg == CGCS2000_GEOGRAPHIC) {
      return "2000国家大地坐标系 经纬度";
    }
    return zone()
        .map(zone -> "2000国家大地坐标系 %d度带 %s"
            .formatted(
                zone.width(),
                zone.prefixed()
                    ? "第" + zone.number() + "带"
                    : "中央经线" + zone.centralMeridian() + "度（无带号）"))
        .orElse(name);
  }

  public Ellipsoid ellipsoid() {
    return ellipsoid;
  }

  /** Whether coordinates are longitude and latitude in degrees. */
  public boolean isGeographic() {
    return system.isGeographic();
  }

  /** The Gauss-Krüger zone, if this is one of the 64 CGCS2000 systems. */
  public Optional<GaussKrugerZone> zone() {
    return GaussKrugerZone.ofEpsg(epsg);
  }

  /** One ordinate in plain notation for people: to 1 mm, or to 10⁻⁸ degrees. */
  public String text(double ordinate) {
    return Double.isFinite(ordinate)
        ? BigDecimal.valueOf(ordinate).setScale(isGeographic() ? 8 : 3, HALF_UP).toPlainString()
        : String.valueOf(ordinate);
  }

  CoordinateReferenceSystem system() {
    return system;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Crs crs && crs.epsg == epsg;
  }

  @Override
  public int hashCode() {
    return epsg;
  }

  @Override
  public String toString() {
    return "EPSG:" + epsg + " " + name;
  }
}
