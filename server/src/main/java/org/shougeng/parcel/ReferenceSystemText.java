package org.shougeng.parcel;

import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GaussKrugerZone;

/** Reference systems as OGC well-known text (OGC 01-009), as GeoPackage readers want them. */
final class ReferenceSystemText {

  private static final String CGCS2000 =
      """
      GEOGCS["China Geodetic Coordinate System 2000",DATUM["China_2000",\
      SPHEROID["CGCS2000",6378137,298.257222101,AUTHORITY["EPSG","1024"]],AUTHORITY["EPSG","1043"]],\
      PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],\
      UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4490"]]""";

  private ReferenceSystemText() {}

  /** The text of a CGCS2000 system; for any other, {@code undefined}, which the format provides for. */
  static String of(Crs crs) {
    if (crs.epsg() == Crs.CGCS2000_GEOGRAPHIC) {
      return CGCS2000;
    }
    return crs.zone().map(zone -> projected(crs, zone)).orElse("undefined");
  }

  private static String projected(Crs crs, GaussKrugerZone zone) {
    return """
        PROJCS["%s",%s,PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],\
        PARAMETER["central_meridian",%d],PARAMETER["scale_factor",1],PARAMETER["false_easting",%d],\
        PARAMETER["false_northing",0],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AUTHORITY["EPSG","%d"]]"""
        .formatted(
            crs.name(), CGCS2000, zone.centralMeridian(), (long) zone.falseEasting(), crs.epsg());
  }
}
