package org.shougeng.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shougeng.desk.Addressee;
import org.shougeng.desk.Hands;
import org.shougeng.desk.Matter;
import org.shougeng.desk.ToDo;
import org.shougeng.desk.ToDoDraft;
import org.shougeng.desk.ToDos;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Placement;
import org.shougeng.platform.actor.Requires;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** To-dos by deadline, and what one does with them. */
@RestController
@RequestMapping("/api/desk/todos")
@Requires(Permission.USE_DESK)
class ToDoController {

  private static final int DONE_SHOWN = 100;
  private static final int LONGEST = 120;

  private final ToDos toDos;
  private final Hands hands;
  private final ToDoWriter writer;

  ToDoController(ToDos toDos, Hands hands, ToDoWriter writer) {
    this.toDos = toDos;
    this.hands = hands;
    this.writer = writer;
  }

  /** Whose to-dos: in the caller's hands, of all records the caller sees, or done by the caller. */
  enum Scope {
    MINE,
    SEEN,
    DONE
  }

  @GetMapping
  List<ToDoJson> list(@RequestParam(defaultValue = "MINE") Scope scope, Actor actor) {
    List<ToDo> found =
        switch (scope) {
          case MINE -> toDos.heldBy(actor);
          case SEEN -> toDos.seenBy(actor);
          case DONE -> toDos.doneBy(actor, DONE_SHOWN);
        };
    return writer.list(actor, found);
  }

  @GetMapping("/{id}")
  ToDoJson one(@PathVariable String id, Actor actor) {
    return writer.whole(actor, toDos.get(actor, id));
  }

  /** What is to be done, until when, and by whom. */
  record Given(
      @Nullable String title,
      @Nullable String step,
      @Nullable LocalDate due,
      @Nullable HolderText to) {}

  /** Gives somebody a to-do that no record stands behind. */
  @PostMapping
  ToDoJson give(@RequestBody Given given, Actor actor) {
    String title = text(given.title());
    String step = text(given.step());
    if (title.isEmpty() || title.length() > LONGEST || step.length() > LONGEST) {
      throw new InputRefused(Finding.error("DSK-006").with("limit", LONGEST));
    }
    Addressee to = hands.reachable(actor, HolderText.read(given.to(), actor));
    Matter matter = new Matter("note", UUID.randomUUID().toString(), title, "");
    Placement place = new Placement(actor.office(), to.region(), to.region());
    return writer.whole(
        actor, toDos.give(actor, new ToDoDraft(matter, step, given.due(), to, place)));
  }

  /** What is done with a to-do; {@code version} is the one the caller saw. */
  record Passing(@Nullable Integer version, @Nullable String reason, @Nullable HolderText to) {}

  @PostMapping("/{id}/done")
  ToDoJson done(@PathVariable String id, @RequestBody Passing how, Actor actor) {
    return writer.whole(actor, toDos.done(actor, id, version(how), text(how.reason())));
  }

  @PostMapping("/{id}/hand-over")
  ToDoJson handOver(@PathVariable String id, @RequestBody Passing how, Actor actor) {
    Addressee to = HolderText.read(how.to(), actor);
    return writer.whole(actor, toDos.handOver(actor, id, version(how), to, text(how.reason())));
  }

  @PostMapping("/{id}/return")
  ToDoJson giveBack(@PathVariable String id, @RequestBody Passing how, Actor actor) {
    return writer.whole(actor, toDos.giveBack(actor, id, version(how), text(how.reason())));
  }

  private static int version(Passing how) {
    Integer version = how.version();
    return version == null ? 0 : version;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
