package org.shougeng.desk.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.desk.Hands;
import org.shougeng.desk.Message;
import org.shougeng.desk.MessageDraft;
import org.shougeng.desk.Messages;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's inbox, and messages to others. */
@RestController
@RequestMapping("/api/desk/messages")
@Requires(Permission.USE_DESK)
class MessageController {

  private static final int PAGE = 30;

  private final Messages messages;
  private final Hands hands;

  MessageController(Messages messages, Hands hands) {
    this.messages = messages;
    this.hands = hands;
  }

  /** A page of the inbox. */
  record Inbox(List<MessageJson> rows, int total, int unread) {}

  /** A message as the browser gets it; {@code to} is the addressee by name. */
  record MessageJson(
      String id,
      String from,
      String to,
      String title,
      String body,
      String link,
      Instant sentAt,
      boolean read) {}

  @GetMapping
  Inbox inbox(
      @RequestParam(defaultValue = "false") boolean unread,
      @RequestParam(defaultValue = "1") int page,
      Actor actor) {
    Messages.Count count = messages.count(actor);
    int from = (Math.max(1, page) - 1) * PAGE;
    List<MessageJson> rows =
        messages.inbox(actor, unread, from, PAGE).stream().map(this::json).toList();
    return new Inbox(rows, unread ? count.unread() : count.total(), count.unread());
  }

  private MessageJson json(Message message) {
    return new MessageJson(
        message.id(),
        message.senderName(),
        hands.name(message.to()),
        message.title(),
        message.body(),
        message.link(),
        message.sentAt(),
        message.read());
  }

  /** How many messages are unread, for the bell. */
  @GetMapping("/unread")
  Messages.Count unread(Actor actor) {
    return messages.count(actor);
  }

  /** A message to be sent. */
  record Letter(@Nullable HolderText to, @Nullable String title, @Nullable String body) {}

  /** The id of what was sent. */
  record Sent(String id) {}

  @PostMapping
  Sent send(@RequestBody Letter letter, Actor actor) {
    String title = letter.title() == null ? "" : letter.title();
    String body = letter.body() == null ? "" : letter.body();
    return new Sent(messages.send(
        actor, new MessageDraft(HolderText.read(letter.to(), actor), title, body, "")));
  }

  @PostMapping("/{id}/read")
  Messages.Count read(@PathVariable String id, Actor actor) {
    messages.read(actor, id);
    return messages.count(actor);
  }

  @PostMapping("/read")
  Messages.Count readAll(Actor actor) {
    messages.readAll(actor);
    return messages.count(actor);
  }
}
