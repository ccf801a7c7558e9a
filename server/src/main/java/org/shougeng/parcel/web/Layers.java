package org.shougeng.parcel.web;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.parcel.LayerId;
import org.shougeng.parcel.LayerKind;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.parcel.ParcelLayers;
import org.shougeng.platform.Database;
import org.shougeng.platform.Job;
import org.shougeng.platform.Jobs;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.platform.web.FindingJson;
import org.shougeng.platform.web.FindingsSheet;
import org.shougeng.platform.web.JobJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Layers, listed, imported and undone: {@code /api/layers}. */
@RestController
@RequestMapping("/api/layers")
@Requires(Permission.READ_LAND)
final class Layers {

  private final ParcelLayers layers;
  private final Jobs jobs;
  private final LayerUploads uploads;
  private final Clock clock;
  private final Database database;
  private final AuditLog audit;

  Layers(
      ParcelLayers layers,
      Jobs jobs,
      LayerUploads uploads,
      Clock clock,
      Database database,
      AuditLog audit) {
    this.layers = layers;
    this.jobs = jobs;
    this.uploads = uploads;
    this.clock = clock;
    this.database = database;
    this.audit = audit;
  }

  /** The versions in use; the first of each kind is the current one. */
  @GetMapping
  List<LayerJson> list(Actor actor, Locale locale) {
    Set<LayerKind> seen = new HashSet<>();
    return layers.list(actor.jurisdiction()).stream()
        .map(layer -> LayerJson.of(layer, seen.add(layer.kind()), locale))
        .toList();
  }

  @GetMapping("/{id}")
  LayerJson one(@PathVariable long id, Actor actor, Locale locale) {
    LayerVersion layer = layers.get(new LayerId(id), actor.jurisdiction());
    boolean current = layers
        .current(layer.kind(), actor.jurisdiction())
        .filter(now -> now.id().equals(layer.id()))
        .isPresent();
    return LayerJson.of(layer, current, locale);
  }

  /** Takes files in and imports them as a job. */
  @Requires(Permission.MANAGE_LAYERS)
  @PostMapping(consumes = "multipart/form-data")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Accepted upload(LayerUploads.Form form, Actor actor, Locale locale) {
    Job job = uploads.take(form, actor);
    return new Accepted(JobJson.of(job, List.of(), actor, locale, clock.instant()));
  }

  /** The answer to an upload: the job to watch. */
  record Accepted(JobJson job) {}

  @Requires(Permission.MANAGE_LAYERS)
  @DeleteMapping("/{id}")
  LayerJson undo(@PathVariable long id, Actor actor, Locale locale) {
    LayerVersion undone = database.write(() -> {
      LayerVersion layer = layers.undo(new LayerId(id), actor.jurisdiction());
      audit.record(actor, AuditAct.of("layer.undo").on("layer", id).with("kind", layer.kind()));
      return layer;
    });
    return LayerJson.of(undone, false, locale);
  }

  /** What was wrong with the rows, with their values: for those who may import and undo the layer. */
  @Requires(Permission.MANAGE_LAYERS)
  @GetMapping("/{id}/findings")
  List<FindingJson> findings(@PathVariable long id, Actor actor, Locale locale) {
    return FindingJson.of(jobs.findings(job(id, actor)), locale);
  }

  @Requires(Permission.MANAGE_LAYERS)
  @GetMapping("/{id}/findings.xlsx")
  ResponseEntity<byte[]> findingsAsSheet(@PathVariable long id, Actor actor, Locale locale) {
    return FindingsSheet.download(jobs.findings(job(id, actor)), locale);
  }

  private long job(long id, Actor actor) {
    return layers.managed(new LayerId(id), actor.jurisdiction()).origin().job();
  }
}
