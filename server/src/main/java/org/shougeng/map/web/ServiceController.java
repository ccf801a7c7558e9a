package org.shougeng.map.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shougeng.map.service.TileService;
import org.shougeng.map.service.TileServices;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tile services for the browser: {@code /api/map/services}. A key in an address is a browser's key. */
@RestController
@RequestMapping("/api/map/services")
@Requires(Permission.READ_LAND)
class ServiceController {

  private final TileServices services;

  ServiceController(TileServices services) {
    this.services = services;
  }

  /** A service as it is entered. */
  record Entered(
      @Nullable String name,
      @Nullable String url,
      @Nullable String attribution,
      @Nullable Integer maxZoom) {}

  @GetMapping
  List<TileService> list() {
    return services.list();
  }

  /** Enters a service; the page has to be loaded again before its policy lets it be asked. */
  @Requires(Permission.MANAGE_LAYERS)
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  TileService add(@RequestBody Entered entered, Actor actor) {
    return services.add(
        actor,
        new TileService(
            "",
            Objects.requireNonNullElse(entered.name(), ""),
            Objects.requireNonNullElse(entered.url(), "").strip(),
            Objects.requireNonNullElse(entered.attribution(), ""),
            Objects.requireNonNullElse(entered.maxZoom(), 18)));
  }

  @Requires(Permission.MANAGE_LAYERS)
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable String id, Actor actor) {
    services.remove(actor, id);
  }
}
