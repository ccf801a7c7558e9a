package org.shougeng.jurisdiction;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;

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
  record Ask(String route, String path, @Nullable String missing, Predicate<Caller> seenFrom) {

    /** The path as a reader reads it. */
    String words() {
      return URLDecoder.decode(path, StandardCharsets.UTF_8);
    }

    /** Status, type and body of an answer, with what was asked for left out. */
    String withoutNames(Answer answer) {
      String body = answer.status() + " " + answer.header("Content-Type") + " " + answer.text();
      String[] there = words().split("[/=]");
      String[] absent = missing == null ? there : missing.split("[/=]");
      for (int i = 0; i < there.length; i++) {
        if (!there[i].equals(absent[i])) {
          body = body.replaceAll(
              "(?<![0-9a-z])(" + Pattern.quote(there[i]) + "|" + Pattern.quote(absent[i])
                  + ")(?![0-9a-z])",
              "#");
        }
      }
      return body;
    }
  }

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

  /** Searches for {@code words}: to who may not hear of them, as if for words that stand nowhere. */
  void search(String route, String path, String words, Predicate<Caller> seenFrom) {
    String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8);
    String nowhere = words.matches("[0-9]+") ? "98765432" : "QQXXQQ";
    asks.add(new Ask(route, path + encoded, path + nowhere, seenFrom));
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
