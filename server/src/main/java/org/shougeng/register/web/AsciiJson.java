package org.shougeng.register.web;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON of a page as text that any store keeps: what is not ASCII is escaped, so NUL and half characters come
 * back as they went.
 */
final class AsciiJson {

  private static final JsonMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private AsciiJson() {}

  static String of(JsonNode node) {
    return ASCII.writeValueAsString(node);
  }
}
