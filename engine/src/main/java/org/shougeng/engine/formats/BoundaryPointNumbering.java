package org.shougeng.engine.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.AreaUnit;
import org.shougeng.engine.geodesy.GaussKrugerZone;

/** Numbers the boundary points of polygons and gives them the headers of a coordinate TXT. */
final class BoundaryPointNumbering {

  private static final List<String> NAMES = List.of("地块名称", "DKMC", "XMMC", "NAME", "name", "DLMC");
  private static final List<String> NUMBERS = List.of("地块编号", "DKBH", "TBBH");
  private static final List<String> SHEETS = List.of("图幅号", "TFH");
  private static final List<String> USES = List.of("地块用途", "DKYT");
  private static final List<String> CLASSES = List.of("地类编码", "DLBM");

  private final GaussKrugerZone zone;

  BoundaryPointNumbering(GaussKrugerZone zone) {
    this.zone = zone;
  }

  CoordinateFile file(List<Feature> rows) {
    List<CoordinateParcel> parcels = new ArrayList<>();
    for (Feature row : rows) {
      for (Object part : PolygonExtracter.getPolygons(row.geometry())) {
        Polygon polygon = (Polygon) part;
        parcels.add(
            new CoordinateParcel(heading(row, polygon, parcels.size() + 1), points(polygon)));
      }
    }
    return new CoordinateFile(List.of(), attributes(), parcels);
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("格式版本号", "1.01");
    attributes.put("坐标系", "2000国家大地坐标系");
    attributes.put("几度分带", String.valueOf(zone.width()));
    attributes.put("投影类型", "高斯克吕格");
    attributes.put("计量单位", "米");
    attributes.put("带号", String.valueOf(zone.number()));
    attributes.put("精度", "0.001");
    attributes.put("转换参数", ",,,,,,");
    return attributes;
  }

  private static CoordinateParcel.Heading heading(Feature row, Polygon polygon, int number) {
    String hectares =
        Area.ofSquareMetres(polygon.getArea()).in(AreaUnit.HECTARE).toPlainString();
    String given = slot(row, NUMBERS);
    return new CoordinateParcel.Heading(
        hectares,
        given.isEmpty() ? String.valueOf(number) : given,
        slot(row, NAMES),
        CoordinateParcel.POLYGON,
        List.of(slot(row, SHEETS), slot(row, USES), slot(row, CLASSES)));
  }

  /** The first of {@code columns} that says something; what would end a slot or the header is widened. */
  private static String slot(Feature row, List<String> columns) {
    return columns.stream()
        .map(row::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("")
        .strip()
        .replaceAll("\\R", " ")
        .replace(',', '，')
        .replace('@', '＠');
  }

  private static List<BoundaryPoint> points(Polygon polygon) {
    List<BoundaryPoint> points = new ArrayList<>();
    number(polygon.getExteriorRing(), 1, points);
    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
      number(polygon.getInteriorRingN(hole), hole + 2, points);
    }
    return points;
  }

  /** The closing point carries the number of the point it repeats. */
  private static void number(LinearRing ring, int circle, List<BoundaryPoint> points) {
    Coordinate[] places = ring.getCoordinates();
    int first = points.size() + 2 - circle;
    for (int i = 0; i < places.length; i++) {
      int number = i == places.length - 1 ? first : first + i;
      points.add(new BoundaryPoint("J" + number, circle, places[i].y, places[i].x));
    }
  }
}
