package org.shougeng.parcel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.formats.GeoPackageGeometry;

/** Polygons of control layers and villages as rows. */
final class ControlAreaRows implements RowShape<ControlArea> {

  private static final List<String> COLUMNS = List.of(
      "code text not null",
      "name text not null",
      "region text not null",
      "gross ${long} not null",
      "mj ${real} generated always as (gross / 100.0) ${stored}");

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public Object[] values(ControlArea area) {
    return new Object[] {
      area.code(),
      area.name(),
      area.region().map(AdminCode::digits).orElse(ContentSums.NOWHERE),
      area.area().hundredths()
    };
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
  public String regionColumn() {
    return "region";
  }

  @Override
  public Optional<AdminCode> region(ControlArea area) {
    return area.region();
  }

  @Override
  public Area gross(ControlArea area) {
    return area.area();
  }

  @Override
  public Area net(ControlArea area) {
    return area.area();
  }

  @Override
  public List<String> indexed() {
    return List.of("region");
  }

  private static @Nullable AdminCode village(String digits) {
    return digits.equals(ContentSums.NOWHERE) ? null : new AdminCode(digits);
  }

  @Override
  public ControlArea read(ResultSet row) throws SQLException {
    return new ControlArea(
        row.getLong("fid"),
        row.getString("code"),
        row.getString("name"),
        village(row.getString("region")),
        Area.ofHundredths(row.getLong("gross")),
        GeoPackageGeometry.decode(row.getBytes("geom")));
  }
}
