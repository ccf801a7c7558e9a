package org.shougeng.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.access.Access;
import org.shougeng.access.PostKind;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.fixtures.Qinghe;
import org.shougeng.fixtures.QinghePeople;
import org.shougeng.platform.County;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import tools.jackson.databind.JsonNode;

/** The people of the demonstration, whom anyone at this machine may be. */
class DemoPeopleApiTest {

  private static final AdminCode COUNTY = new AdminCode(Qinghe.COUNTY_CODE + "000000");

  @TempDir
  private Path data;

  @Test
  void one_click_makes_a_visitor_the_countys_clerk() {
    try (TestServer server = demo("--server.address=127.0.0.1")) {
      JsonNode people = server.get("/api/demo/people").json();
      assertThat(people.size()).isEqualTo(QinghePeople.all().size());
      assertThat(people.at("/0/title").asString()).isEqualTo("县耕保股");
      String clerk = people.at("/0/account").asString();
      Answer entered =
          server.postJson("/api/demo/session", "{\"account\":\"%s\"}".formatted(clerk));
      assertThat(
              server.with(entered).get("/api/session").json().at("/actor/name").asString())
          .isEqualTo("林秀");
      assertThat(server.with(entered).get("/api/layers").status()).isEqualTo(200);
    }
  }

  @Test
  void nobody_chooses_to_be_an_account_that_is_not_of_the_demonstration() {
    try (TestServer server = demo("--server.address=127.0.0.1")) {
      assertThat(server.postJson("/api/demo/session", "{\"account\":\"clerk\"}").status())
          .isEqualTo(404);
    }
  }

  @Test
  void the_door_is_shut_to_the_network_and_to_proxies() {
    try (TestServer server = demo("--server.address=0.0.0.0")) {
      assertThat(server.get("/api/demo/people").status()).isEqualTo(404);
      assertThat(server.get("/api/session").json().get("demo").asBoolean()).isFalse();
    }
    try (TestServer server = demo("--server.address=127.0.0.1")) {
      assertThat(server.get("/api/demo/people", "X-Forwarded-For", "10.0.0.9").status())
          .isEqualTo(404);
    }
  }

  private TestServer demo(String setting) {
    TestServer server = TestServer.on(data, setting);
    for (QinghePeople.Person person : QinghePeople.all()) {
      server
          .part(Access.class)
          .demoPeople()
          .add(person.account(), person.name(), PostKind.valueOf(person.post()), person.region());
    }
    server.part(CountyRegister.class).set(new County(COUNTY, Qinghe.COUNTY_NAME, true));
    return server.asNobody();
  }
}
