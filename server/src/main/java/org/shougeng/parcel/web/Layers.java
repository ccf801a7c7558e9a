package org.shougeng.parcel.web;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.shougeng.parcel.LayerId;
import org.shougeng.parcel.LayerKind;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.parcel.ParcelLayers;
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

  Layers(ParcelLayers layers, Jobs jobs, LayerUploads uploads, Clock clock) {
    this.layers = layers;
    this.jobs = jobs;
    this.uploads = uploads;
    this.clock = clock;
  }

  /** The versions in use; the first of each kind is the current one. */
  @GetMapping
  List<LayerJson> list(Locale locale) {
    Set<LayerKind> seen = new HashSet<>();
    return layers.list().stream()
        .map(layer -> LayerJson.of(layer, seen.add(layer.kind()), locale))
        .toList();
  }

  @GetMapping("/{id}")
  LayerJson one(@PathVariable long id, Locale locale) {
    LayerVersion layer = layers.get(new LayerId(id));
    boolean current =
        layers.current(layer.kind()).filter(now -> now.id().equals(layer.id())).isPresent();
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
  LayerJson undo(@PathVariable long id, Locale locale) {
    return LayerJson.of(layers.undo(new LayerId(id)), false, locale);
  }

  @GetMapping("/{id}/findings")
  List<FindingJson> findings(@PathVariable long id, Locale locale) {
    return FindingJson.of(jobs.findings(job(id)), locale);
  }

  @GetMapping("/{id}/findings.xlsx")
  ResponseEntity<byte[]> findingsAsSheet(@PathVariable long id, Locale locale) {
    return FindingsSheet.download(jobs.findings(job(id)), locale);
  }

  private long job(long id) {
    return layers.get(new LayerId(id)).origin().job();
  }
}
