package org.shougeng.engine.formats;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One parcel (地块) of a coordinate TXT: its header line and its points, as written.
 *
 * @param heading the slots of the header
 * @param points the point lines in file order, closing points included
 */
public record CoordinateParcel(Heading heading, List<BoundaryPoint> points) {

  /** 图形属性 of a polygon. */
  public static final String POLYGON = "面";

  /** 图形属性 of a line. */
  public static final String LINE = "线";

  /** 图形属性 of a point. */
  public static final String POINT = "点";

  public CoordinateParcel {
    points = List.copyOf(points);
  }

  /**
   * The header line without the number of points, which follows from the points.
   *
   * @param area 地块面积 as written, in ha; empty when not given
   * @param number 地块编号
   * @param name 地块名称
   * @param graphicType 图形属性: 面, 线 or 点
   * @param more every slot after the graphic type: 图幅号, 地块用途, 地类编码 and what producers add
   */
  public record Heading(
      String area, String number, String name, String graphicType, List<String> more) {

    public Heading {
      more = List.copyOf(more);
    }

    /** 图幅号, empty when not given. */
    public String sheet() {
      return slot(0);
    }

    /** 地块用途, empty when not given. */
    public String use() {
      return slot(1);
    }

    /** 地类编码, empty when not given. */
    public String landClass() {
      return slot(2);
    }

    /** The slots beyond the ministry's eight, whose meaning is the producer's. */
    public List<String> unknown() {
      return more.size() > 3 ? more.subList(3, more.size()) : List.of();
    }

    /** The area in ha, if the header gives a number. */
    public Optional<BigDecimal> hectares() {
      return area.matches("\\d{1,12}(\\.\\d{1,12})?")
          ? Optional.of(new BigDecimal(area))
          : Optional.empty();
    }

    private String slot(int index) {
      return index < more.size() ? more.get(index) : "";
    }
  }
}
