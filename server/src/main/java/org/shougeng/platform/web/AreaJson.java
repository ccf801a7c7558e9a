package org.shougeng.platform.web;

import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.AreaUnit;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * An area in JSON: {@code {"m2":"2133.33","mu":"3.20","ha":"0.2133"}}. Text, so that no reader rounds it
 * again, and all three units, so that no page converts.
 */
@JacksonComponent
final class AreaJson extends ValueSerializer<Area> {

  @Override
  public void serialize(Area area, JsonGenerator json, SerializationContext context) {
    json.writeStartObject();
    json.writeStringProperty("m2", area.squareMetres().toPlainString());
    json.writeStringProperty("mu", area.in(AreaUnit.MU).toPlainString());
    json.writeStringProperty("ha", area.in(AreaUnit.HECTARE).toPlainString());
    json.writeEndObject();
  }
}
