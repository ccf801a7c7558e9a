package org.shougeng.map.web;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.shougeng.map.LandClassStyle;
import org.shougeng.map.LandClassStyle.Palette;

/**
 * How a land class is drawn.
 *
 * @param system the code system, as {@code THIRD_SURVEY}
 * @param code the class
 * @param name its Chinese name
 * @param english its English name
 * @param color the fill in the survey palette
 * @param hatch the pattern over the fill
 * @param group the group it is drawn in at small scale, as {@code CULTIVATED}
 * @param groupName the group's Chinese name
 * @param groupEnglish the group's English name
 * @param colors the fill in every palette: {@code survey}, {@code legacy}, {@code distinct}
 */
record StyleJson(
    String system,
    String code,
    String name,
    String english,
    String color,
    String hatch,
    String group,
    String groupName,
    String groupEnglish,
    Map<String, String> colors) {

  static StyleJson of(LandClassStyle style) {
    Map<String, String> colors = new TreeMap<>();
    style
        .colors()
        .forEach((palette, color) -> colors.put(palette.name().toLowerCase(Locale.ROOT), color));
    return new StyleJson(
        style.landClass().system().name(),
        style.landClass().code(),
        style.landClass().name(),
        style.landClass().english(),
        style.color(Palette.SURVEY),
        style.hatch().name(),
        style.group().name(),
        style.group().chinese(),
        style.group().english(),
        colors);
  }
}
