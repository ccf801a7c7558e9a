package org.shougeng.parcel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.formats.GeoPackageGeometry;

/** Polygons of control layers and villages as rows. */
final class ControlAreaRows implements RowShape<ControlArea> {

  private static final List<String> COLUMNS = List.of(
      "code text not null",
      "name text not null",
      "gross ${long} not null",
      "mj ${real} generated always as (gross / 100.0) ${stored}");

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public Object[] values(ControlArea area) {
    return new Object[] {area.code(), area.name(), area.area().hundredths()};
  }

  @Override
  public long fid(ControlArea area) {
    return area.row();
  }

  @Override
  public Geometry geometry(ControlArea area) {
    return area.geometry();
  }

  @Override
  public ControlArea read(ResultSet row) throws SQLException {
    return new ControlArea(
        row.getLong("fid"),
        row.getString("code"),
        row.getString("name"),
        Area.ofHundredths(row.getLong("gross")),
        GeoPackageGeometry.decode(row.getBytes("geom")));
  }
}
