package org.shougeng.engine.parcel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.FeatureId;
import org.shougeng.engine.area.LandClass;

/**
 * One parcel of the land survey (地类图斑, layer DLTB of TD/T 1057-2020), in the system it was delivered in.
 *
 * @param identity what it is called and where it is registered
 * @param tenure whose it is
 * @param use what the survey says of the land
 * @param areas the survey's own figures, as delivered
 * @param geometry polygon or multipolygon, (east, north) m
 */
public record Parcel(
    Identity identity, Tenure tenure, LandUse use, SurveyedAreas areas, Geometry geometry) {

  /**
   * What a parcel is called.
   *
   * @param row its row in the delivered layer, from 1
   * @param featureId 标识码 BSM
   * @param number 图斑编号 TBBH, unique in its village
   * @param location 坐落单位代码 ZLDWDM, the first 12 digits
   * @param locationName 坐落单位名称 ZLDWMC
   * @param year 数据年份 SJNF, 0 when not delivered
   */
  public record Identity(
      long row,
      FeatureId featureId,
      String number,
      AdminCode location,
      String locationName,
      int year) {}

  /**
   * Whose the land is.
   *
   * @param nature 权属性质 QSXZ, as {@code 30} for collective ownership; empty when not delivered
   * @param ownerCode 权属单位代码 QSDWDM
   * @param ownerName 权属单位名称 QSDWMC
   */
  public record Tenure(String nature, String ownerCode, String ownerName) {}

  /**
   * What the survey says of the land.
   *
   * @param landClass 地类
   * @param terrace 耕地类型 GDLX: {@code TT} terrace, {@code PD} slope land, null when not given
   * @param slopeLevel 耕地坡度级别 GDPDJB 1 (≤ 2°) to 5 (> 25°), 0 when not given
   * @param grade 耕地等别 GDDB 1 (best) to 15, 0 when not given
   * @param planting 种植属性代码 ZZSXDM, as {@code LS}; empty when not given
   */
  public record LandUse(
      LandClass landClass, @Nullable String terrace, int slopeLevel, int grade, String planting) {}

  /**
   * The survey's own areas. {@code ridge = round(gross × ridgeCoefficient)} and {@code net = gross − ridge}.
   *
   * @param gross 图斑面积 TBMJ, on the ellipsoid
   * @param ridgeCoefficient 扣除地类系数 KCXS, 0 to 1
   * @param ridge 扣除地类面积 KCMJ
   * @param net 图斑地类面积 TBDLMJ
   */
  public record SurveyedAreas(Area gross, BigDecimal ridgeCoefficient, Area ridge, Area net) {

    /** The areas that follow from a gross area and a coefficient. */
    public static SurveyedAreas of(Area gross, BigDecimal ridgeCoefficient) {
      Area ridge = gross.times(ridgeCoefficient);
      return new SurveyedAreas(gross, ridgeCoefficient, ridge, gross.minus(ridge));
    }
  }
}
