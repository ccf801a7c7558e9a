package org.shougeng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;

/** How an office begins: set up on the command line, opened by a link that works once. */
class InitCommandTest {

  private static final String PASSWORD = "秋收 冬藏 2026 年";
  private static final Pattern TOKEN = Pattern.compile("/join#(\\S+)");

  @TempDir
  private Path data;

  @Test
  void the_first_administrator_comes_in_by_a_link_that_works_once() {
    Said said = init();
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("青禾县（990126000000）", "4526");
    String token = token(said.out());
    try (TestServer server = TestServer.on(data)) {
      TestServer stranger = server.asNobody();
      Answer look = stranger.postJson("/api/invitation/look", "{\"token\":\"" + token + "\"}");
      assertThat(look.json().get("county").asString()).isEqualTo("青禾县");
      assertThat(look.json().at("/posts/0/title").asString()).isEqualTo("管理员");
      assertThat(accept(stranger, token).status()).isEqualTo(200);
      Answer again = accept(stranger, token);
      assertThat(again.json().at("/findings/0/code").asString()).isEqualTo("ACC-311");
      Answer in = stranger.postJson(
          "/api/session", "{\"account\":\"admin\",\"password\":\"" + PASSWORD + "\"}");
      assertThat(in.status()).isEqualTo(200);
      assertThat(server.with(in).get("/api/people").status()).isEqualTo(200);
      assertThat(server.with(in).get("/api/layers").status()).isEqualTo(403);
    }
  }

  @Test
  void an_office_is_set_up_once() {
    init();
    Said second = init();
    assertThat(second.code()).isEqualTo(3);
    assertThat(second.out()).contains("ACC-501");
  }

  @Test
  void a_code_that_is_no_countys_and_a_meridian_that_is_no_zones_are_refused() {
    assertThat(run("init", "--data", data.toString(), "--code", "99012610").out())
        .contains("ACC-502");
    assertThat(run(
                "init",
                "--data",
                data.toString(),
                "--code",
                "990126",
                "--name",
                "青禾县",
                "--meridian",
                "14")
            .out())
        .contains("ACC-504");
  }

  @Test
  void accounts_are_kept_on_the_command_line() {
    init();
    Said invited = run(
        "user",
        "invite",
        "zhou",
        "--data",
        data.toString(),
        "--person",
        "周敏",
        "--office",
        "990126101",
        "--post",
        "TOWNSHIP:990126101");
    assertThat(invited.out()).contains("/join#");
    assertThat(run("user", "lock", "zhou", "--data", data.toString()).code()).isZero();
    assertThat(run("user", "list", "--data", data.toString()).out())
        .contains("zhou\t周敏\tLOCKED\tTOWNSHIP:990126101000");
    assertThat(run("user", "unlock", "zhou", "--data", data.toString()).code()).isZero();
    String first = token(invited.out());
    assertThat(
            token(run("user", "reset-link", "zhou", "--data", data.toString()).out()))
        .isNotEqualTo(first);
  }

  private static Answer accept(TestServer stranger, String token) {
    return stranger.postJson(
        "/api/invitation/accept",
        "{\"token\":\"%s\",\"password\":\"%s\"}".formatted(token, PASSWORD));
  }

  private static String token(String text) {
    Matcher matcher = TOKEN.matcher(text);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private Said init() {
    return run(
        "init",
        "--data",
        data.toString(),
        "--code",
        "990126",
        "--name",
        "青禾县",
        "--meridian",
        "114",
        "--admin",
        "Admin",
        "--person",
        "石坚");
  }

  private record Said(int code, String out) {}

  private static Said run(String... args) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream heard = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setOut(heard);
    System.setErr(heard);
    try {
      int code = Shougeng.run(args);
      return new Said(code, said.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
