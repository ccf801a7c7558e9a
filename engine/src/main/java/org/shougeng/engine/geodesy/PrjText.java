package org.shougeng.engine.geodesy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

/**
 * The coordinate system of a {@code .prj} file or of a GeoPackage's definition: read from WKT1 (OGC and
 * ESRI) and WKT2, written as ESRI WKT1.
 *
 * <p>A system is recognised by its EPSG code where the text has one, else by datum, projection and
 * parameters, never by name alone where parameters could contradict it.
 */
public final class PrjText {

  private static final double SAME = 1e-6;

  private PrjText() {}

  /**
   * What a text was found to say.
   *
   * @param epsg the system's EPSG code, if it was recognised
   * @param findings why not, if it was not
   */
  public record Reading(Optional<Integer> epsg, List<Finding> findings) {}

  /** The EPSG code of the system that {@code wkt} describes, if it is one we compute in. */
  public static Optional<Integer> epsg(String wkt) {
    return read(wkt).epsg();
  }

  /** The EPSG code of the system that {@code wkt} describes, or the reason why it has none. */
  public static Reading read(String wkt) {
    Optional<Wkt> root = Wkt.parse(wkt).flatMap(PrjText::horizontal);
    if (root.isEmpty()) {
      return new Reading(Optional.empty(), List.of(Finding.warning("GEO-020")));
    }
    Wkt system = root.get();
    Optional<Integer> epsg = registered(system)
        .or(() -> isGeographic(system) ? geographic(system) : projected(system))
        .filter(code -> Crs.find(code).isPresent());
    return epsg.isPresent()
        ? new Reading(epsg, List.of())
        : new Reading(epsg, List.of(unknown(system)));
  }

  /**
   * The ESRI WKT of one of the 65 CGCS2000 systems, or of WGS 84 (4326, UTM), NZTM (2193) or RD (28992).
   *
   * @throws InputRefused with {@code GEO-022} for any other
   */
  public static String write(Crs crs) {
    return EsriWkt.of(crs)
        .orElseThrow(() -> new InputRefused(Finding.error("GEO-022").with("crs", crs)));
  }

  private static Optional<Wkt> horizontal(Wkt root) {
    return root.find(
        "PROJCS", "PROJCRS", "PROJECTEDCRS", "GEOGCS", "GEOGCRS", "GEOGRAPHICCRS", "GEODCRS");
  }

  private static boolean isGeographic(Wkt system) {
    return !system.keyword().startsWith("PROJ");
  }

  private static Optional<Integer> registered(Wkt system) {
    return system
        .child("AUTHORITY", "ID")
        .filter(id -> id.name().equalsIgnoreCase("EPSG"))
        .flatMap(id -> id.number(1).stream().mapToObj(code -> (int) code).findFirst());
  }

  private static Optional<Integer> geographic(Wkt system) {
    return switch (Datum.of(system)) {
      case CGCS2000 -> Optional.of(Crs.CGCS2000_GEOGRAPHIC);
      case WGS84 -> Optional.of(4326);
      case NZGD2000 -> Optional.of(4167);
      case AMERSFOORT -> Optional.of(4289);
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> projected(Wkt system) {
    double metre = system
        .child("UNIT", "LENGTHUNIT")
        .or(() -> system.child("AXIS").flatMap(axis -> axis.child("LENGTHUNIT")))
        .flatMap(unit -> unit.number(1).stream().boxed().findFirst())
        .orElse(1.0);
    if (Math.abs(metre - 1) > SAME) {
      return Optional.empty();
    }
    Parameters p = Parameters.of(system);
    String method = normal(system.find("PROJECTION", "METHOD").map(Wkt::name).orElse(""));
    if (method.equals("transversemercator") || method.equals("gausskruger")) {
      return transverseMercator(system, p);
    }
    if (method.contains("stereographic")
        && p.is("falseeasting", 155_000)
        && p.is("falsenorthing", 463_000)
        && Datum.of(system) == Datum.AMERSFOORT) {
      return Optional.of(28992);
    }
    boolean webMercator = method.contains("mercatorauxiliarysphere")
        || method.contains("popularvisualisationpseudomercator")
        || (method.startsWith("mercator") && normal(system.name()).contains("pseudomercator"));
    return webMercator ? Optional.of(3857) : Optional.empty();
  }

  private static Optional<Integer> transverseMercator(Wkt system, Parameters p) {
    return switch (Datum.of(system)) {
      case CGCS2000, GRS80 -> gaussKruger(system.name(), p).map(GaussKrugerZone::epsg);
      // Programs that know no NZGD2000 name WGS 84 instead, which is within a metre of it.
      case WGS84 -> universal(p).or(() -> newZealand(p));
      case NZGD2000 -> newZealand(p);
      default -> Optional.empty();
    };
  }

  private static Optional<GaussKrugerZone> gaussKruger(String name, Parameters p) {
    boolean plain =
        p.is("scalefactor", 1) && p.is("latitudeoforigin", 0) && p.is("falsenorthing", 0);
    double meridian = p.get("centralmeridian");
    double easting = p.get("falseeasting");
    int number = (int) Math.floor(easting / 1_000_000);
    boolean usual = Math.abs(easting - number * 1_000_000.0 - 500_000) < SAME;
    if (!plain || !usual || Math.abs(meridian - Math.rint(meridian)) > SAME) {
      return Optional.empty();
    }
    int degrees = (int) Math.rint(meridian);
    if (number > 0) {
      return GaussKrugerZone.ofPrefixedEasting(easting)
          .filter(zone -> zone.centralMeridian() == degrees);
    }
    boolean sixDegrees =
        normal(name).contains("cgcs2000gkcm") || normal(name).contains("cgcs2000gausskrugercm");
    int epsg = sixDegrees ? 4502 + (degrees - 75) / 6 : 4534 + (degrees - 75) / 3;
    return GaussKrugerZone.ofEpsg(epsg)
        .filter(zone -> !zone.prefixed() && zone.centralMeridian() == degrees);
  }

  private static Optional<Integer> newZealand(Parameters p) {
    boolean nztm = p.is("centralmeridian", 173)
        && p.is("scalefactor", 0.9996)
        && p.is("latitudeoforigin", 0)
        && p.is("falseeasting", 1_600_000)
        && p.is("falsenorthing", 10_000_000);
    return nztm ? Optional.of(2193) : Optional.empty();
  }

  private static Optional<Integer> universal(Parameters p) {
    double zone = (p.get("centralmeridian") + 183) / 6;
    boolean utm = p.is("scalefactor", 0.9996)
        && p.is("falseeasting", 500_000)
        && p.is("latitudeoforigin", 0)
        && zone >= 1
        && zone <= 60
        && Math.abs(zone - Math.rint(zone)) < SAME;
    if (utm && p.is("falsenorthing", 0)) {
      return Optional.of(32600 + (int) Math.rint(zone));
    }
    return utm && p.is("falsenorthing", 10_000_000)
        ? Optional.of(32700 + (int) Math.rint(zone))
        : Optional.empty();
  }

  private static Finding unknown(Wkt system) {
    return switch (Datum.of(system)) {
      case XIAN1980, BEIJING1954 -> Finding.warning("GEO-021").with("name", system.name());
      default -> Finding.warning("GEO-023").with("name", system.name());
    };
  }

  static String normal(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** The geodetic datum of a system, as far as it decides which EPSG code it has. */
  private enum Datum {
    CGCS2000,
    WGS84,
    NZGD2000,
    AMERSFOORT,
    XIAN1980,
    BEIJING1954,
    /** No datum named, on the GRS 80 ellipsoid. */
    GRS80,
    OTHER;

    private static final Map<String, Datum> BY_NAME = Map.ofEntries(
        Map.entry("china2000", CGCS2000),
        Map.entry("cgcs2000", CGCS2000),
        Map.entry("chinageodeticcoordinatesystem2000", CGCS2000),
        Map.entry("wgs1984", WGS84),
        Map.entry("wgs84", WGS84),
        Map.entry("worldgeodeticsystem1984", WGS84),
        Map.entry("worldgeodeticsystem1984ensemble", WGS84),
        Map.entry("nzgd2000", NZGD2000),
        Map.entry("newzealandgeodeticdatum2000", NZGD2000),
        Map.entry("amersfoort", AMERSFOORT),
        Map.entry("xian1980", XIAN1980),
        Map.entry("beijing1954", BEIJING1954));

    static Datum of(Wkt system) {
      String name = system
          .find("DATUM", "ENSEMBLE", "GEODETICDATUM", "TRF")
          .map(datum -> normal(datum.name()))
          .map(n -> n.startsWith("d") && BY_NAME.containsKey(n.substring(1)) ? n.substring(1) : n)
          .orElse("");
      Datum known = BY_NAME.get(name);
      if (known != null) {
        return known;
      }
      boolean unnamed = name.isEmpty()
          || name.startsWith("unknown")
          || name.startsWith("notspecified")
          || name.startsWith("dunknown")
          || name.startsWith("dgrs1980")
          || name.startsWith("grs1980");
      return unnamed && isGrs80(system) ? GRS80 : OTHER;
    }

    private static boolean isGrs80(Wkt system) {
      return system
          .find("SPHEROID", "ELLIPSOID")
          .filter(e -> Math.abs(e.number(1).orElse(0) - 6378137) < SAME)
          .filter(e -> Math.abs(e.number(2).orElse(0) - 298.257222101) < SAME)
          .isPresent();
    }
  }

  /** The projection parameters by a common name, whatever the dialect calls them. */
  private record Parameters(Map<String, Double> values) {

    private static final Map<String, String> COMMON = Map.of(
        "longitudeofnaturalorigin", "centralmeridian",
        "longitudeoforigin", "centralmeridian",
        "longitudeofcenter", "centralmeridian",
        "latitudeofnaturalorigin", "latitudeoforigin",
        "scalefactoratnaturalorigin", "scalefactor");

    static Parameters of(Wkt system) {
      Map<String, Double> values =
          new TreeMap<>(Map.of("scalefactor", 1.0, "latitudeoforigin", 0.0, "falsenorthing", 0.0));
      Wkt owner = system.child("CONVERSION").orElse(system);
      for (Wkt child : owner.children()) {
        if (child.is("PARAMETER")) {
          String name = normal(child.name());
          child.number(1).ifPresent(v -> values.put(COMMON.getOrDefault(name, name), v));
        }
      }
      return new Parameters(values);
    }

    double get(String name) {
      return values.getOrDefault(name, Double.NaN);
    }

    boolean is(String name, double expected) {
      return Math.abs(get(name) - expected) < SAME;
    }
  }
}
