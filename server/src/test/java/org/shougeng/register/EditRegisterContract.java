package org.shougeng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import tools.jackson.databind.JsonNode;

/** The people's roster as a form writes it, on any database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class EditRegisterContract {

  private RegisterServer people;
  private TestServer server;

  abstract TestDatabase database(Path directory);

  @BeforeAll
  void start(@TempDir Path data) {
    people = new RegisterServer(database(data), data);
    server = people.server;
  }

  @AfterAll
  void stop() {
    people.close();
  }

  @BeforeEach
  void nobody_yet() {
    people.database.database().write(() -> {
      people.database.database().template().update("delete from person");
    });
  }

  @Test
  void a_person_is_entered_and_found_by_name_phone_and_pinyin() {
    people.added("张守田", "phone", "13900000001", "area", "1250.5", "since", "2026年3月1日");
    for (String search : new String[] {"张守田", "zst", "zhangshou", "0000001"}) {
      JsonNode found = people.found(search);
      assertThat(found.get("total").asLong()).as(search).isEqualTo(1);
    }
    JsonNode cells = people.found("zst").at("/rows/0/cells");
    // 1,250.5 亩 × 2000/3 m² = 833,666.67 m²
    assertThat(cells.at("/area/m2").asString()).isEqualTo("833666.67");
    assertThat(cells.get("since").asString()).isEqualTo("2026-03-01");
    assertThat(cells.at("/village/name").asString()).isEqualTo("柳林村");
    assertThat(people.found("lisi").get("total").asLong()).isZero();
  }

  @Test
  void everything_that_is_wrong_is_told_at_once_with_what_to_do() {
    Answer answer = server.postJson(
        RegisterServer.ROWS,
        RegisterServer.person(
            "",
            "duty",
            "村长",
            "phone",
            "12345",
            "village",
            "东村",
            "area",
            "12.3亩",
            "since",
            "2026-02-30"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("findings").values().stream()
            .map(finding -> finding.get("code").asString()))
        .containsExactly("TBL-010", "TBL-015", "TBL-019", "TBL-024", "TBL-023", "TBL-014");
    assertThat(answer.text()).contains("请去掉单位").contains("前面加上乡镇名");
    assertThat(people.found("").get("total").asLong()).isZero();
  }

  @Test
  void a_place_may_be_written_by_code_by_name_or_with_its_township() {
    for (String village : new String[] {"990126102201", "长堤镇东村", "长堤镇 / 东村", "990126102201 东村"}) {
      JsonNode row = people.added("人" + village, "village", village);
      assertThat(row.at("/cells/village/code").asString()).isEqualTo("990126102201");
    }
  }

  @Test
  void a_change_keeps_what_was_not_given_and_is_told_in_the_history() {
    JsonNode row = people.added("张守田", "phone", "13900000001", "area", "0.0001");
    JsonNode changed = people.changed(row, "phone", "13900000002").json();
    assertThat(changed.at("/cells/area/m2").asString())
        .isEqualTo(row.at("/cells/area/m2").asString());
    JsonNode history = server.get(RegisterServer.path(row)).json().get("history");
    assertThat(history).hasSize(2);
    assertThat(history.at("/0/what").asString()).isEqualTo("修改：手机号 13900000001 → 13900000002");
    assertThat(history.at("/0/cells/0/title").asString()).isEqualTo("手机号");
    assertThat(history.at("/0/cells/0/before").asString()).isEqualTo("13900000001");
    assertThat(history.at("/0/cells/0/after").asString()).isEqualTo("13900000002");
    assertThat(history.at("/1/what").asString()).isEqualTo("新增");
  }

  @Test
  void a_form_that_sends_back_what_it_was_given_changes_nothing() {
    JsonNode row = people.added("张守田", "area", "1250.5", "since", "2026-03-01");
    Answer again = server.send(
        "PUT",
        RegisterServer.path(row),
        "{\"cells\":" + row.get("cells") + "}",
        Map.of("If-Match", row.get("version").asString()));
    assertThat(again.json()).isEqualTo(row);
  }

  @Test
  void two_who_edit_the_same_row_do_not_overwrite_each_other() {
    JsonNode row = people.added("张守田");
    people.changed(row, "unit", "青禾县自然资源局");
    Answer late = people.changed(row, "remark", "晚到");
    assertThat(late.status()).isEqualTo(412);
    assertThat(RegisterServer.code(late)).isEqualTo("TBL-030");
    assertThat(late.json().at("/current/cells/unit").asString()).isEqualTo("青禾县自然资源局");
    assertThat(late.json().at("/changes/0/cells/0/after").asString()).isEqualTo("青禾县自然资源局");
    Answer decided = people.changed(late.json().get("current"), "remark", "晚到");
    assertThat(decided.json().at("/cells/unit").asString()).isEqualTo("青禾县自然资源局");
    assertThat(decided.json().at("/cells/remark").asString()).isEqualTo("晚到");
  }

  @Test
  void a_change_without_a_version_is_refused() {
    JsonNode row = people.added("张守田");
    Answer answer = server.putJson(RegisterServer.path(row), RegisterServer.cells("unit", "某局"));
    assertThat(RegisterServer.code(answer)).isEqualTo("TBL-033");
  }

  @Test
  void a_deleted_row_lies_in_the_bin_and_comes_back_as_it_was() {
    JsonNode row = people.added("张守田", "phone", "13900000001");
    assertThat(people.deleted(row).status()).isEqualTo(204);
    assertThat(people.found("").get("total").asLong()).isZero();
    assertThat(server.get(RegisterServer.path(row)).status()).isEqualTo(404);
    JsonNode bin = server.get("/api/registers/people/bin").json();
    assertThat(bin).hasSize(1);
    String restore = "/api/registers/people/bin/" + row.get("key").asString() + "/restore";
    JsonNode restored = server.postJson(restore, "").json();
    assertThat(restored.get("cells")).isEqualTo(row.get("cells"));
    assertThat(server.postJson(restore, "").status()).isEqualTo(404);
  }

  @Test
  void a_person_is_not_entered_twice() {
    JsonNode row = people.added("张守田", "phone", "13900000001");
    Answer again =
        server.postJson(RegisterServer.ROWS, RegisterServer.person("张守田", "phone", "13900000001"));
    assertThat(RegisterServer.code(again)).isEqualTo("TBL-041");
    people.added("张守田", "phone", "13900000002");
    people.deleted(row);
    people.added("张守田", "phone", "13900000001");
  }

  @Test
  void many_rows_change_together_or_not_at_all() {
    JsonNode one = people.added("甲");
    JsonNode two = people.added("乙");
    people.changed(two, "unit", "先到");
    Answer refused = server.putJson(RegisterServer.ROWS, many(one, two));
    assertThat(refused.status()).isEqualTo(412);
    assertThat(server.get(RegisterServer.path(one)).json().at("/cells/unit").isNull())
        .isTrue();
    JsonNode now = server.get(RegisterServer.path(two)).json();
    Answer taken = server.putJson(RegisterServer.ROWS, many(one, now));
    assertThat(taken.json()).hasSize(2);
    assertThat(taken.json().at("/1/cells/unit").asString()).isEqualTo("青禾县自然资源局");
  }

  private static String many(JsonNode one, JsonNode two) {
    return """
        {"rows": [{"key": %s, "version": %s}, {"key": %s, "version": %s}],
         "cells": {"unit": "青禾县自然资源局"}}
        """
        .formatted(one.get("key"), one.get("version"), two.get("key"), two.get("version"));
  }

  @Test
  void a_view_is_kept_for_its_person_until_the_default_is_wanted_again() {
    String view = "{\"columns\":[\"name\",\"phone\"],\"widths\":{\"name\":120}}";
    assertThat(server.get("/api/views/people").status()).isEqualTo(204);
    server.putJson("/api/views/people", view);
    assertThat(server.get("/api/views/people").text()).isEqualTo(view);
    server.delete("/api/views/people");
    assertThat(server.get("/api/views/people").status()).isEqualTo(204);
    assertThat(server.putJson("/api/views/nothing", view).status()).isEqualTo(404);
  }

  @Test
  void a_draft_survives_and_two_desks_are_told_of_each_other() {
    String draft = "/api/drafts/people/new";
    JsonNode first = server.putJson(draft, saved(0, "甲")).json();
    assertThat(first.get("revision").asLong()).isEqualTo(1);
    assertThat(server.get(draft).json().at("/body/name").asString()).isEqualTo("甲");
    assertThat(server.putJson(draft, saved(1, "甲乙")).json().get("revision").asLong())
        .isEqualTo(2);
    Answer other = server.putJson(draft, saved(1, "丙"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.json().at("/body/name").asString()).isEqualTo("甲乙");
    assertThat(server.get("/api/drafts").json().at("/0/form").asString()).isEqualTo("people");
    server.delete(draft);
    assertThat(server.get(draft).status()).isEqualTo(204);
  }

  private static String saved(long base, String name) {
    return "{\"base\": %d, \"device\": \"桌一\", \"body\": {\"name\": \"%s\"}}".formatted(base, name);
  }
}
