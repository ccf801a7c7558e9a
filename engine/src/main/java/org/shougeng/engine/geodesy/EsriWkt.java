package org.shougeng.engine.geodesy;

import java.util.Locale;
import java.util.Optional;

/** The well-known text that ESRI software writes for the systems we deliver in. */
final class EsriWkt {

  private static final String CGCS2000 = geographic(
      "GCS_China_Geodetic_Coordinate_System_2000", "D_China_2000", "CGCS2000", "298.257222101");
  private static final String WGS84 =
      geographic("GCS_WGS_1984", "D_WGS_1984", "WGS_1984", "298.257223563");
  private static final String NZGD2000 =
      geographic("GCS_NZGD_2000", "D_NZGD_2000", "GRS_1980", "298.257222101");
  private static final String RD_NEW = "PROJCS[\"RD_New\",GEOGCS[\"GCS_Amersfoort\","
      + "DATUM[\"D_Amersfoort\",SPHEROID[\"Bessel_1841\",6377397.155,299.1528128]],"
      + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
      + "PROJECTION[\"Double_Stereographic\"],PARAMETER[\"False_Easting\",155000.0],"
      + "PARAMETER[\"False_Northing\",463000.0],"
      + "PARAMETER[\"Central_Meridian\",5.38763888888889],PARAMETER[\"Scale_Factor\",0.9999079],"
      + "PARAMETER[\"Latitude_Of_Origin\",52.1561605555556],UNIT[\"Meter\",1.0]]";

  private EsriWkt() {}

  static Optional<String> of(Crs crs) {
    int epsg = crs.epsg();
    if (crs.zone().isPresent()) {
      return Optional.of(gaussKruger(crs.zone().get()));
    }
    if (epsg > 32600 && epsg <= 32660) {
      return Optional.of(utm(epsg - 32600, "N", 0));
    }
    if (epsg > 32700 && epsg <= 32760) {
      return Optional.of(utm(epsg - 32700, "S", 10_000_000));
    }
    return switch (epsg) {
      case Crs.CGCS2000_GEOGRAPHIC -> Optional.of(CGCS2000);
      case 4326 -> Optional.of(WGS84);
      case 2193 ->
        Optional.of(transverseMercator(
            "NZGD_2000_New_Zealand_Transverse_Mercator",
            NZGD2000,
            "Transverse_Mercator",
            new Origin(173, 0.9996, 1_600_000, 10_000_000)));
      case 28992 -> Optional.of(RD_NEW);
      default -> Optional.empty();
    };
  }

  private record Origin(int meridian, double scale, double falseEasting, double falseNorthing) {}

  private static String gaussKruger(GaussKrugerZone zone) {
    String name = "CGCS2000_"
        + (zone.width() == 3 ? "3_Degree_GK_" : "GK_")
        + (zone.prefixed() ? "Zone_" + zone.number() : "CM_" + zone.centralMeridian() + "E");
    Origin origin = new Origin(zone.centralMeridian(), 1, zone.falseEasting(), 0);
    return transverseMercator(name, CGCS2000, "Gauss_Kruger", origin);
  }

  private static String utm(int zone, String hemisphere, double falseNorthing) {
    return transverseMercator(
        "WGS_1984_UTM_Zone_" + zone + hemisphere,
        WGS84,
        "Transverse_Mercator",
        new Origin(6 * zone - 183, 0.9996, 500_000, falseNorthing));
  }

  private static String transverseMercator(
      String name, String geographic, String projection, Origin origin) {
    return String.format(
        Locale.ROOT,
        "PROJCS[\"%s\",%s,PROJECTION[\"%s\"],PARAMETER[\"False_Easting\",%.1f],"
            + "PARAMETER[\"False_Northing\",%.1f],PARAMETER[\"Central_Meridian\",%d.0],"
            + "PARAMETER[\"Scale_Factor\",%s],PARAMETER[\"Latitude_Of_Origin\",0.0],"
            + "UNIT[\"Meter\",1.0]]",
        name,
        geographic,
        projection,
        origin.falseEasting(),
        origin.falseNorthing(),
        origin.meridian(),
        origin.scale());
  }

  private static String geographic(
      String name, String datum, String spheroid, String inverseFlattening) {
    return "GEOGCS[\"" + name + "\",DATUM[\"" + datum + "\",SPHEROID[\"" + spheroid
        + "\",6378137.0," + inverseFlattening
        + "]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
  }
}
