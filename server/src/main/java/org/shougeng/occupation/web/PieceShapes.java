package org.shougeng.occupation.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.Piece;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.platform.web.GeoJsonShape;

/** The pieces of a review as GeoJSON, and what no parcel covers. */
final class PieceShapes {

  private PieceShapes() {}

  static GeoJsonShape.Features of(OverlayResult result) {
    Crs crs = result.redLine().crs();
    List<GeoJsonShape.Feature> features = new ArrayList<>();
    for (Piece piece : result.pieces()) {
      features.add(GeoJsonShape.Feature.of(
          GeoJsonShape.of(piece.geometry(), crs), properties(result, piece)));
    }
    for (OverlayResult.PartResult part : result.parts()) {
      if (!part.uncoveredGeometry().isEmpty()) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("part", part.name());
        properties.put("covered", false);
        properties.put("area", part.uncovered());
        features.add(
            GeoJsonShape.Feature.of(GeoJsonShape.of(part.uncoveredGeometry(), crs), properties));
      }
    }
    return GeoJsonShape.Features.of(features);
  }

  private static Map<String, Object> properties(OverlayResult result, Piece piece) {
    Parcel parcel = piece.parcel();
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("part", result.parts().get(piece.part()).name());
    properties.put("covered", true);
    properties.put("featureId", parcel.identity().featureId().code());
    properties.put("number", parcel.identity().number());
    properties.put("class", parcel.use().landClass().code());
    properties.put("className", parcel.use().landClass().name());
    properties.put("owner", parcel.tenure().ownerName());
    properties.put("location", parcel.identity().locationName());
    properties.put("slope", parcel.use().slopeLevel());
    properties.put("grade", parcel.use().grade());
    properties.put("planting", parcel.use().planting());
    properties.put("pbf", piece.control(ControlKind.PBF));
    properties.put("eco", piece.control(ControlKind.ECO_RED_LINE));
    properties.put("urban", piece.control(ControlKind.URBAN_BOUNDARY));
    properties.put("area", piece.area());
    return properties;
  }
}
