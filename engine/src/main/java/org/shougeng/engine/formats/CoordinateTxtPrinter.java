package org.shougeng.engine.formats;

import java.util.List;
import java.util.Locale;

/** Writes a {@link CoordinateFile} in the ministry's form: 3 decimals, every header ended by {@code @}. */
final class CoordinateTxtPrinter {

  private static final String END = "\r\n";

  /** 点数, 面积, 编号, 名称, 图形属性 and then at least 图幅号, 用途, 地类编码. */
  private static final int SLOTS_AFTER_TYPE = 3;

  private CoordinateTxtPrinter() {}

  static String print(CoordinateFile file) {
    StringBuilder out = new StringBuilder(4096);
    if (!file.extension().isEmpty()) {
      out.append("[扩展信息]").append(END);
      file.extension().forEach(line -> out.append(line).append(END));
    }
    out.append("[属性描述]").append(END);
    file.attributes()
        .forEach((key, value) -> out.append(key).append('=').append(value).append(END));
    out.append("[地块坐标]").append(END);
    file.parcels().forEach(parcel -> print(parcel, out));
    return out.toString();
  }

  private static void print(CoordinateParcel parcel, StringBuilder out) {
    CoordinateParcel.Heading heading = parcel.heading();
    out.append(parcel.points().size());
    for (String slot :
        List.of(heading.area(), heading.number(), heading.name(), heading.graphicType())) {
      out.append(',').append(slot);
    }
    heading.more().forEach(slot -> out.append(',').append(slot));
    out.append(",".repeat(Math.max(0, SLOTS_AFTER_TYPE - heading.more().size())));
    out.append(",@").append(END);
    for (BoundaryPoint point : parcel.points()) {
      out.append(point.number()).append(',').append(point.ring());
      out.append(',')
          .append(number(point.x()))
          .append(',')
          .append(number(point.y()))
          .append(END);
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
