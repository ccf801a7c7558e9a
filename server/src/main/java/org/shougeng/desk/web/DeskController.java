package org.shougeng.desk.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.shougeng.access.PostKind;
import org.shougeng.desk.Hands;
import org.shougeng.desk.Messages;
import org.shougeng.desk.ToDos;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.region.Regions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first page, and whom one may turn to. */
@RestController
@RequestMapping("/api/desk")
@Requires(Permission.USE_DESK)
class DeskController {

  private static final int SHOWN = 8;

  private final ToDos toDos;
  private final ToDoWriter writer;
  private final Messages messages;
  private final Hands hands;
  private final Regions regions;

  DeskController(ToDos toDos, ToDoWriter writer, Messages messages, Hands hands, Regions regions) {
    this.toDos = toDos;
    this.writer = writer;
    this.messages = messages;
    this.hands = hands;
    this.regions = regions;
  }

  /** What is due. */
  record Home(LocalDate today, Counts counts, List<ToDoJson> toDos) {}

  /** How much is due, and how many messages are unread. */
  record Counts(long overdue, long today, long soon, int open, int unread) {}

  @GetMapping("/home")
  Home home(Actor actor) {
    List<ToDoJson> mine = writer.list(actor, toDos.heldBy(actor));
    Counts counts = new Counts(
        count(mine, ToDoJson.Light.OVERDUE),
        count(mine, ToDoJson.Light.TODAY),
        count(mine, ToDoJson.Light.SOON),
        mine.size(),
        messages.count(actor).unread());
    return new Home(writer.today(), counts, mine.stream().limit(SHOWN).toList());
  }

  private static long count(List<ToDoJson> toDos, ToDoJson.Light light) {
    return toDos.stream().filter(toDo -> toDo.light() == light).count();
  }

  /** Whom one may turn to. */
  record Addressees(List<Office> offices, List<PostTitle> posts, List<Person> people) {}

  /** An office, with the posts it has. */
  record Office(String code, String name, AdminCode.Level level, List<String> posts) {}

  /** A kind of post by its title. */
  record PostTitle(String kind, String title) {}

  /** A person and their office. */
  record Person(String account, String name, String office) {}

  @GetMapping("/addressees")
  Addressees addressees(Actor actor, Locale locale) {
    List<Office> offices = hands.offices(actor).stream().map(this::office).toList();
    List<PostTitle> posts = Arrays.stream(PostKind.values())
        .map(kind -> new PostTitle(kind.name(), kind.title(locale)))
        .toList();
    List<Person> people = hands.people(actor).stream()
        .map(
            account -> new Person(account.name(), account.person(), regions.name(account.office())))
        .toList();
    return new Addressees(offices, posts, people);
  }

  private Office office(AdminCode code) {
    List<String> posts = Arrays.stream(PostKind.values())
        .filter(kind -> kind.existsIn(code))
        .map(PostKind::name)
        .toList();
    return new Office(code.digits(), regions.name(code), code.level(), posts);
  }
}
