package org.shougeng.jurisdiction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.platform.TestServer;

/** What is planted in a server, what may be asked of it, and who may hear which words. */
final class World {

  /** Words that are heard of one thing only, and from where that thing is seen. */
  record Mark(String words, Predicate<Caller> seenFrom) {}

  /**
   * One question.
   *
   * @param route the route's pattern, as its controller maps it
   * @param path what is asked
   * @param missing the same for something that does not exist, or null where nothing single is asked for
   * @param seenFrom from where the thing asked for is seen
   */
  record Ask(String route, String path, @Nullable String missing, Predicate<Caller> seenFrom) {}

  private final TestServer server;
  private final Land land;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Ask> asks = new ArrayList<>();

  World(TestServer server) {
    this.server = server;
    this.land = Land.in(server);
    for (Land.Village village : land.villages()) {
      village.marks().forEach(mark -> mark(mark, inside(village.code())));
    }
  }

  /** The server, asked by somebody who may do everything in the city. */
  TestServer server() {
    return server;
  }

  Land land() {
    return land;
  }

  /** Whoever answers for all of {@code region}. */
  static Predicate<Caller> inside(AdminCode region) {
    return caller -> caller.jurisdiction().covers(region);
  }

  /** Says who may hear {@code words}. */
  void mark(String words, Predicate<Caller> seenFrom) {
    marks.add(new Mark(words, seenFrom));
  }

  /** Asks {@code path}, a list or something that answers everybody with their own part. */
  void ask(String route, String path) {
    asks.add(new Ask(route, path, null, reader -> true));
  }

  /**
   * Asks for one thing by {@code number}, which is told to nobody outside.
   *
   * @param route the pattern with {@code {id}} or the like where the number goes, if anywhere
   */
  void askFor(String route, Object number, Predicate<Caller> seenFrom) {
    String path = filled(route, number.toString());
    asks.add(new Ask(route, path, filled(route, absent(number)), seenFrom));
  }

  /** As {@link #askFor(String, Object, Predicate)} for a route with more than one place to fill. */
  void askFor(String route, String path, String missing, Predicate<Caller> seenFrom) {
    asks.add(new Ask(route, path, missing, seenFrom));
  }

  private static Object absent(Object number) {
    return number instanceof Number
        ? Long.valueOf(987_654)
        : "00000000-0000-4000-8000-000000000000";
  }

  private static String filled(String route, Object number) {
    return route.replaceFirst("\\{[^}]*}", number.toString());
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  List<Ask> asks() {
    return List.copyOf(asks);
  }
}
