package org.shougeng.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shougeng.parcel.SmallCounty;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/**
 * Every GET route, asked by every relation for the records of every region. Words planted in one
 * region must not
 * occur anywhere in an answer to somebody outside it; what is there for others is as missing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RegionMatrixContract {

  private static final List<Room> ROOMS = List.of(
      new ParcelRoom(),
      new ReviewRoom(),
      new RegionRoom(),
      new RegisterRoom(),
      new JobRoom(),
      new AuditRoom(),
      new DrawingRoom(),
      new DeskRoom(),
      new EvidenceRoom(),
      new PeopleRoom(),
      new OperationRoom(),
      new OpenRoom());

  private final TestServer server;
  private final World world;
  private final Map<Caller, TestServer> readers = new LinkedHashMap<>();

  RegionMatrixContract(TestServer server) {
    this.server = server;
    this.world = new World(server);
    ROOMS.forEach(room -> room.plant(world));
    Caller.ALL.forEach(caller -> readers.put(caller, caller.at(server)));
  }

  @AfterAll
  void stop() {
    server.close();
    release();
  }

  /** Lets go of what the server stood on. */
  void release() {}

  @Test
  void every_get_route_is_asked() {
    Set<String> asked =
        world.asks().stream().map(World.Ask::route).collect(Collectors.toCollection(TreeSet::new));
    Set<String> routes = new TreeSet<>();
    server.part(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((info, method) -> {
      if (method.getBeanType().getName().startsWith("org.shougeng.") && isRead(info)) {
        routes.addAll(info.getPatternValues());
      }
    });
    assertThat(without(routes, asked))
        .as("GET routes that no room of the matrix asks")
        .isEmpty();
    assertThat(without(asked, routes)).as("routes that are asked and gone").isEmpty();
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static boolean isRead(RequestMappingInfo info) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    return methods.isEmpty() || methods.contains(RequestMethod.GET);
  }

  @Test
  void nothing_of_a_region_is_told_outside_it() {
    List<String> leaks = new ArrayList<>();
    Set<World.Mark> heard = new HashSet<>();
    readers.forEach((caller, reader) -> {
      for (World.Ask ask : world.asks()) {
        Answer answer = reader.get(ask.path());
        assertThat(answer.status()).as(caller + " " + ask.path()).isLessThan(500);
        String text = Decoded.text(answer.body()) + answer.headers();
        for (World.Mark mark : world.marks()) {
          // A search repeats the words it was asked for.
          boolean told = text.contains(mark.words()) && !ask.words().contains(mark.words());
          if (told && !mark.seenFrom().test(caller)) {
            leaks.add(caller + " hears " + mark.words() + " from " + ask.path());
          } else if (told) {
            heard.add(mark);
          }
        }
      }
    });
    say(
        "region matrix: %d callers x %d questions x %d marks = %,d combinations, %d leaks",
        readers.size(),
        world.asks().size(),
        world.marks().size(),
        readers.size() * world.asks().size() * world.marks().size(),
        leaks.size());
    assertThat(leaks).isEmpty();
    assertThat(without(words(Set.copyOf(world.marks())), words(heard)))
        .as("marks that nobody hears, so that their silence means nothing")
        .isEmpty();
  }

  private static Set<String> words(Set<World.Mark> marks) {
    return marks.stream().map(World.Mark::words).collect(Collectors.toSet());
  }

  private static void say(String format, Object... figures) {
    System.out.println(String.format(Locale.ROOT, format, figures));
  }

  @Test
  void what_is_there_for_others_is_as_missing() {
    List<String> told = new ArrayList<>();
    int[] compared = new int[1];
    readers.forEach((caller, reader) -> {
      for (World.Ask ask : world.asks()) {
        if (ask.missing() != null && !ask.seenFrom().test(caller)) {
          compared[0]++;
          String hidden = ask.withoutNames(reader.get(ask.path()));
          String absent = ask.withoutNames(reader.get(ask.missing()));
          if (!hidden.equals(absent)) {
            told.add(caller + " " + ask.path() + "\n" + hidden + "\n" + absent);
          }
        }
      }
    });
    say("hidden against missing: %,d pairs, %d differ", compared[0], told.size());
    assertThat(told).isEmpty();
    assertThat(compared[0]).isGreaterThan(500);
  }

  @Test
  void a_red_line_that_touches_the_land_of_others_is_refused_without_a_figure() {
    TestServer west = Office.WEST_TOWN.at(server);
    for (double from : new double[] {1_950, 2_300, 90_000}) {
      byte[] file =
          SmallCounty.txt(SmallCounty.box(from, 300, 100, 100)).getBytes(StandardCharsets.UTF_8);
      JsonNode upload = west.upload("/api/exchange/uploads", "files", Map.of("line.txt", file))
          .json();
      String order = "{\"uploadId\":\"%s\"}".formatted(upload.get("id").asString());
      Answer refused = west.postJson("/api/reviews", order);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.json().get("findings")).hasSize(1);
      assertThat(refused.json().at("/findings/0/code").asString()).isEqualTo("OCC-014");
      assertThat(refused.text()).doesNotContain("PDHG").doesNotContain("m²");
    }
  }

  @Test
  void an_export_holds_the_readers_own_rows_alone() {
    List<String> leaks = new ArrayList<>();
    Set<String> filled = new TreeSet<>();
    readers.forEach((caller, reader) -> {
      for (String register : List.of("parcels", "people", "reviews")) {
        Answer answer = reader.postJson("/api/registers/" + register + "/exports", "{}");
        assertThat(answer.status()).as(caller + answer.text()).isLessThan(500);
        String text = Decoded.text(answer.body());
        for (World.Mark mark : world.marks()) {
          if (text.contains(mark.words())) {
            filled.add(register);
            if (!mark.seenFrom().test(caller)) {
              leaks.add(caller + " takes out " + mark.words() + " of " + register);
            }
          }
        }
      }
    });
    say("exports: %d callers, %s, %d leaks", readers.size(), filled, leaks.size());
    assertThat(leaks).isEmpty();
    assertThat(filled).contains("parcels", "people");
  }

  @Test
  void counts_and_sums_are_those_of_the_readers_own_part() {
    readers.forEach((caller, reader) -> {
      List<Land.Village> own = world.land().within(caller.jurisdiction());
      Answer layers = reader.get("/api/layers");
      if (layers.status() != 200) {
        return;
      }
      BigDecimal total =
          own.stream().map(Land.Village::total).reduce(BigDecimal.ZERO, BigDecimal::add);
      long parcels = 3L * own.size();
      for (JsonNode layer : layers.json()) {
        if (layer.get("kind").asString().equals("PARCELS")) {
          assertThat(layer.get("features").asLong()).as("%s", caller).isEqualTo(parcels);
          assertThat(decimal(layer.at("/gross/m2"))).as("%s", caller).isEqualByComparingTo(total);
        } else if (layer.get("kind").asString().equals("PBF")) {
          assertThat(layer.get("features").asLong()).as("%s", caller).isEqualTo(own.size());
        }
      }
      BigDecimal legend = BigDecimal.ZERO;
      long count = 0;
      for (JsonNode line : reader.get("/api/map/legend?bbox=113,33,116,35").json()) {
        legend = legend.add(decimal(line.at("/area/m2")));
        count += line.get("count").asLong();
      }
      assertThat(legend).as("%s", caller).isEqualByComparingTo(total);
      assertThat(count).as("%s", caller).isEqualTo(parcels);
      JsonNode rows = reader.get("/api/registers/parcels/rows").json();
      assertThat(rows.get("total").asLong()).as("%s", caller).isEqualTo(parcels);
    });
  }

  private static BigDecimal decimal(JsonNode text) {
    return new BigDecimal(text.asString());
  }
}
