package org.shougeng.engine.formats;

/** The kinds of file we read. */
public enum FileFormat {
  SHAPEFILE("Shapefile"),
  GEOPACKAGE("GeoPackage"),
  GEOJSON("GeoJSON"),
  COORDINATE_TXT("界址点坐标 TXT"),
  KML("KML/KMZ"),
  GPX("GPX"),
  POINT_LIST("坐标点表 xlsx/csv"),
  FILE_GDB("FileGDB"),
  DXF("DXF");

  private final String displayName;

  FileFormat(String displayName) {
    this.displayName = displayName;
  }

  public String displayName() {
    return displayName;
  }
}
