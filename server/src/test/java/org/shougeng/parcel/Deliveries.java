package org.shougeng.parcel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.AreaUnit;
import org.shougeng.engine.area.FeatureId;
import org.shougeng.engine.area.LandClass;
import org.shougeng.engine.formats.FlatGeometry;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.parcel.Parcel;

/** Small deliveries for tests: unit squares of 100 m in a row, eastwards. */
final class Deliveries {

  static final Crs ZONE_38 = Crs.of(4526);
  static final double EAST = 38_440_000;
  static final double NORTH = 3_751_000;

  private Deliveries() {}

  static LayerDraft parcels2025() {
    return draft(LayerKind.PARCELS, "2025", LocalDate.of(2025, 12, 31));
  }

  static LayerDraft draft(LayerKind kind, String version, LocalDate date) {
    return new LayerDraft(kind, kind.chinese(), version, date, ZONE_38, "DLTB.zip");
  }

  /** {@code count} parcels of 9,999.10 m², each with a ridge of 10 %. */
  static LayerRows<Parcel> row(int count) {
    List<Parcel> parcels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parcels.add(parcel(i + 1, square(i)));
    }
    return parcels::forEach;
  }

  static Parcel parcel(int row, Geometry geometry) {
    return parcelIn(new AdminCode("410000101201"), row, geometry);
  }

  static Parcel parcelIn(AdminCode village, int row, Geometry geometry) {
    return new Parcel(
        new Parcel.Identity(
            row,
            new FeatureId("410000600000%06d".formatted(row)),
            "%04d".formatted(row),
            village,
            "柳林村",
            2025),
        new Parcel.Tenure("30", "4100001012010000000", "柳林村"),
        new Parcel.LandUse(LandClass.get("0103"), "TT", 2, 7, "LS"),
        Parcel.SurveyedAreas.of(
            Area.of("9999.10", AreaUnit.SQUARE_METRE), new BigDecimal("0.1000")),
        geometry);
  }

  static LayerRows<ControlArea> areas(Geometry... geometries) {
    List<ControlArea> areas = new ArrayList<>();
    for (Geometry geometry : geometries) {
      int row = areas.size() + 1;
      areas.add(
          new ControlArea(row, "code" + row, "片块" + row, Area.ofSquareMetres(10_000), geometry));
    }
    return areas::forEach;
  }

  /** The square {@code i} places east of the first. */
  static Geometry square(double i) {
    double west = EAST + 100 * i;
    return wkt("POLYGON ((%1$s %3$s, %1$s %4$s, %2$s %4$s, %2$s %3$s, %1$s %3$s))"
        .formatted(west, west + 100, NORTH, NORTH + 100));
  }

  static Geometry wkt(String text) {
    try {
      return new WKTReader(FlatGeometry.FACTORY).read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
