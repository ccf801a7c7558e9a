package org.shougeng.occupation.paper;

import java.util.Map;
import org.shougeng.engine.overlay.Piece;
import org.shougeng.engine.overlay.Presence;

/** The words papers use for the survey's codes (TD/T 1055-2019, TD/T 1057-2020). */
final class PlainNames {

  private static final Map<String, String> PLANTING = Map.of(
      "LS", "种植粮食作物",
      "FLS", "种植非粮作物",
      "LYFL", "粮与非粮轮作",
      "XG", "休耕",
      "WG", "未耕种",
      "LLJZ", "林粮间作",
      "JKHF", "即可恢复",
      "GCHF", "工程恢复");

  private static final Map<String, String> TENURE = Map.of(
      "10", "国有土地所有权",
      "20", "国有土地使用权",
      "30", "集体土地所有权",
      "31", "村民小组",
      "32", "村集体经济组织",
      "33", "乡集体经济组织",
      "34", "其他农民集体经济组织",
      "40", "集体土地使用权");

  private static final Map<Integer, String> SLOPE = Map.of(
      1, "1 级（≤2°）",
      2, "2 级（2°～6°）",
      3, "3 级（6°～15°）",
      4, "4 级（15°～25°）",
      5, "5 级（＞25°）");

  private PlainNames() {}

  static String slope(Piece piece) {
    return SLOPE.getOrDefault(piece.parcel().use().slopeLevel(), "未填坡度级别");
  }

  /** The farmland grade, with two digits so that the text sorts as the number does. */
  static String grade(Piece piece) {
    int grade = piece.parcel().use().grade();
    return grade == 0 ? "未填等别" : "%02d 等".formatted(grade);
  }

  static String planting(Piece piece) {
    String code = piece.parcel().use().planting();
    return code.isBlank() ? "未填种植属性" : planting(code);
  }

  static String planting(String code) {
    return PLANTING.containsKey(code) ? code + " " + PLANTING.get(code) : code;
  }

  static String tenure(String code) {
    return TENURE.getOrDefault(code, code);
  }

  static String presence(Presence presence) {
    return switch (presence) {
      case PRESENT -> "涉及";
      case ABSENT -> "不涉及";
      case NOT_CHECKED -> "未核对";
    };
  }
}
