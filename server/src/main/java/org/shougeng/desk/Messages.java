package org.shougeng.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.Database;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;
import org.springframework.stereotype.Service;

/**
 * Messages to people, posts and offices, from people or from the product itself; read or unread for
 * each reader.
 */
@Service
public class Messages {

  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_BODY = 4000;

  private final Database database;
  private final Hands hands;
  private final AuditLog log;
  private final Clock clock;

  Messages(Database database, Hands hands, AuditLog log, Clock clock) {
    this.database = database;
    this.hands = hands;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Sends a message as a person.
   *
   * @throws InputRefused {@code DSK-001} for an addressee out of reach, {@code DSK-005} without a
   *     title or too long
   */
  public String send(Actor actor, MessageDraft draft) {
    String title = draft.title().strip();
    String body = draft.body().strip();
    if (title.isEmpty() || title.length() > LONGEST_TITLE || body.length() > LONGEST_BODY) {
      throw new InputRefused(
          Finding.error("DSK-005").with("title", LONGEST_TITLE).with("body", LONGEST_BODY));
    }
    return database.write(() -> {
      Addressee to = hands.reachable(actor, draft.to());
      String id = insert(actor, new MessageDraft(to, title, body, draft.link()));
      log.record(
          actor,
          AuditAct.of("desk.send-message").on("message", id).in(to.region()).with("to", to.kind()));
      return id;
    });
  }

  /** Delivers what the product has to say; for other rooms, inside the transaction of what it is about. */
  public void deliver(Actor actor, MessageDraft draft) {
    database.write(() -> {
      insert(actor, draft);
    });
  }

  private String insert(Actor actor, MessageDraft draft) {
    String id = UUID.randomUUID().toString();
    database
        .template()
        .update(
            """
            insert into message (id, sender_account, sender_name, to_kind, to_key, to_region,
                   title, body, link, sent_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            id,
            actor.account(),
            actor.name(),
            draft.to().kind().name(),
            draft.to().key(),
            draft.to().region().digits(),
            draft.title(),
            draft.body(),
            draft.link(),
            clock.instant().toString());
    return id;
  }

  /** The inbox of {@code actor}, the latest first. */
  public List<Message> inbox(Actor actor, boolean unreadOnly, int from, int most) {
    List<Addressee> own = hands.of(actor);
    List<Object> values = new ArrayList<>();
    values.add(actor.account());
    values.addAll(HolderCondition.values(own));
    values.add(most);
    values.add(from);
    return database
        .template()
        .query(
            INBOX.formatted(HolderCondition.on("m.to", own), unreadOnly ? UNREAD : "")
                + " order by m.sent_at desc, m.id limit ? offset ?",
            (row, number) -> new Message(
                row.getString("id"),
                row.getString("sender_name"),
                ToDoStore.addressee(row, "to"),
                row.getString("title"),
                row.getString("body"),
                row.getString("link"),
                Instant.parse(row.getString("sent_at")),
                row.getString("read_at") != null),
            values.toArray());
  }

  private static final String INBOX =
      """
      select m.*, r.read_at from message m
        left join message_reading r on r.message_id = m.id and r.account = ?
       where %s %s
      """;
  private static final String UNREAD = "and r.read_at is null";

  /** How many messages of {@code actor} there are, and how many of them are unread. */
  public Count count(Actor actor) {
    List<Addressee> own = hands.of(actor);
    List<Object> values = new ArrayList<>();
    values.add(actor.account());
    values.addAll(HolderCondition.values(own));
    Count count = database
        .template()
        .queryForObject(
            "select count(*) as total, sum(case when read_at is null then 1 else 0 end) as unread from ("
                + INBOX.formatted(HolderCondition.on("m.to", own), "") + ") i",
            (row, number) -> new Count(row.getInt("total"), row.getInt("unread")),
            values.toArray());
    return java.util.Objects.requireNonNull(count, "a count is a row");
  }

  /** How many messages an inbox has. */
  public record Count(int total, int unread) {}

  /**
   * Notes that {@code actor} has read a message; reading it again changes nothing.
   *
   * @throws NotFound if it is not in their inbox
   */
  public void read(Actor actor, String id) {
    List<Addressee> own = hands.of(actor);
    List<Object> values = new ArrayList<>();
    values.add(actor.account());
    values.add(clock.instant().toString());
    values.add(id);
    values.addAll(HolderCondition.values(own));
    boolean mine =
        database.write(() -> mark(" and m.id = ? and ", own, values) > 0) || isInInbox(id, own);
    if (!mine) {
      throw new NotFound("消息", id);
    }
  }

  /** Notes that {@code actor} has read everything. */
  public void readAll(Actor actor) {
    List<Addressee> own = hands.of(actor);
    List<Object> values = new ArrayList<>();
    values.add(actor.account());
    values.add(clock.instant().toString());
    values.addAll(HolderCondition.values(own));
    database.write(() -> mark(" and ", own, values));
  }

  private int mark(String which, List<Addressee> own, List<Object> values) {
    return database
        .template()
        .update(
            """
            insert into message_reading (message_id, account, read_at)
            select m.id, ?, ? from message m where 1 = 1
            """
                + which
                + HolderCondition.on("m.to", own)
                + " on conflict (message_id, account) do nothing",
            values.toArray());
  }

  private boolean isInInbox(String id, List<Addressee> own) {
    List<Object> values = new ArrayList<>();
    values.add(id);
    values.addAll(HolderCondition.values(own));
    Integer found = database
        .template()
        .queryForObject(
            "select count(*) from message m where m.id = ? and " + HolderCondition.on("m.to", own),
            Integer.class,
            values.toArray());
    return found != null && found > 0;
  }
}
