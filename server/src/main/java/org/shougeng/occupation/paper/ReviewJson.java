package org.shougeng.occupation.paper;

import java.io.OutputStream;
import java.util.List;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.Dimension;
import org.shougeng.engine.overlay.Measured;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.Presence;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The figures of a review for programs: exact areas in m² as decimal text, 亩 as papers show them. */
final class ReviewJson {

  private final OverlayResult result;
  private final ReviewFigures figures;

  ReviewJson(OverlayResult result) {
    this.result = result;
    this.figures = new ReviewFigures(result);
  }

  void write(OutputStream out) {
    JsonFactory factory = new JsonFactory();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("redLine", result.redLine().name());
      json.writeNumberProperty("epsg", result.redLine().crs().epsg());
      json.writeStringProperty("parcelsHash", result.parcels().contentHash());
      measured(json, "total", result.total());
      measured(json, "covered", result.covered());
      measured(json, "uncovered", result.uncovered());
      lines(json, "byClass", figures.byClass());
      lines(json, "byOwner", figures.byOwner());
      lines(json, "cultivatedBySlope", figures.cultivatedBy(Dimension.SLOPE));
      lines(json, "cultivatedByGrade", figures.cultivatedBy(Dimension.GRADE));
      lines(json, "cultivatedByPlanting", figures.cultivatedBy(Dimension.PLANTING));
      lines(json, "parts", figures.byPart());
      controls(json);
      json.writeName("findings").writeStartArray();
      result.findings().forEach(finding -> json.writeString(finding.code()));
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void controls(JsonGenerator json) {
    json.writeName("controls").writeStartObject();
    for (ControlKind kind : ControlKind.values()) {
      Presence presence = figures.presence(kind);
      json.writeName(kind.name()).writeStartObject();
      json.writeStringProperty("presence", presence.name());
      if (presence != Presence.NOT_CHECKED) {
        FigureLine line = figures.control(kind);
        measured(json, "area", line.measured());
        json.writeStringProperty("mu", line.shown().text());
        json.writeStringProperty("cultivatedMu", line.cultivated().text());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void lines(JsonGenerator json, String name, List<FigureLine> lines) {
    json.writeName(name).writeStartArray();
    for (FigureLine line : lines) {
      json.writeStartObject();
      json.writeStringProperty("rank", line.rank().name());
      json.writeStringProperty("code", line.code());
      json.writeStringProperty("label", line.label());
      json.writeStringProperty("squareMetres", line.shown().squareMetres());
      json.writeStringProperty("mu", line.shown().text());
      measured(json, "measured", line.measured());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void measured(JsonGenerator json, String name, Measured area) {
    json.writeName(name).writeStartObject();
    json.writeStringProperty("planar", area.planar().squareMetres().toPlainString());
    json.writeStringProperty("gross", area.gross().squareMetres().toPlainString());
    json.writeStringProperty("ridge", area.ridge().squareMetres().toPlainString());
    json.writeStringProperty("net", area.net().squareMetres().toPlainString());
    json.writeEndObject();
  }
}
