package org.shougeng.map.sketch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.Database;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Placement;
import org.springframework.stereotype.Service;

/** Drawn shapes, checked and kept. What is outside somebody's jurisdiction is not found by them. */
@Service
public class Sketches {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_NOTE = 500;

  private final Database database;
  private final SketchStore store;
  private final SketchGround ground;
  private final AuditLog audit;
  private final Clock clock;

  Sketches(Database database, SketchStore store, SketchGround ground, AuditLog audit, Clock clock) {
    this.database = database;
    this.store = store;
    this.ground = ground;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A drawn shape as it would be kept.
   *
   * @param shape what it measures; null while it has errors
   * @param findings what is wrong with it, errors first
   */
  public record Checked(Sketch.@Nullable Shape shape, List<Finding> findings) {

    public boolean isSound() {
      return shape != null;
    }
  }

  /**
   * Checks and measures a drawn shape.
   *
   * @param id the sketch it changes, or null for a new one
   */
  public Checked check(Actor actor, @Nullable String id, DrawnShape drawn) {
    SketchGround.Placed placed = ground.place(actor.jurisdiction(), drawn);
    List<Finding> findings = new ArrayList<>(SketchCheck.of(placed.geometry(), placed.crs()));
    if (findings.stream().anyMatch(Finding::isError)) {
      return new Checked(null, findings);
    }
    List<Sketch> others = store.list(actor.jurisdiction()).stream()
        .filter(
            one -> one.author().account().equals(actor.account()) && !one.id().equals(id))
        .toList();
    findings.addAll(SketchCheck.overlaps(placed.geometry(), placed.crs(), others));
    return new Checked(ground.measured(placed), findings);
  }

  /**
   * The polygons with every one that a line through {@code places} crosses cut in two or more.
   *
   * @throws InputRefused with the errors of the shape, or {@code MAP-067} if the line cuts none
   */
  public Sketch.Shape split(Actor actor, DrawnShape drawn, List<Coordinate> places) {
    return ground.measured(ground.split(soundGround(actor, drawn), places));
  }

  /**
   * The polygons joined to one.
   *
   * @throws InputRefused with the errors of the shape, or {@code MAP-068} if they do not touch along an edge
   */
  public Sketch.Shape merge(Actor actor, DrawnShape drawn) {
    SketchGround.Placed placed = ground.place(actor.jurisdiction(), drawn);
    return ground.measured(ground.merge(placed));
  }

  private SketchGround.Placed soundGround(Actor actor, DrawnShape drawn) {
    SketchGround.Placed placed = ground.place(actor.jurisdiction(), drawn);
    List<Finding> errors = SketchCheck.of(placed.geometry(), placed.crs()).stream()
        .filter(Finding::isError)
        .toList();
    if (!errors.isEmpty()) {
      throw new InputRefused(errors);
    }
    return placed;
  }

  /** The sketches this person sees, the latest change first. */
  public List<Sketch> list(Jurisdiction jurisdiction) {
    return store.list(jurisdiction);
  }

  /**
   * The sketch with this id.
   *
   * @throws NotFound if there is none in the jurisdiction
   */
  public Sketch get(Jurisdiction jurisdiction, String id) {
    return store.find(jurisdiction, id).orElseThrow(() -> new NotFound("图形", id));
  }

  /**
   * Keeps a new sketch.
   *
   * @throws InputRefused with the errors of the shape, {@code MAP-064} for a name that is none, {@code
   *     MAP-065} for land outside the jurisdiction
   */
  public Sketch add(Actor actor, Sketch.Label label, DrawnShape drawn) {
    Sketch.Shape shape = sound(check(actor, null, drawn));
    AdminCode region = region(actor, shape);
    Instant now = clock.instant();
    Sketch sketch = new Sketch(
        UUID.randomUUID().toString(),
        1,
        checked(label),
        new Placement(actor.office(), region, actor.office()),
        shape,
        new Sketch.Author(actor.account(), actor.name(), now, now));
    database.write(() -> {
      store.add(actor.jurisdiction(), sketch);
      audit.record(actor, act("sketch.add", sketch));
    });
    return sketch;
  }

  /**
   * Keeps another version of a sketch.
   *
   * @param version the version the change was made from
   * @throws NotFound if there is none in the jurisdiction
   * @throws InputRefused as {@link #add}, and {@code MAP-066} if somebody changed it since
   */
  public Sketch change(Actor actor, String id, int version, Sketch.Label label, DrawnShape drawn) {
    Sketch before = get(actor.jurisdiction(), id);
    Sketch.Shape shape = sound(check(actor, id, drawn));
    AdminCode region = region(actor, shape);
    Sketch after = new Sketch(
        id,
        version + 1,
        checked(label),
        new Placement(before.placement().owner(), region, before.placement().handler()),
        shape,
        new Sketch.Author(
            before.author().account(),
            before.author().name(),
            before.author().createdAt(),
            clock.instant()));
    database.write(() -> {
      if (!store.change(actor.jurisdiction(), after)) {
        throw changedSince(before);
      }
      audit.record(actor, act("sketch.change", after).with("version", after.version()));
    });
    return after;
  }

  /**
   * Deletes a sketch.
   *
   * @throws NotFound if there is none in the jurisdiction
   * @throws InputRefused {@code MAP-066} if somebody changed it since it was read
   */
  public void delete(Actor actor, String id, int version) {
    Sketch sketch = get(actor.jurisdiction(), id);
    database.write(() -> {
      if (!store.delete(actor.jurisdiction(), id, version)) {
        throw changedSince(sketch);
      }
      audit.record(actor, act("sketch.delete", sketch));
    });
  }

  private static InputRefused changedSince(Sketch sketch) {
    return new InputRefused(Finding.error("MAP-066").with("name", sketch.label().name()));
  }

  private static AuditAct act(String code, Sketch sketch) {
    return AuditAct.of(code)
        .on("sketch", sketch.id())
        .in(sketch.placement().responsible())
        .with("name", sketch.label().name())
        .with("squareMetres", sketch.shape().ellipsoidal().squareMetres().toPlainString());
  }

  /** The village whose land is drawn on; the office's own region where no parcels say. */
  private AdminCode region(Actor actor, Sketch.Shape shape) {
    AdminCode region =
        ground.village(actor.jurisdiction(), shape.geometry(), shape.crs()).orElse(actor.office());
    if (!actor.jurisdiction().touches(region)) {
      throw new InputRefused(Finding.error("MAP-065"));
    }
    return region;
  }

  private static Sketch.Shape sound(Checked checked) {
    if (checked.shape() == null) {
      throw new InputRefused(
          checked.findings().stream().filter(Finding::isError).toList());
    }
    return checked.shape();
  }

  private static Sketch.Label checked(Sketch.Label label) {
    String name = label.name().strip();
    String note = label.note().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME || note.length() > LONGEST_NOTE) {
      throw new InputRefused(
          Finding.error("MAP-064").with("name", LONGEST_NAME).with("note", LONGEST_NOTE));
    }
    return new Sketch.Label(name, note);
  }
}
