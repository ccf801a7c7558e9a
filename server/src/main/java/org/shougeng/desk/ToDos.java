package org.shougeng.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.Database;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Placement;
import org.springframework.stereotype.Service;

/**
 * What people have to do, by deadline. A to-do is held by a person, a post or an office; whoever
 * that is may do it,
 * hand it over, or return it to where it came from, the latter two with a reason. The record's
 * office always sees it.
 */
@Service
public class ToDos {

  private static final String WHAT = "待办";
  private static final int LONGEST_REASON = 500;

  private final Database database;
  private final ToDoStore store;
  private final Hands hands;
  private final Messages messages;
  private final AuditLog log;
  private final Clock clock;

  ToDos(Database database, Hands hands, Messages messages, AuditLog log, Clock clock) {
    this.database = database;
    this.store = new ToDoStore(database);
    this.hands = hands;
    this.messages = messages;
    this.log = log;
    this.clock = clock;
  }

  /** Gives a to-do to its holder, who gets a message. */
  public ToDo give(Actor actor, ToDoDraft draft) {
    return give(actor, draft, null);
  }

  ToDo give(Actor actor, ToDoDraft draft, @Nullable String clockId) {
    return database.write(() -> {
      Placement place = draft.placement();
      ToDo given = new ToDo(
          UUID.randomUUID().toString(),
          draft.matter(),
          draft.step(),
          draft.due(),
          clockId,
          draft.holder(),
          new ToDo.Giver(actor.account(), actor.name(), clock.instant()),
          ToDo.State.OPEN,
          new Placement(place.owner(), place.responsible(), draft.holder().region()),
          1);
      store.insert(given);
      note(actor, given, ToDo.Act.GIVEN, given.holder(), "");
      return given;
    });
  }

  /** What {@code actor} has in hand: as a person, by post, or as one of the office; the first due first. */
  public List<ToDo> heldBy(Actor actor) {
    return store.heldBy(hands.of(actor));
  }

  /** Every open to-do about records that {@code actor} sees, the first due first. */
  public List<ToDo> seenBy(Actor actor) {
    return store.seenFrom(actor.jurisdiction());
  }

  /** What {@code actor} has done, the latest first. */
  public List<ToDo> doneBy(Actor actor, int most) {
    return store.doneBy(actor.account(), most);
  }

  /**
   * The to-do with this id.
   *
   * @throws NotFound if there is none that {@code actor} holds or sees
   */
  public ToDo get(Actor actor, String id) {
    return store
        .find(id)
        .filter(toDo -> isHeldBy(actor, toDo) || toDo.placement().isSeenFrom(actor.jurisdiction()))
        .orElseThrow(() -> new NotFound(WHAT, id));
  }

  public boolean isHeldBy(Actor actor, ToDo toDo) {
    return hands.of(actor).stream().anyMatch(own -> isSame(own, toDo.holder()));
  }

  private static boolean isSame(Addressee own, Addressee holder) {
    return own.kind() == Addressee.Kind.PERSON
        ? holder.kind() == own.kind() && holder.key().equals(own.key())
        : own.equals(holder);
  }

  /**
   * Asks that {@code actor} has in hand what stops the clock.
   *
   * @throws NotFound if they neither hold nor see it
   * @throws InputRefused {@code DSK-002} if somebody else holds it
   */
  public void expectHeld(Actor actor, String clockId) {
    ToDo toDo =
        store.openOf(clockId).stream().findFirst().orElseThrow(() -> new NotFound(WHAT, clockId));
    expectHeld(actor, get(actor, toDo.id()));
  }

  private void expectHeld(Actor actor, ToDo toDo) {
    if (!isHeldBy(actor, toDo)) {
      throw new InputRefused(Finding.error("DSK-002").with("holder", hands.name(toDo.holder())));
    }
  }

  /** Its way through hands, in order. */
  public List<ToDo.Step> steps(ToDo toDo) {
    return store.steps(toDo.id());
  }

  /**
   * It is done. One that stops a statutory clock is done where the record is decided, not here.
   *
   * @throws InputRefused {@code DSK-002} if somebody else holds it, {@code DSK-003} if it has moved on
   */
  public ToDo done(Actor actor, String id, int version, String remark) {
    return database.write(() -> {
      ToDo toDo = inHand(actor, id, version);
      expect(store.close(toDo, ToDo.State.DONE, clock.instant()));
      note(actor, toDo, ToDo.Act.DONE, toDo.holder(), remark.strip());
      return get(actor, id);
    });
  }

  /**
   * Hands it over to somebody else, with a reason.
   *
   * @throws InputRefused {@code DSK-001} for an addressee out of reach, {@code DSK-004} without a
   *     reason, else as
   *     {@link #done}
   */
  public ToDo handOver(Actor actor, String id, int version, Addressee to, String reason) {
    return database.write(() -> {
      ToDo toDo = inHand(actor, id, version);
      Addressee holder = hands.reachable(actor, to);
      pass(actor, toDo, holder, ToDo.Act.HANDED_OVER, reasonable(reason));
      return store.find(id).orElseThrow();
    });
  }

  /**
   * Returns it to whoever had it before, with a reason; one that had no holder before goes to the
   * office that
   * owns the record.
   *
   * @throws InputRefused as {@link #handOver}
   */
  public ToDo giveBack(Actor actor, String id, int version, String reason) {
    return database.write(() -> {
      ToDo toDo = inHand(actor, id, version);
      pass(actor, toDo, before(toDo), ToDo.Act.RETURNED, reasonable(reason));
      return store.find(id).orElseThrow();
    });
  }

  private Addressee before(ToDo toDo) {
    List<ToDo.Step> steps = store.steps(toDo.id());
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (!isSame(steps.get(i).holder(), toDo.holder())) {
        return steps.get(i).holder();
      }
    }
    return Addressee.office(toDo.placement().owner());
  }

  private void pass(Actor actor, ToDo toDo, Addressee holder, ToDo.Act act, String reason) {
    expect(store.pass(toDo, holder));
    note(actor, toDo, act, holder, reason);
  }

  private ToDo inHand(Actor actor, String id, int version) {
    ToDo toDo = get(actor, id);
    expectHeld(actor, toDo);
    expect(toDo.state() == ToDo.State.OPEN && toDo.version() == version);
    return toDo;
  }

  private static void expect(boolean unmoved) {
    if (!unmoved) {
      throw new InputRefused(Finding.error("DSK-003"));
    }
  }

  static String reasonable(String reason) {
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw new InputRefused(Finding.error("DSK-004").with("limit", LONGEST_REASON));
    }
    return why;
  }

  /** Writes down the step, in the to-do and in the audit log, and tells the new holder. */
  private void note(Actor actor, ToDo toDo, ToDo.Act act, Addressee holder, String reason) {
    Instant now = clock.instant();
    store.addStep(
        toDo.id(), actor.account(), new ToDo.Step(now, actor.name(), act, holder, reason));
    log.record(
        actor,
        AuditAct.of(
                "desk.to-do-" + act.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
            .on(toDo.matter().kind(), toDo.matter().id())
            .in(toDo.placement().responsible())
            .with("to-do", toDo.id())
            .with("holder", holder.kind() + " " + holder.region()));
    boolean news = act == ToDo.Act.GIVEN || act == ToDo.Act.HANDED_OVER || act == ToDo.Act.RETURNED;
    if (news) {
      messages.deliver(
          actor, new MessageDraft(holder, title(toDo, act), reason, "/todos?open=" + toDo.id()));
    }
  }

  private static String title(ToDo toDo, ToDo.Act act) {
    String what =
        switch (act) {
          case HANDED_OVER -> "移交给您";
          case RETURNED -> "退回给您";
          default -> "新待办";
        };
    return what + "：" + toDo.matter().title() + " · " + toDo.step();
  }

  /** The clock has moved: so has the due day of what stops it. */
  void move(String clockId, @Nullable LocalDate due) {
    store.move(clockId, due);
  }

  /** The clock has ended: so has what stops it. */
  void close(Actor actor, String clockId, ToDo.State state) {
    for (ToDo toDo : store.openOf(clockId)) {
      store.close(toDo, state, clock.instant());
      note(
          actor,
          toDo,
          state == ToDo.State.DONE ? ToDo.Act.DONE : ToDo.Act.WITHDRAWN,
          toDo.holder(),
          "");
    }
  }
}
