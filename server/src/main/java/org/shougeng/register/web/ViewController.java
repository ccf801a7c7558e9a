package org.shougeng.register.web;

import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.register.Registers;
import org.shougeng.register.Views;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How somebody likes to see a register: any JSON of the page, theirs alone. */
@RestController
@RequestMapping("/api/views/{name}")
@Requires(Permission.USE_DESK)
class ViewController {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Registers registers;
  private final Views views;

  ViewController(Registers registers, Views views) {
    this.registers = registers;
    this.views = views;
  }

  /** The saved view, or 204 where the register's own holds. */
  @GetMapping
  ResponseEntity<JsonNode> get(@PathVariable String name, Actor actor) {
    return views
        .find(registers.get(name, actor), actor)
        .map(body -> ResponseEntity.ok(JSON.readTree(body)))
        .orElse(ResponseEntity.noContent().build());
  }

  @PutMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void put(@PathVariable String name, @RequestBody JsonNode body, Actor actor) {
    views.save(registers.get(name, actor), AsciiJson.of(body), actor);
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable String name, Actor actor) {
    views.forget(registers.get(name, actor), actor);
  }
}
