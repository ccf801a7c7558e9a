package org.shougeng.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

class SettingsTest {

  @TempDir
  private Path folder;

  @Test
  void the_command_line_goes_before_the_environment_and_that_before_the_file() throws IOException {
    Map<String, String> environment = Map.of(
        Settings.FILE_VARIABLE,
        file("shougeng:\n  port: 1\n  backup:\n    keep: 2\n    time: '03:15'\n"),
        "SHOUGENG_PORT",
        "3",
        "SHOUGENG_BACKUP_KEEP",
        "4");
    Settings settings = Settings.of(Map.of("shougeng.port", "5"), environment);
    assertThat(settings.number("shougeng.port")).isEqualTo(5);
    assertThat(settings.number("shougeng.backup.keep")).isEqualTo(4);
    assertThat(settings.text("shougeng.backup.time")).isEqualTo("03:15");
    assertThat(settings.text("shougeng.address")).isEqualTo("127.0.0.1");
    assertThat(settings.values())
        .filteredOn(value -> value.setting().key().equals("shougeng.backup.time"))
        .extracting(Settings.Value::source)
        .containsExactly(Settings.Source.FILE);
  }

  @Test
  void a_name_with_dashes_has_an_environment_variable_with_underscores() {
    Settings settings = Settings.of(Map.of(), Map.of("SHOUGENG_JOBS_RESULTS_KEPT_DAYS", "7"));
    assertThat(settings.number("shougeng.jobs.results-kept-days")).isEqualTo(7);
  }

  @Test
  void all_names_nobody_knows_are_told_at_once_each_with_the_nearest() throws IOException {
    Map<String, String> environment =
        Map.of(Settings.FILE_VARIABLE, file("shougeng.backup.kep: 3\n"), "SHOUGENG_PROT", "80");
    assertThat(refused(environment))
        .extracting(finding -> finding.details().get("nearest"))
        .containsExactlyInAnyOrder("shougeng.backup.keep", "shougeng.port");
  }

  @Test
  void a_value_that_is_none_of_its_kind_is_refused_and_a_secret_one_is_not_repeated() {
    assertThat(refused(Map.of("SHOUGENG_PORT", "eighty")))
        .extracting(Finding::code)
        .containsExactly("OPS-002");
    assertThat(refused(Map.of("SHOUGENG_BACKUP_TIME", "25:00"))).hasSize(1);
  }

  @Test
  void a_file_that_is_no_yaml_or_not_there_is_refused() throws IOException {
    assertThat(refused(Map.of(Settings.FILE_VARIABLE, file("a: [1\nb: 2"))))
        .extracting(Finding::code)
        .containsExactly("OPS-003");
    assertThat(refused(Map.of(Settings.FILE_VARIABLE, folder.resolve("none").toString())))
        .extracting(Finding::code)
        .containsExactly("OPS-003");
  }

  @Test
  void variables_of_tests_and_of_other_programs_are_no_settings() {
    Settings settings =
        Settings.of(Map.of(), Map.of("SHOUGENG_TEST_PG", "x", "PATH", "y", "JAVA_HOME", "z"));
    assertThat(settings.values()).allMatch(value -> value.source() == Settings.Source.DEFAULT);
  }

  @Test
  void a_secret_is_never_shown() {
    Settings settings = Settings.of(Map.of(), Map.of("SHOUGENG_DATABASE_PASSWORD", "hunter2"));
    assertThat(settings.text("shougeng.database.password")).isEqualTo("hunter2");
    assertThat(settings.values())
        .extracting(Settings.Value::shown)
        .contains("******")
        .doesNotContain("hunter2");
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("shougeng.yaml"), text).toString();
  }

  private static List<Finding> refused(Map<String, String> environment) {
    return catchThrowableOfType(InputRefused.class, () -> Settings.of(Map.of(), environment))
        .findings();
  }
}
