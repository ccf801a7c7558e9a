package org.shougeng.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.access.PostKind;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.UserFile;
import org.shougeng.engine.rules.Term;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Placement;
import org.shougeng.region.RegionTree;
import tools.jackson.databind.JsonNode;

/** A county's desks over HTTP: its section, two of its townships; the same on both databases. */
abstract class DeskContract {

  private static final AdminCode COUNTY = new AdminCode("990126000000");
  private static final AdminCode WILLOW = new AdminCode("990126101000");
  private static final AdminCode CLOUD = new AdminCode("990126102000");

  @TempDir
  private Path data;

  private TestDatabase store;
  private TestServer server;
  private TestServer section;
  private TestServer willow;
  private TestServer cloud;

  abstract TestDatabase open(Path directory);

  @BeforeEach
  void start() throws Exception {
    store = open(data);
    server = TestServer.on(data, store.address());
    Path tree = Files.writeString(
        data.resolve("regions.csv"),
        "code,name\n990126000000,青禾县\n990126101000,杨柳镇\n990126102000,云台乡\n");
    server
        .part(RegionTree.class)
        .load(UserFile.of(tree), LocalDate.of(2024, 1, 1), Jurisdiction.EVERYWHERE, Actor.SYSTEM);
    section = server.as(PostKind.COUNTY_SECTION, COUNTY);
    willow = server.as(PostKind.TOWNSHIP, WILLOW);
    cloud = server.as(PostKind.TOWNSHIP, CLOUD);
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  private StatutoryClock clock(Addressee holder) {
    Matter matter = new Matter("review", "12", "G40 高速公路二标", "/map?review=12");
    StatutoryClock.Rule rule =
        new StatutoryClock.Rule("核实期限", "自然资源部办公厅通知 第三条", Term.workingDays(10));
    return server
        .part(StatutoryClocks.class)
        .start(
            Actor.SYSTEM,
            new ClockStart(
                matter,
                rule,
                LocalDate.of(2025, 9, 26),
                "实地核实并回复",
                holder,
                new Placement(COUNTY, WILLOW, WILLOW)));
  }

  @Test
  void a_clock_gives_its_next_step_to_the_office_that_holds_it_with_the_day_it_is_due() {
    clock(Addressee.office(WILLOW));
    JsonNode toDo = willow.get("/api/desk/todos").json().get(0);
    // Ten working days over the National Day of 2025: 28–30 Sept, 9–11, 13–16 October.
    assertThat(toDo.get("due").asString()).isEqualTo("2025-10-16");
    assertThat(toDo.get("light").asString()).isEqualTo("OVERDUE");
    assertThat(toDo.at("/clock/basis").asString()).contains("第三条");
    assertThat(toDo.at("/holder/name").asString()).isEqualTo("杨柳镇");
    assertThat(willow.get("/api/desk/home").json().at("/counts/overdue").asInt())
        .isEqualTo(1);
    assertThat(willow.get("/api/desk/messages").json().at("/rows/0/title").asString())
        .contains("G40 高速公路二标");
  }

  @Test
  void a_to_do_of_a_post_is_held_by_whoever_has_the_post_there() {
    clock(Addressee.post(PostKind.TOWNSHIP, WILLOW));
    assertThat(willow.get("/api/desk/todos").json().size()).isEqualTo(1);
    assertThat(cloud.get("/api/desk/todos").json().size()).isZero();
  }

  @Test
  void other_townships_find_nothing_and_the_county_sees_without_holding() {
    clock(Addressee.office(WILLOW));
    String id = willow.get("/api/desk/todos").json().at("/0/id").asString();
    assertThat(cloud.get("/api/desk/todos/" + id).status()).isEqualTo(404);
    assertThat(cloud.get("/api/desk/todos?scope=SEEN").json().size()).isZero();
    assertThat(cloud.get("/api/desk/clocks?kind=review&id=12").json().size()).isZero();
    assertThat(cloud.get("/api/desk/messages").json().get("total").asInt()).isZero();
    JsonNode seen = section.get("/api/desk/todos?scope=SEEN").json().get(0);
    assertThat(seen.get("mine").asBoolean()).isFalse();
    assertThat(code(pass(section, id, "done", "{\"version\":1}"))).isEqualTo("DSK-002");
    assertThat(pass(cloud, id, "done", "{\"version\":1}").status()).isEqualTo(404);
  }

  @Test
  void what_is_handed_over_keeps_its_way_and_comes_back_with_a_reason() {
    clock(Addressee.office(WILLOW));
    String id = willow.get("/api/desk/todos").json().at("/0/id").asString();
    String toCounty = "{\"version\":1,\"to\":{\"kind\":\"OFFICE\",\"region\":\"990126000000\"},"
        + "\"reason\":\"需要县里认定\"}";
    assertThat(pass(willow, id, "hand-over", toCounty).status()).isEqualTo(200);
    assertThat(willow.get("/api/desk/todos").json().size()).isZero();
    JsonNode held = section.get("/api/desk/todos").json().get(0);
    assertThat(held.get("version").asInt()).isEqualTo(2);
    assertThat(willow.get("/api/desk/todos?scope=SEEN").json().size()).isEqualTo(1);
    assertThat(code(pass(section, id, "return", "{\"version\":2,\"reason\":\" \"}")))
        .isEqualTo("DSK-004");
    JsonNode back =
        pass(section, id, "return", "{\"version\":2,\"reason\":\"请先补照片\"}").json();
    assertThat(back.at("/holder/name").asString()).isEqualTo("杨柳镇");
    assertThat(back.get("steps").size()).isEqualTo(3);
    assertThat(back.at("/steps/2/reason").asString()).isEqualTo("请先补照片");
    assertThat(willow.get("/api/desk/todos").json().size()).isEqualTo(1);
  }

  @Test
  void one_does_it_once() {
    clock(Addressee.office(WILLOW));
    String id = willow.get("/api/desk/todos").json().at("/0/id").asString();
    assertThat(pass(willow, id, "done", "{\"version\":1,\"reason\":\"已现场核实\"}").status())
        .isEqualTo(200);
    assertThat(code(pass(willow, id, "done", "{\"version\":1}"))).isEqualTo("DSK-003");
    assertThat(willow.get("/api/desk/todos").json().size()).isZero();
    assertThat(willow.get("/api/desk/todos?scope=DONE").json().size()).isEqualTo(1);
  }

  @Test
  void nothing_is_handed_to_who_is_out_of_reach() {
    clock(Addressee.office(WILLOW));
    String id = willow.get("/api/desk/todos").json().at("/0/id").asString();
    for (String to : new String[] {
      "{\"kind\":\"OFFICE\",\"region\":\"990126102000\"}",
      "{\"kind\":\"POST\",\"key\":\"COUNTY_SECTION\",\"region\":\"990126101000\"}",
      "{\"kind\":\"PERSON\",\"key\":\"nobody\"}",
      "null"
    }) {
      String body = "{\"version\":1,\"reason\":\"x\",\"to\":" + to + "}";
      assertThat(code(pass(willow, id, "hand-over", body))).as(to).isEqualTo("DSK-001");
    }
  }

  @Test
  void a_pause_with_its_reason_stops_the_clock_and_its_end_moves_the_due_day() {
    StatutoryClock clock = clock(Addressee.office(WILLOW));
    String path = "/api/desk/clocks/" + clock.id();
    assertThat(code(willow.postJson(path + "/pause", "{\"from\":\"2025-09-29\",\"reason\":\"\"}")))
        .isEqualTo("DSK-010");
    assertThat(
            code(section.postJson(path + "/pause", "{\"from\":\"2025-09-29\",\"reason\":\"x\"}")))
        .isEqualTo("DSK-002");
    JsonNode paused = willow
        .postJson(path + "/pause", "{\"from\":\"2025-09-29\",\"reason\":\"补正材料\"}")
        .json();
    assertThat(paused.get("state").asString()).isEqualTo("PAUSED");
    assertThat(paused.get("due").isNull()).isTrue();
    assertThat(willow.get("/api/desk/todos").json().at("/0/light").asString()).isEqualTo("PAUSED");
    // Mon 29, Tue 30 Sept and Thu 9 Oct are left out: 21 October.
    JsonNode runs =
        willow.postJson(path + "/resume", "{\"from\":\"2025-10-10\"}").json();
    assertThat(runs.get("due").asString()).isEqualTo("2025-10-21");
    assertThat(willow.get("/api/desk/todos").json().at("/0/due").asString())
        .isEqualTo("2025-10-21");
    assertThat(code(willow.postJson(path + "/resume", "{\"from\":\"2025-10-10\"}")))
        .isEqualTo("DSK-013");
    assertThat(code(willow.postJson(path + "/pause", "{\"from\":\"2025-10-09\",\"reason\":\"x\"}")))
        .isEqualTo("DSK-012");
  }

  @Test
  void a_clock_that_is_met_takes_its_to_do_along() {
    StatutoryClock clock = clock(Addressee.office(WILLOW));
    StatutoryClocks clocks = server.part(StatutoryClocks.class);
    Actor officer = new Actor("x", "镇长", WILLOW, Jurisdiction.of(WILLOW), java.util.Set.of());
    assertThat(clocks.meet(officer, clock.id(), LocalDate.of(2025, 10, 15)).state())
        .isEqualTo(StatutoryClock.State.MET);
    assertThat(willow.get("/api/desk/todos").json().size()).isZero();
  }

  @Test
  void messages_reach_people_posts_and_offices_and_are_read_by_each_reader_alone() {
    String letter = "{\"to\":{\"kind\":\"OFFICE\",\"region\":\"990126101000\"},"
        + "\"title\":\"周五前报送\",\"body\":\"<b>请</b>按时\"}";
    assertThat(section.postJson("/api/desk/messages", letter).status()).isEqualTo(200);
    assertThat(code(cloud.postJson("/api/desk/messages", letter))).isEqualTo("DSK-001");
    TestServer colleague = server.as(PostKind.INFORMATION_OFFICER, WILLOW);
    JsonNode inbox = willow.get("/api/desk/messages").json();
    assertThat(inbox.get("unread").asInt()).isEqualTo(1);
    assertThat(inbox.at("/rows/0/body").asString()).isEqualTo("<b>请</b>按时");
    String id = inbox.at("/rows/0/id").asString();
    assertThat(cloud.postJson("/api/desk/messages/" + id + "/read", "").status())
        .isEqualTo(404);
    JsonNode left = willow.postJson("/api/desk/messages/" + id + "/read", "").json();
    assertThat(left.get("unread").asInt()).isZero();
    assertThat(willow.postJson("/api/desk/messages/" + id + "/read", "").status())
        .isEqualTo(200);
    assertThat(colleague.get("/api/desk/messages/unread").json().get("unread").asInt())
        .isEqualTo(1);
    colleague.postJson("/api/desk/messages/read", "");
    assertThat(colleague.get("/api/desk/messages/unread").json().get("unread").asInt())
        .isZero();
    assertThat(code(section.postJson(
            "/api/desk/messages", "{\"to\":{\"kind\":\"PERSON\",\"key\":\"x\"},\"title\":\"\"}")))
        .isEqualTo("DSK-005");
  }

  @Test
  void a_to_do_may_be_given_by_hand_and_lies_with_its_holder() {
    String given = "{\"title\":\"核对标志牌清单\",\"step\":\"核对后回复\",\"due\":\"2099-01-05\","
        + "\"to\":{\"kind\":\"POST\",\"key\":\"TOWNSHIP\",\"region\":\"990126102000\"}}";
    assertThat(section.postJson("/api/desk/todos", given).status()).isEqualTo(200);
    JsonNode held = cloud.get("/api/desk/todos").json().get(0);
    assertThat(held.get("light").asString()).isEqualTo("LATER");
    assertThat(held.at("/holder/name").asString()).isEqualTo("云台乡 · 乡镇");
    assertThat(willow.get("/api/desk/todos?scope=SEEN").json().size()).isZero();
    assertThat(code(section.postJson("/api/desk/todos", "{\"title\":\" \"}"))).isEqualTo("DSK-006");
  }

  @Test
  void a_new_arrangement_shows_which_clocks_it_moves_before_it_is_in_force() {
    clock(Addressee.office(WILLOW));
    // As published, but without the make-up Saturday 11 October.
    String year = server.get("/api/desk/calendar/2025").json().toString();
    String entered = year.replaceAll(",\\{\"day\":\"2025-10-11\",\"name\":\"[^\"]*\"}", "");
    assertThat(entered).isNotEqualTo(year);
    assertThat(willow.postJson("/api/desk/calendar/2025/preview", entered).status())
        .isEqualTo(403);
    JsonNode shown = server.postJson("/api/desk/calendar/2025/preview", entered).json();
    assertThat(shown.at("/moved/0/before").asString()).isEqualTo("2025-10-16");
    assertThat(shown.at("/moved/0/after").asString()).isEqualTo("2025-10-17");
    assertThat(willow.get("/api/desk/todos").json().at("/0/due").asString())
        .isEqualTo("2025-10-16");
    assertThat(server.putJson("/api/desk/calendar/2025", entered).status()).isEqualTo(200);
    assertThat(willow.get("/api/desk/todos").json().at("/0/due").asString())
        .isEqualTo("2025-10-17");
    assertThat(willow.get("/api/desk/calendar/2025").json().get("workdays").asInt())
        .isEqualTo(247);
  }

  @Test
  void a_term_is_counted_for_whoever_asks_and_says_what_is_not_announced() {
    JsonNode counted = willow
        .get("/api/desk/clocks/term?start=2025-09-26&length=5&unit=WORKING_DAYS")
        .json();
    assertThat(counted.get("due").asString()).isEqualTo("2025-10-10");
    assertThat(counted.get("unannounced").size()).isZero();
    JsonNode far = willow
        .get("/api/desk/clocks/term?start=2098-12-20&length=1&unit=MONTHS")
        .json();
    assertThat(far.get("unannounced").size()).isEqualTo(2);
    assertThat(willow
            .get("/api/desk/clocks/term?start=2025-09-26&length=0&unit=DAYS")
            .status())
        .isEqualTo(422);
  }

  private static Answer pass(TestServer who, String id, String act, String body) {
    return who.postJson("/api/desk/todos/" + id + "/" + act, body);
  }

  private static String code(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    return answer.json().at("/findings/0/code").asString();
  }
}
