package org.shougeng.region.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.UserFile;
import org.shougeng.engine.rules.CivilTime;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.OpenTo;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.region.Region;
import org.shougeng.region.RegionRevision;
import org.shougeng.region.RegionTree;
import org.shougeng.region.Regions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The division tree within the caller's jurisdiction, and its revision. */
@RestController
@RequestMapping("/api/regions")
class RegionController {

  private static final String REGION = "区划";

  private final Regions regions;
  private final RegionTree tree;
  private final Clock clock;

  RegionController(Regions regions, RegionTree tree, Clock clock) {
    this.regions = regions;
    this.tree = tree;
    this.clock = clock;
  }

  /** The regions right below {@code parent}; without it, the tops of the caller's jurisdiction. */
  @GetMapping
  @OpenTo(
      value = OpenTo.Caller.SIGNED_IN,
      because = "names of one's own regions are on every screen")
  List<RegionJson> below(@RequestParam(required = false) @Nullable String parent, Actor actor) {
    Jurisdiction own = actor.jurisdiction();
    List<Region> found = parent == null || parent.isBlank()
        ? own.roots().stream().flatMap(root -> regions.find(root).stream()).toList()
        : regions.children(code(parent, own)).stream()
            .filter(region -> own.touches(region.code()))
            .toList();
    return found.stream().map(this::json).toList();
  }

  /** One region, with the names of those above it. */
  @GetMapping("/{code}")
  @OpenTo(
      value = OpenTo.Caller.SIGNED_IN,
      because = "names of one's own regions are on every screen")
  RegionJson one(@PathVariable String code, Actor actor) {
    AdminCode wanted = code(code, actor.jurisdiction());
    return json(regions.find(wanted).orElseThrow(() -> new NotFound(REGION, code)));
  }

  /** Every name the code has stood for, the oldest first. */
  @GetMapping("/{code}/history")
  @OpenTo(
      value = OpenTo.Caller.SIGNED_IN,
      because = "names of one's own regions are on every screen")
  List<RegionJson> history(@PathVariable String code, Actor actor) {
    return regions.history(code(code, actor.jurisdiction())).stream()
        .map(region -> RegionJson.of(region, 0, List.of()))
        .toList();
  }

  /** Shows what a published tree changes, or makes the changes where {@code accept} says so. */
  @PostMapping("/revisions")
  @Requires(Permission.MANAGE_REGIONS)
  RevisionJson revise(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(defaultValue = "false") boolean accept,
      Actor actor)
      throws IOException {
    if (file == null || file.isEmpty()) {
      throw new InputRefused(Finding.error("REG-011"));
    }
    LocalDate first = from == null ? CivilTime.dayOf(clock.instant()) : from;
    Path kept = Files.createTempFile("shougeng-regions-", "");
    try {
      file.transferTo(kept);
      UserFile user = new UserFile(shownName(file), kept);
      RegionRevision revision = accept
          ? tree.load(user, first, actor.jurisdiction(), actor)
          : tree.compare(user, first, actor.jurisdiction());
      return RevisionJson.of(revision, accept);
    } finally {
      Files.deleteIfExists(kept);
    }
  }

  private static String shownName(MultipartFile file) {
    String name = file.getOriginalFilename();
    return name == null || name.isBlank()
        ? REGION
        : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** A code that the jurisdiction covers or lies below. */
  private static AdminCode code(String text, Jurisdiction own) {
    return AdminCode.parse(text).filter(own::touches).orElseThrow(() -> new NotFound(REGION, text));
  }

  private RegionJson json(Region region) {
    return RegionJson.of(
        region, regions.children(region.code()).size(), regions.path(region.code()));
  }
}
