package org.shougeng.occupation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shougeng.engine.overlay.Breakdown;
import org.shougeng.engine.overlay.Dimension;
import org.shougeng.engine.overlay.Measured;
import org.shougeng.engine.overlay.OverlayResult;

/** The breakdowns of a review, each adding up to what parcels cover. */
final class BreakdownRows {

  /**
   * One group.
   *
   * @param code the code of its first dimension, as {@code 0101}; empty when not given
   * @param label its name, of several dimensions joined
   * @param keys the code of every dimension
   * @param area its areas
   * @param count its pieces
   */
  record RowJson(String code, String label, List<String> keys, Measured area, int count) {}

  private BreakdownRows() {}

  static Map<String, List<RowJson>> of(OverlayResult result, boolean english) {
    Map<String, List<RowJson>> rows = new LinkedHashMap<>();
    rows.put("landClass", rows(result, english, Dimension.LAND_CLASS));
    rows.put("owner", rows(result, english, Dimension.OWNER));
    rows.put("pbf", rows(result, english, Dimension.PBF));
    rows.put("slope", rows(result, english, Dimension.SLOPE));
    rows.put("grade", rows(result, english, Dimension.GRADE));
    rows.put("planting", rows(result, english, Dimension.PLANTING));
    rows.put("location", rows(result, english, Dimension.LOCATION));
    rows.put(
        "classOwnerPbf",
        rows(result, english, Dimension.LAND_CLASS, Dimension.OWNER, Dimension.PBF));
    return rows;
  }

  private static List<RowJson> rows(
      OverlayResult result, boolean english, Dimension... dimensions) {
    return Breakdown.of(result, dimensions).rows().stream()
        .map(row -> row(row, english))
        .toList();
  }

  private static RowJson row(Breakdown.Row row, boolean english) {
    String label = row.keys().stream()
        .map(key -> english ? key.english() : key.chinese())
        .collect(Collectors.joining(" · "));
    return new RowJson(
        row.keys().get(0).code(),
        label,
        row.keys().stream().map(Dimension.Key::code).toList(),
        row.area(),
        row.pieces());
  }
}
