package org.shougeng.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sizes that keep the code readable: file ≤ 500 lines, method ≤ 60, parameters ≤ 6, width ≤ 110. */
class BudgetsTest {

  private static final Pattern WRITTEN = Pattern.compile(".*\\.(java|ts|vue|mjs|js|css|sql|sh)");
  private static final JavaMethods JAVA = JavaMethods.of(Repository.java());

  @Test
  void no_file_is_longer_than_500_lines() {
    assertThat(Repository.files(name -> WRITTEN.matcher(name).matches()))
        .filteredOn(source -> source.lines().size() > 500)
        .extracting(source -> source.name() + " " + source.lines().size())
        .isEmpty();
  }

  @Test
  void no_method_is_longer_than_60_lines() {
    assertThat(JAVA.methods()).filteredOn(method -> method.lines() > 60).isEmpty();
  }

  @Test
  void no_method_takes_more_than_six_parameters() {
    assertThat(JAVA.methods()).filteredOn(method -> method.parameters() > 6).isEmpty();
  }

  @Test
  void no_java_line_is_wider_than_110_columns() {
    List<String> wide = new ArrayList<>();
    for (Repository.Source source : Repository.java()) {
      for (int i = 0; i < source.lines().size(); i++) {
        if (columns(source.lines().get(i)) > 110) {
          wide.add(source.name() + ":" + (i + 1));
        }
      }
    }
    assertThat(wide).isEmpty();
  }

  /** A Chinese character counts once: the reader's eye jumps by characters. */
  private static int columns(String line) {
    return line.codePointCount(0, line.length());
  }

  @Test
  void two_in_five_types_of_the_server_are_closed_to_other_packages() {
    List<JavaMethods.TopLevelType> types = JAVA.types().stream()
        .filter(type -> type.file().startsWith("server/src/main/java/org/shougeng/"))
        .filter(type -> !type.file().contains("/cli/"))
        .toList();
    long closed = types.stream().filter(type -> !type.isPublic()).count();
    assertThat(closed * 100.0 / types.size())
        .as("%d of %d", closed, types.size())
        .isGreaterThanOrEqualTo(40);
  }

  @Test
  void the_walls_are_measured_at_all() {
    assertThat(JAVA.methods()).hasSizeGreaterThan(50);
    assertThat(Repository.mainJava("engine")).isNotEmpty();
  }
}
