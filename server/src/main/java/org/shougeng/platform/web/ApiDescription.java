package org.shougeng.platform.web;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.TreeMap;
import org.shougeng.platform.actor.Actor;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/**
 * The API as it describes itself at {@code /api/openapi.json}: the page's types are made of it. Who
 * asks is no
 * parameter; what a record always carries is required.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  ApiDescription() {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Actor.class)
        .replaceWithSchema(JsonNode.class, new Schema<>());
  }

  @Bean
  ModelConverter requiredComponents() {
    return new RequiredComponents();
  }

  /** Sorted, so that a change of the API is a small change of the text. */
  @Bean
  OpenApiCustomizer plainDescription() {
    return api -> {
      api.info(new Info().title("Shougeng").version("1"));
      api.servers(List.of(new Server().url("/")));
      TreeMap<String, io.swagger.v3.oas.models.PathItem> sorted = new TreeMap<>(api.getPaths());
      api.getPaths().clear();
      api.getPaths().putAll(sorted);
      if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
        api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
      }
    };
  }
}
