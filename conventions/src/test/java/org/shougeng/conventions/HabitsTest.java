package org.shougeng.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Habits that hide faults or blur names, each forbidden by its text. */
class HabitsTest {

  @Test
  void no_name_says_only_that_something_is_useful() {
    Pattern vague = Pattern.compile("(?i)(utils?|commons?|helpers?|managers?|impl)");
    Pattern ending = Pattern.compile(".*(Utils?|Common|Helper|Manager|Impl)");
    List<String> names = new ArrayList<>();
    for (Repository.Source source : Repository.java()) {
      String type = source.path().getFileName().toString().replace(".java", "");
      boolean folder = Stream.of(source.name().split("/"))
          .anyMatch(part -> vague.matcher(part).matches());
      if (folder || ending.matcher(type).matches()) {
        names.add(source.name());
      }
    }
    assertThat(names).isEmpty();
  }

  @Test
  void nothing_is_caught_that_was_not_named() {
    assertThat(found("catch \\((final )?(Exception|Throwable)\\b", source -> !source.isTest()))
        .isEmpty();
    assertThat(found("printStackTrace", source -> true)).isEmpty();
  }

  @Test
  void only_the_command_line_writes_to_the_terminal() {
    assertThat(found(
            "System\\.(out|err)\\b",
            source -> !source.isTest()
                && !source.name().contains("/cli/")
                && !source.name().startsWith("bench/")))
        .isEmpty();
  }

  @Test
  void collaborators_come_through_constructors() {
    assertThat(found("@Autowired|@Inject\\b|@Resource\\b", source -> !source.isTest()))
        .isEmpty();
  }

  @Test
  void imports_name_what_they_import() {
    assertThat(found("^import (static )?[\\w.]+\\.\\*;", source -> true)).isEmpty();
  }

  @Test
  void values_have_types_except_where_foreign_text_comes_in() {
    assertThat(found(
            "Map<String, ?Object>",
            source -> !source.isTest()
                && !source.name().contains("/web/")
                && !source.name().contains("/paper/")
                && !source.name().contains("/formats/")))
        .isEmpty();
  }

  @Test
  void nothing_is_left_to_do_in_a_comment() {
    assertThat(found(
            "\\b(TODO|FIXME|XXX|HACK)\\b", source -> !source.name().contains("/conventions/")))
        .isEmpty();
  }

  private static List<String> found(String pattern, Predicate<Repository.Source> where) {
    Pattern regex = Pattern.compile(pattern);
    List<String> places = new ArrayList<>();
    for (Repository.Source source : Repository.java()) {
      if (!where.test(source) || source.name().startsWith("conventions/")) {
        continue;
      }
      for (int i = 0; i < source.lines().size(); i++) {
        if (regex.matcher(source.lines().get(i)).find()) {
          places.add(source.name() + ":" + (i + 1) + " " + source.lines().get(i).strip());
        }
      }
    }
    return places;
  }
}
