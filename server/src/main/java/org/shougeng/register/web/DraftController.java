package org.shougeng.register.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.register.Draft;
import org.shougeng.register.DraftConflict;
import org.shougeng.register.Drafts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms that somebody has begun, saved as they type; theirs alone. */
@RestController
@RequestMapping("/api/drafts")
@Requires(Permission.USE_DESK)
class DraftController {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** A draft as it is kept. */
  record DraftJson(long revision, Instant savedAt, String device, JsonNode body) {
    static DraftJson of(Draft draft) {
      return new DraftJson(
          draft.revision(), draft.savedAt(), draft.device(), JSON.readTree(draft.body()));
    }
  }

  /** What a page saves: the revision it last saw, 0 for none, and which browser it is. */
  record Saved(long base, @Nullable String device, JsonNode body) {}

  /** A draft in the list of one's own. */
  record DraftEntry(String form, String key, Instant savedAt) {}

  private final Drafts drafts;

  DraftController(Drafts drafts) {
    this.drafts = drafts;
  }

  @GetMapping
  List<DraftEntry> all(Actor actor) {
    return drafts.all(actor).stream()
        .map(entry -> new DraftEntry(entry.form().name(), entry.form().key(), entry.savedAt()))
        .toList();
  }

  /** The draft, or 204 where there is none. */
  @GetMapping("/{form}/{key}")
  ResponseEntity<DraftJson> get(@PathVariable String form, @PathVariable String key, Actor actor) {
    return drafts
        .find(new Drafts.Form(form, key), actor)
        .map(draft -> ResponseEntity.ok(DraftJson.of(draft)))
        .orElse(ResponseEntity.noContent().build());
  }

  /** Keeps the draft; 409 with the one that is kept if another browser saved since. */
  @PutMapping("/{form}/{key}")
  DraftJson put(
      @PathVariable String form, @PathVariable String key, @RequestBody Saved saved, Actor actor) {
    String device = saved.device() == null ? "" : saved.device();
    return DraftJson.of(drafts.save(
        new Drafts.Form(form, key), saved.base(), device, AsciiJson.of(saved.body()), actor));
  }

  @DeleteMapping("/{form}/{key}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable String form, @PathVariable String key, Actor actor) {
    drafts.forget(new Drafts.Form(form, key), actor);
  }

  @ExceptionHandler
  ResponseEntity<DraftJson> conflict(DraftConflict conflict) {
    return ResponseEntity.status(HttpStatus.CONFLICT).body(DraftJson.of(conflict.kept()));
  }
}
