package org.shougeng.parcel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.FeatureId;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.area.LandClass;
import org.shougeng.engine.formats.FlatGeometry;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.SurveyArea;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.Jobs;
import org.shougeng.platform.TestServer;

/**
 * A county of ten by ten square parcels of 100 m in zone 38: columns of paddy, dry land (ridges 10 %) and
 * forest in turn. Permanent basic farmland lies over the five western columns; there are no other control
 * layers.
 */
public final class SmallCounty {

  public static final Crs CRS = Crs.of(4526);
  public static final double WEST = 38_440_000;
  public static final double SOUTH = 3_751_000;
  private static final int SIDE = 10;
  private static final List<String> CLASSES = List.of("0101", "0103", "0301");

  private SmallCounty() {}

  /** Imports the county's layers into a server. */
  public static void into(TestServer server) {
    ParcelLayers layers = server.part(ParcelLayers.class);
    List<Parcel> parcels = parcels();
    Geometry pbf = box(0, 0, 500, 1000);
    ControlArea area = new ControlArea(1, "1", "片块", SurveyArea.in(CRS).of(pbf), pbf);
    server
        .part(Jobs.class)
        .runNow(
            "test",
            "test",
            progress -> {
              layers.addParcels(
                  draft(LayerKind.PARCELS), Jurisdiction.EVERYWHERE, parcels::forEach, progress);
              layers.addAreas(
                  draft(LayerKind.PBF),
                  Jurisdiction.EVERYWHERE,
                  rows -> rows.accept(area),
                  progress);
              return new Job.Result("layer", "1");
            },
            new JobProgress());
  }

  private static LayerDraft draft(LayerKind kind) {
    return new LayerDraft(
        kind, kind.chinese(), "2025", LocalDate.of(2025, 12, 31), CRS, "county.gpkg");
  }

  private static List<Parcel> parcels() {
    List<Parcel> parcels = new ArrayList<>();
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        parcels.add(parcel(parcels.size() + 1, column, box(column * 100, row * 100, 100, 100)));
      }
    }
    return parcels;
  }

  private static Parcel parcel(int number, int column, Geometry geometry) {
    LandClass landClass = LandClass.get(CLASSES.get(column % 3));
    boolean dry = landClass.code().equals("0103");
    Area gross = SurveyArea.in(CRS).of(geometry);
    return new Parcel(
        new Parcel.Identity(
            number,
            new FeatureId("990126%012d".formatted(number)),
            "%04d".formatted(number),
            new AdminCode("990126101201"),
            "柳林村",
            2025),
        new Parcel.Tenure("30", "9901261012010000000", "柳林村集体"),
        new Parcel.LandUse(
            landClass, dry ? "TT" : null, dry ? 2 : 0, landClass.isCultivated() ? 7 : 0, ""),
        Parcel.SurveyedAreas.of(gross, new BigDecimal(dry ? "0.1000" : "0")),
        geometry);
  }

  /** A box whose corner is {@code east} and {@code north} metres from the county's south-west corner. */
  public static Geometry box(double east, double north, double width, double height) {
    double x = WEST + east;
    double y = SOUTH + north;
    return FlatGeometry.FACTORY.toGeometry(new Envelope(x, x + width, y, y + height));
  }

  /** Longitude and latitude of a place so many metres from the south-west corner. */
  public static Coordinate degrees(double east, double north) {
    return Transform.between(CRS, Crs.of(Crs.CGCS2000_GEOGRAPHIC))
        .apply(new Coordinate(WEST + east, SOUTH + north));
  }

  /** A coordinate TXT with one parcel named 示例地块. */
  public static String txt(Geometry shape) {
    StringJoiner lines = new StringJoiner("\r\n", "", "\r\n");
    lines.add("[属性描述]").add("坐标系=2000国家大地坐标系").add("几度分带=3").add("投影类型=高斯克吕格");
    lines.add("计量单位=米").add("带号=38").add("精度=0.001").add("转换参数=,,,,,,").add("[地块坐标]");
    Coordinate[] points = shape.getCoordinates();
    lines.add("%d,%.4f,1,示例地块,面,,公路用地,,@".formatted(points.length, shape.getArea() / 10_000));
    for (int i = 0; i < points.length; i++) {
      int number = i == points.length - 1 ? 1 : i + 1;
      lines.add(String.format(Locale.ROOT, "J%d,1,%.3f,%.3f", number, points[i].y, points[i].x));
    }
    return lines.toString();
  }

  /** A GeoJSON polygon in degrees through places given in metres from the south-west corner. */
  public static String geoJson(double[]... places) {
    StringJoiner ring = new StringJoiner(",", "[", "]");
    for (double[] place : places) {
      Coordinate at = degrees(place[0], place[1]);
      ring.add(String.format(Locale.ROOT, "[%.10f,%.10f]", at.x, at.y));
    }
    return "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\","
        + "\"properties\":{\"名称\":\"甲\"},"
        + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}}]}";
  }
}
