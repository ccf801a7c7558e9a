package org.shougeng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The people's roster over HTTP, with two townships and three villages of which two are called 东村. */
final class RegisterServer implements AutoCloseable {

  static final String ROWS = "/api/registers/people/rows";
  private static final JsonMapper JSON = JsonMapper.shared();

  final TestDatabase database;
  final TestServer server;

  RegisterServer(TestDatabase database, Path data) {
    this.database = database;
    this.server = TestServer.on(data, database.address());
    region("990126000000", "青禾县", "COUNTY", null);
    region("990126101000", "杨柳镇", "TOWNSHIP", "990126000000");
    region("990126102000", "长堤镇", "TOWNSHIP", "990126000000");
    region("990126101201", "柳林村", "VILLAGE", "990126101000");
    region("990126101202", "东村", "VILLAGE", "990126101000");
    region("990126102201", "东村", "VILLAGE", "990126102000");
  }

  private void region(String code, String name, String level, String parent) {
    database.database().write(() -> {
      database
          .database()
          .template()
          .update(
              """
              insert into region (code, name, level, parent, pinyin, initials, valid_from)
              values (?, ?, ?, ?, '', '', '2020-01-01')
              """,
              code,
              name,
              level,
              parent);
    });
  }

  /** A person with the cells given besides those that every person needs. */
  static String person(String name, String... cells) {
    ObjectNode entered = JSON.createObjectNode();
    ObjectNode all = entered.putObject("cells");
    all.put("name", name).put("duty", "VILLAGE_CHIEF").put("village", "990126101201");
    for (int i = 0; i < cells.length; i += 2) {
      all.put(cells[i], cells[i + 1]);
    }
    return JSON.writeValueAsString(entered);
  }

  static String cells(String... cells) {
    ObjectNode entered = JSON.createObjectNode();
    ObjectNode all = entered.putObject("cells");
    for (int i = 0; i < cells.length; i += 2) {
      all.put(cells[i], cells[i + 1]);
    }
    return JSON.writeValueAsString(entered);
  }

  JsonNode added(String name, String... cells) {
    Answer answer = server.postJson(ROWS, person(name, cells));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  Answer changed(JsonNode row, String... cells) {
    return server.send(
        "PUT", path(row), cells(cells), Map.of("If-Match", row.get("version").asString()));
  }

  Answer deleted(JsonNode row) {
    return server.send(
        "DELETE", path(row), "", Map.of("If-Match", row.get("version").asString()));
  }

  static String path(JsonNode row) {
    return ROWS + "/" + row.get("key").asString();
  }

  JsonNode found(String search) {
    return server
        .get(ROWS + "?q=" + URLEncoder.encode(search, StandardCharsets.UTF_8))
        .json();
  }

  /** A table as text, row by row in the order of its key: what an undo must restore. */
  String dump(String table) {
    return database
        .database()
        .sql()
        .sql("select * from " + table + " order by id")
        .query()
        .listOfRows()
        .toString();
  }

  static String code(Answer answer) {
    return answer.json().at("/findings/0/code").asString();
  }

  @Override
  public void close() {
    server.close();
    database.close();
  }
}
