package org.shougeng.occupation.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.FeatureId;
import org.shougeng.engine.area.LandClass;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.SurveyArea;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.ControlLayer;
import org.shougeng.engine.overlay.LayerSource;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.RedLine;
import org.shougeng.engine.overlay.StrTreeOverlay;
import org.shougeng.engine.parcel.Parcel;

/** A small village of parcels, drawn by hand in zone 38, and reviews of red lines across it. */
final class Reviews {

  static final Crs ZONE_38 = Crs.of(4526);
  static final ReviewFacts FACTS = new ReviewFacts(
      "青禾县柳河镇农产品加工园",
      "青禾县自然资源局",
      LocalDateTime.of(2026, 11, 23, 9, 30),
      "红线.zip",
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

  private static final double EAST = 38_500_000;
  private static final double NORTH = 3_750_000;

  private final List<Parcel> parcels = new ArrayList<>();
  private final List<ControlLayer> controls = new ArrayList<>();
  private String owner = "柳河镇东柳村村民委员会";

  /**
   * How a parcel is tilled.
   *
   * @param slope 坡度级别, 0 where it has none
   * @param grade quality grade, 0 where it has none
   * @param planting 种植属性代码
   * @param ridge 扣除地类系数, the share of field ridges
   */
  record Tilth(int slope, int grade, String planting, String ridge) {}

  static Reviews village() {
    return new Reviews();
  }

  /** The village of most tests: paddy, irrigated and sloping dry land, wood, road, houses, a pond. */
  static Reviews usual() {
    return village()
        .parcel("0101", box(0, 0, 120, 90), new Tilth(1, 5, "LS", "0"))
        .parcel("0102", box(120, 0, 260, 90), new Tilth(1, 6, "FLS", "0"))
        .parcel("0103", box(0, 90, 120, 210), new Tilth(3, 9, "LS", "0.1135"))
        .ownedBy("柳河镇西柳村村民委员会")
        .parcel("0103", box(120, 90, 260, 150), new Tilth(2, 8, "WG", "0.0862"))
        .parcel("0301", box(120, 150, 200, 210))
        .parcel("0201K", box(200, 150, 260, 210), new Tilth(0, 0, "JKHF", "0"))
        .ownedBy("柳河镇人民政府")
        .parcel("1003", box(260, 0, 275, 210))
        .parcel("0702", box(275, 0, 340, 80))
        .parcel("1104", box(275, 80, 340, 150))
        .control(ControlKind.PBF, 0, 0, 140, 120);
  }

  Reviews ownedBy(String name) {
    owner = name;
    return this;
  }

  /** Land that nobody tills. */
  Reviews parcel(String landClass, Geometry box) {
    return parcel(landClass, box, new Tilth(0, 0, "", "0"));
  }

  Reviews parcel(String landClass, Geometry box, Tilth tilth) {
    int row = parcels.size() + 1;
    parcels.add(new Parcel(
        new Parcel.Identity(
            row,
            new FeatureId("411723100%08d".formatted(row)),
            "%05d".formatted(row),
            new AdminCode("411723104203"),
            "柳河镇东柳村",
            2025),
        new Parcel.Tenure("30", "4117231042030000000", owner),
        new Parcel.LandUse(
            LandClass.get(landClass),
            tilth.slope > 1 ? "PD" : null,
            tilth.slope,
            tilth.grade,
            tilth.planting),
        Parcel.SurveyedAreas.of(SurveyArea.in(ZONE_38).of(box), new BigDecimal(tilth.ridge)),
        box));
    return this;
  }

  Reviews control(ControlKind kind, int x1, int y1, int x2, int y2) {
    LayerSource source =
        new LayerSource(kind.chinese(), "2022-09-30", LocalDate.of(2022, 9, 30), "c0ffee");
    controls.add(new ControlLayer(kind, source, List.of(box(x1, y1, x2, y2))));
    return this;
  }

  OverlayResult review(Geometry... parts) {
    LayerSource source =
        new LayerSource("地类图斑", "2025-12-31", LocalDate.of(2025, 12, 31), "ab".repeat(32));
    List<RedLine.Part> named = new ArrayList<>();
    for (Geometry part : parts) {
      named.add(new RedLine.Part("地块" + (named.size() + 1), part));
    }
    return new StrTreeOverlay(parcels, ZONE_38, source, controls)
        .review(new RedLine("加工园红线", ZONE_38, named));
  }

  static Geometry box(int x1, int y1, int x2, int y2) {
    return polygon("POLYGON ((%1$d %2$d, %3$d %2$d, %3$d %4$d, %1$d %4$d, %1$d %2$d))"
        .formatted(x1, y1, x2, y2));
  }

  /** A polygon in metres from the village's corner. */
  static Geometry polygon(String wkt) {
    try {
      Geometry geometry = new WKTReader().read(wkt);
      geometry.apply(
          org.locationtech.jts.geom.util.AffineTransformation.translationInstance(EAST, NORTH));
      return geometry;
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }
}
