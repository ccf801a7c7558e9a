package org.shougeng.occupation.paper;

import java.util.Map;
import org.shougeng.engine.overlay.Dimension;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.Piece;
import org.shougeng.engine.overlay.Presence;

/** The words papers use for the survey's codes (TD/T 1055-2019, TD/T 1057-2020). */
final class PlainNames {

  private static final Map<String, String> TENURE = Map.of(
      "10", "国有土地所有权",
      "20", "国有土地使用权",
      "30", "集体土地所有权",
      "31", "村民小组",
      "32", "村集体经济组织",
      "33", "乡集体经济组织",
      "34", "其他农民集体经济组织",
      "40", "集体土地使用权");

  private PlainNames() {}

  /** What a table calls a group: no bare codes, and no gap between a figure and its word. */
  static String label(Dimension dimension, Dimension.Key key) {
    if (!key.isGiven() || key.chinese().isBlank()) {
      return "未填" + dimension.chinese();
    }
    return switch (dimension) {
      case SLOPE ->
        "%s级（%s）".formatted(key.code(), key.chinese().replace('–', '～').replace('>', '＞'));
      case GRADE -> Integer.parseInt(key.code()) + "等";
      default -> key.chinese();
    };
  }

  /** The planting in words, empty when the survey gives none. */
  static String planting(OverlayResult result, Piece piece) {
    Dimension.Key key = Dimension.PLANTING.of(result, piece);
    return key.isGiven() ? key.chinese() : "";
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
