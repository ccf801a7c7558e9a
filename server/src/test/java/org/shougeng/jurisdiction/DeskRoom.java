package org.shougeng.jurisdiction;

import java.util.List;
import java.util.function.Predicate;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;

/** To-dos, clocks, messages and the calendar: what an office holds is told to it and to those above it. */
final class DeskRoom implements Room {

  @Override
  public void plant(World world) {
    TestServer county = Office.COUNTY.at(world.server());
    Office.WEST_TOWN.at(world.server());
    String title = "待办SQMJ";
    String toDo = ("{\"title\":\"%s\",\"step\":\"核实\",\"due\":\"2030-01-08\","
            + "\"to\":{\"kind\":\"OFFICE\",\"region\":\"%s\"}}")
        .formatted(title, Land.WEST_TOWN);
    Answer given = county.postJson("/api/desk/todos", toDo);
    Predicate<Caller> west = World.inside(Land.WEST_TOWN);
    world.mark(title, west);
    world.askFor("/api/desk/todos/{id}", given.json().get("id").asString(), west);
    String letter =
        "{\"title\":\"消息BKRN\",\"body\":\"正文\",\"to\":{\"kind\":\"OFFICE\",\"region\":\"%s\"}}"
            .formatted(Land.WEST_TOWN);
    county.postJson("/api/desk/messages", letter);
    world.mark("消息BKRN", caller -> caller.kind() != null && caller.region().equals(Land.WEST_TOWN));
    for (String scope : List.of("MINE", "SEEN", "DONE")) {
      world.ask("/api/desk/todos", "/api/desk/todos?scope=" + scope);
    }
    world.ask("/api/desk/home", "/api/desk/home");
    world.ask("/api/desk/addressees", "/api/desk/addressees");
    world.ask("/api/desk/messages", "/api/desk/messages");
    world.ask("/api/desk/messages/unread", "/api/desk/messages/unread");
    world.ask("/api/desk/calendar/{year}", "/api/desk/calendar/2026");
    world.ask("/api/desk/clocks", "/api/desk/clocks?kind=review&id=1");
    world.ask(
        "/api/desk/clocks/term",
        "/api/desk/clocks/term?start=2026-01-05&length=5&unit=WORKING_DAYS");
  }
}
