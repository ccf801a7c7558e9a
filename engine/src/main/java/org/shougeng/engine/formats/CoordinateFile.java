package org.shougeng.engine.formats;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A coordinate TXT of a boundary survey (勘测定界坐标 TXT, the form in which red lines are filed for
 * approval), as written: no axis is turned and no ring is closed here.
 *
 * @param extension the lines of the section [扩展信息], usually none
 * @param attributes the section [属性描述] in file order, as {@code 坐标系} → {@code 2000国家大地坐标系}
 * @param parcels the parcels of the section [地块坐标]
 */
public record CoordinateFile(
    List<String> extension, Map<String, String> attributes, List<CoordinateParcel> parcels) {

  public CoordinateFile {
    extension = List.copyOf(extension);
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    parcels = List.copyOf(parcels);
  }

  /** 坐标系, empty when not given. */
  public String coordinateSystem() {
    return attribute("坐标系");
  }

  /** 数据产生单位, empty when not given. */
  public String producer() {
    return attribute("数据产生单位");
  }

  /** 数据产生日期 as written, empty when not given. */
  public String producedOn() {
    return attribute("数据产生日期");
  }

  /** 带号, when it is given as a number. */
  public OptionalInt zoneNumber() {
    return number("带号");
  }

  /** 几度分带: 3 or 6, when it is given as a number. */
  public OptionalInt zoneWidth() {
    return number("几度分带");
  }

  /** The attribute {@code key}, empty when not given. */
  public String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  private OptionalInt number(String key) {
    String digits = attribute(key).replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 3
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(digits));
  }
}
