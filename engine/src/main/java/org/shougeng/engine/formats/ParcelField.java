package org.shougeng.engine.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a parcel is made of, under the column names of TD/T 1057-2020, and the names that other survey layers
 * give to the same thing.
 */
public enum ParcelField {
  /** 标识码 */
  BSM("标识码"),
  /** 图斑编号 */
  TBBH("图斑编号", "YJJBNTTBBH", "JBNTTBBH"),
  /** 地类编码 */
  DLBM("地类编码"),
  /** 权属性质 */
  QSXZ("权属性质"),
  /** 权属单位代码 */
  QSDWDM("权属单位代码"),
  /** 权属单位名称 */
  QSDWMC("权属单位名称"),
  /** 坐落单位代码 */
  ZLDWDM("坐落单位代码", "XZQDM"),
  /** 坐落单位名称 */
  ZLDWMC("坐落单位名称", "XZQMC"),
  /** 图斑面积, m² */
  TBMJ("图斑面积", "YJJBNTTBMJ", "JBNTTBMJ"),
  /** 扣除地类系数 */
  KCXS("扣除地类系数", "TKXS"),
  /** 扣除地类面积, m² */
  KCMJ("扣除地类面积", "TKMJ"),
  /** 图斑地类面积, m² */
  TBDLMJ("图斑地类面积", "YJJBNTMJ", "JBNTMJ"),
  /** 耕地类型 */
  GDLX("耕地类型", "KCLX"),
  /** 耕地坡度级别 */
  GDPDJB("耕地坡度级别", "GDPDJ", "PDJB"),
  /** 种植属性代码 */
  ZZSXDM("种植属性代码"),
  /** 耕地等别 */
  GDDB("耕地等别"),
  /** 数据年份 */
  SJNF("数据年份"),
  /** 线状地物面积, m²: deducted inside a parcel by the second survey only */
  XZDWMJ("线状地物面积"),
  /** 零星地物面积, m²: deducted inside a parcel by the second survey only */
  LXDWMJ("零星地物面积");

  private final String chinese;
  private final List<String> otherNames;

  ParcelField(String chinese, String... otherNames) {
    this.chinese = chinese;
    this.otherNames = List.of(otherNames);
  }

  public String chinese() {
    return chinese;
  }

  /** The column names this field goes by, the special ones of PBF layers and the old ones first. */
  List<String> columnNames() {
    return Stream.concat(otherNames.stream(), Stream.of(name())).toList();
  }

  static Optional<ParcelField> named(String name) {
    return Arrays.stream(values())
        .filter(field -> field.name().equalsIgnoreCase(name))
        .findFirst();
  }
}
