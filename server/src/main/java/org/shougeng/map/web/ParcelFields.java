package org.shougeng.map.web;

import java.util.ArrayList;
import java.util.List;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.parcel.Parcel;

/** A parcel's fields in the order and under the names of the survey's layer DLTB (TD/T 1057-2020). */
final class ParcelFields {

  private final boolean english;
  private final List<IdentifiedJson.FieldJson> fields = new ArrayList<>();

  private ParcelFields(boolean english) {
    this.english = english;
  }

  /** All fields that were delivered. */
  static List<IdentifiedJson.FieldJson> of(Parcel parcel, boolean english) {
    ParcelFields all = new ParcelFields(english);
    Parcel.LandUse use = parcel.use();
    all.add("BSM", "标识码", "Feature id", parcel.identity().featureId().code());
    all.add("TBBH", "图斑编号", "Parcel number", parcel.identity().number());
    all.add("DLBM", "地类编码", "Land class code", use.landClass().code());
    all.add(
        "DLMC",
        "地类名称",
        "Land class",
        english ? use.landClass().english() : use.landClass().name());
    all.add("QSXZ", "权属性质", "Tenure", parcel.tenure().nature());
    all.add("QSDWDM", "权属单位代码", "Owner code", parcel.tenure().ownerCode());
    all.add("QSDWMC", "权属单位名称", "Owner", parcel.tenure().ownerName());
    all.add("ZLDWDM", "坐落单位代码", "Location code", parcel.identity().location().digits());
    all.add("ZLDWMC", "坐落单位名称", "Location", parcel.identity().locationName());
    all.add("TBMJ", "图斑面积（平方米）", "Gross area (m²)", metres(parcel.areas().gross()));
    all.add(
        "KCXS", "扣除地类系数", "Ridge coefficient", parcel.areas().ridgeCoefficient().toPlainString());
    all.add("KCMJ", "扣除地类面积（平方米）", "Ridge area (m²)", metres(parcel.areas().ridge()));
    all.add("TBDLMJ", "图斑地类面积（平方米）", "Net area (m²)", metres(parcel.areas().net()));
    all.add("GDLX", "耕地类型", "Terrace or slope", use.terrace() == null ? "" : use.terrace());
    all.add("GDPDJB", "耕地坡度级别", "Slope level", given(use.slopeLevel()));
    all.add("ZZSXDM", "种植属性代码", "Planting", use.planting());
    all.add("GDDB", "耕地等别", "Grade", given(use.grade()));
    all.add("SJNF", "数据年份", "Year", given(parcel.identity().year()));
    return all.fields;
  }

  private void add(String field, String chinese, String label, String value) {
    if (!value.isEmpty()) {
      fields.add(new IdentifiedJson.FieldJson(field, english ? label : chinese, value));
    }
  }

  private static String metres(Area area) {
    return area.squareMetres().toPlainString();
  }

  private static String given(int value) {
    return value == 0 ? "" : String.valueOf(value);
  }
}
