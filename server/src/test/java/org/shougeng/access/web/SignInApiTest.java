package org.shougeng.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.access.Access;
import org.shougeng.access.Account;
import org.shougeng.access.PostKind;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.platform.TestPeople;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import org.shougeng.platform.actor.Actor;
import tools.jackson.databind.JsonNode;

/** Signing in as a browser does it. */
class SignInApiTest {

  private static final AdminCode TOWNSHIP = new AdminCode("990126101000");
  private static final String PASSWORD = "柳溪镇 的 石桥 1949";

  @TempDir
  private static Path data;

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.on(data);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void nobody_is_here_until_somebody_signs_in() {
    JsonNode session = server.asNobody().get("/api/session").json();
    assertThat(session.get("actor").isNull()).isTrue();
    assertThat(session.get("demo").asBoolean()).isFalse();
    assertThat(session.get("csrf").asString()).isNotBlank();
  }

  @Test
  void what_asks_for_a_post_is_not_shown_to_somebody_who_has_not_signed_in() {
    Answer answer = server.asNobody().get("/api/layers");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().at("/findings/0/code").asString()).isEqualTo("SRV-401");
  }

  @Test
  void the_right_password_opens_a_session_that_no_script_can_read() {
    Account account = invited("zhang.san", TOWNSHIP);
    TestPeople.of(access()).grant(account, PostKind.TOWNSHIP, TOWNSHIP);
    Answer answer = signIn("Zhang.San ", PASSWORD);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Set-Cookie"))
        .contains("SHOUGENG-SESSION=", "HttpOnly", "SameSite=Lax");
    JsonNode actor = server.asNobody().with(answer).get("/api/session").json().get("actor");
    assertThat(actor.get("account").asString()).isEqualTo("zhang.san");
    assertThat(actor.at("/posts/0/title").asString()).isEqualTo("乡镇");
    assertThat(actor.get("jurisdiction").get(0).asString()).isEqualTo(TOWNSHIP.digits());
    assertThat(actor.get("permissions").toString()).contains("READ_LAND").doesNotContain("OPERATE");
  }

  @Test
  void a_wrong_password_and_an_unknown_account_are_refused_alike() {
    invited("li.si", TOWNSHIP);
    Answer wrong = signIn("li.si", "not this one 1");
    Answer unknown = signIn("nobody.here", "not this one 1");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(unknown.text()).isEqualTo(wrong.text());
    assertThat(wrong.json().at("/findings/0/code").asString()).isEqualTo("ACC-101");
  }

  @Test
  void the_fifth_wrong_password_makes_even_the_right_one_wait() {
    invited("wang.wu", TOWNSHIP);
    for (int i = 0; i < 4; i++) {
      assertThat(signIn("wang.wu", "not this one 1").status()).isEqualTo(401);
    }
    Answer fifth = signIn("wang.wu", "not this one 1");
    assertThat(fifth.status()).isEqualTo(429);
    assertThat(fifth.header("Retry-After")).isEqualTo("60");
    assertThat(signIn("wang.wu", PASSWORD).status()).isEqualTo(429);
  }

  @Test
  void signing_out_ends_the_session_for_whoever_kept_its_cookie() {
    TestServer clerk = server.as(PostKind.COUNTY_SECTION, new AdminCode("990126000000"));
    assertThat(clerk.get("/api/layers").status()).isEqualTo(200);
    assertThat(clerk.delete("/api/session").header("Set-Cookie")).contains("Max-Age=0");
    assertThat(clerk.get("/api/layers").status()).isEqualTo(401);
  }

  @Test
  void a_write_without_the_token_of_the_page_is_refused_and_does_nothing() {
    Answer answer = server.withoutToken().delete("/api/session");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.json().at("/findings/0/code").asString()).isEqualTo("ACC-106");
    assertThat(answer.header("Content-Security-Policy")).isNotBlank();
    assertThat(server.get("/api/layers").status()).isEqualTo(200);
  }

  @Test
  void the_token_of_a_page_stays_the_same_while_somebody_works() {
    assertThat(server.get("/api/layers").header("Set-Cookie")).doesNotContain("XSRF-TOKEN");
    assertThat(server.get("/api/session").json().get("csrf").asString()).isEqualTo("of-a-test");
  }

  @Test
  void there_are_no_people_to_choose_where_no_demonstration_runs() {
    assertThat(server.asNobody().get("/api/demo/people").status()).isEqualTo(404);
    assertThat(server
            .asNobody()
            .postJson("/api/demo/session", "{\"account\":\"clerk\"}")
            .status())
        .isEqualTo(404);
  }

  private static Answer signIn(String account, String password) {
    return server
        .asNobody()
        .postJson(
            "/api/session",
            "{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, password));
  }

  private static Account invited(String name, AdminCode office) {
    Account account = TestPeople.of(access()).create(name, office);
    String token =
        access().invitations().make(Actor.maintenance("test"), account).token();
    return access().invitations().accept(token, PASSWORD);
  }

  private static Access access() {
    return server.part(Access.class);
  }
}
