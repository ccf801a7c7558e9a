package org.shougeng.parcel;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.FeatureId;
import org.shougeng.engine.area.LandClass;
import org.shougeng.engine.area.LandClass.CodeSystem;
import org.shougeng.engine.formats.GeoPackageGeometry;
import org.shougeng.engine.parcel.Parcel;

/**
 * Parcels as rows under the survey's own column names (TD/T 1057-2020), which QGIS users know.
 * Areas are kept in whole 0.01 m²; the survey's {@code tbmj}, {@code kcmj}, {@code tbdlmj} in m²
 * are computed from them.
 */
final class ParcelRows implements RowShape<Parcel> {

  private static final List<String> COLUMNS = List.of(
      "bsm text not null",
      "tbbh text not null",
      "zldwdm text not null",
      "zldwmc text not null",
      "sjnf integer not null",
      "qsxz text not null",
      "qsdwdm text not null",
      "qsdwmc text not null",
      "dlbm text not null",
      "dlmc text not null",
      "dlbm_system text not null",
      "gdlx text",
      "gdpdjb integer not null",
      "gddb integer not null",
      "zzsxdm text not null",
      "kcxs text not null",
      "gross ${long} not null",
      "ridge ${long} not null",
      "net ${long} not null",
      "tbmj ${real} generated always as (gross / 100.0) ${stored}",
      "kcmj ${real} generated always as (ridge / 100.0) ${stored}",
      "tbdlmj ${real} generated always as (net / 100.0) ${stored}");

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public @Nullable Object[] values(Parcel parcel) {
    Parcel.Identity identity = parcel.identity();
    Parcel.LandUse use = parcel.use();
    Parcel.SurveyedAreas areas = parcel.areas();
    return new @Nullable Object[] {
      identity.featureId().code(),
      identity.number(),
      identity.location().digits(),
      identity.locationName(),
      identity.year(),
      parcel.tenure().nature(),
      parcel.tenure().ownerCode(),
      parcel.tenure().ownerName(),
      use.landClass().code(),
      use.landClass().name(),
      use.landClass().system().name(),
      use.terrace(),
      use.slopeLevel(),
      use.grade(),
      use.planting(),
      areas.ridgeCoefficient().toPlainString(),
      areas.gross().hundredths(),
      areas.ridge().hundredths(),
      areas.net().hundredths()
    };
  }

  @Override
  public long fid(Parcel parcel) {
    return parcel.identity().row();
  }

  @Override
  public Geometry geometry(Parcel parcel) {
    return parcel.geometry();
  }

  @Override
  public String regionColumn() {
    return "zldwdm";
  }

  @Override
  public Optional<AdminCode> region(Parcel parcel) {
    return Optional.of(parcel.identity().location());
  }

  @Override
  public Area gross(Parcel parcel) {
    return parcel.areas().gross();
  }

  @Override
  public Area net(Parcel parcel) {
    return parcel.areas().net();
  }

  @Override
  public List<String> indexed() {
    return List.of("zldwdm", "tbbh", "bsm");
  }

  @Override
  public Parcel read(ResultSet row) throws SQLException {
    return new Parcel(
        identity(row),
        tenure(row),
        use(row),
        areas(row),
        GeoPackageGeometry.decode(row.getBytes("geom")));
  }

  private static Parcel.Identity identity(ResultSet row) throws SQLException {
    return new Parcel.Identity(
        row.getLong("fid"),
        new FeatureId(row.getString("bsm")),
        row.getString("tbbh"),
        new AdminCode(row.getString("zldwdm")),
        row.getString("zldwmc"),
        row.getInt("sjnf"));
  }

  private static Parcel.Tenure tenure(ResultSet row) throws SQLException {
    return new Parcel.Tenure(
        row.getString("qsxz"), row.getString("qsdwdm"), row.getString("qsdwmc"));
  }

  private static Parcel.LandUse use(ResultSet row) throws SQLException {
    String code = row.getString("dlbm");
    CodeSystem system = CodeSystem.valueOf(row.getString("dlbm_system"));
    return new Parcel.LandUse(
        LandClass.find(system, code)
            .orElseThrow(() -> new IllegalStateException("land class " + code + " is gone")),
        row.getString("gdlx"),
        row.getInt("gdpdjb"),
        row.getInt("gddb"),
        row.getString("zzsxdm"));
  }

  private static Parcel.SurveyedAreas areas(ResultSet row) throws SQLException {
    return new Parcel.SurveyedAreas(
        Area.ofHundredths(row.getLong("gross")),
        new BigDecimal(row.getString("kcxs")),
        Area.ofHundredths(row.getLong("ridge")),
        Area.ofHundredths(row.getLong("net")));
  }
}
