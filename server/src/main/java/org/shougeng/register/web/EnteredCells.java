package org.shougeng.register.web;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The cells of a form as text, by column id. Besides text, numbers and flags they may be what an
 * answer of ours
 * carries: an area as {@code {"m2": "8333.33"}}, a region as {@code {"code": "…"}}.
 */
final class EnteredCells {

  private EnteredCells() {}

  static Map<String, String> of(JsonNode cells) {
    Map<String, String> texts = new LinkedHashMap<>();
    cells.properties().forEach(cell -> texts.put(cell.getKey(), text(cell.getValue())));
    return texts;
  }

  private static String text(JsonNode value) {
    if (value.has("m2")) {
      return value.get("m2").asString() + "m2";
    }
    if (value.has("code")) {
      return value.get("code").asString();
    }
    return value.isNull() || value.isContainer() ? "" : value.asString();
  }
}
