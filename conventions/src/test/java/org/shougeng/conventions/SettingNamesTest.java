package org.shougeng.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every setting that code reads is in the catalogue with its meaning, and nothing else is. */
class SettingNamesTest {

  private static final Pattern READ =
      Pattern.compile("\"(?:\\$\\{)?(shougeng\\.[a-z][a-z.-]*[a-z])(:[^}\"]*)?}?\"");
  private static final Pattern FILE = Pattern.compile("shougeng\\.(gpkg|yaml|jar)");
  private static final Pattern NAMED = Pattern.compile("(?m)^(shougeng\\.\\S+) ");

  @Test
  void every_setting_that_is_read_is_documented_and_the_other_way_round() {
    assertThat(read()).isEqualTo(documented());
  }

  @Test
  void a_default_stands_in_the_catalogue_and_nowhere_else() {
    Pattern second = Pattern.compile("\\$\\{shougeng\\.[a-z.-]+:");
    assertThat(Repository.mainJava())
        .filteredOn(source -> second.matcher(source.text()).find())
        .extracting(Repository.Source::name)
        .isEmpty();
  }

  private static Set<String> documented() {
    return NAMED
        .matcher(catalogue().text())
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Repository.Source catalogue() {
    return Repository.files("settings.txt"::equals).get(0);
  }

  private static Set<String> read() {
    Set<String> names = new TreeSet<>();
    for (Repository.Source source : Repository.mainJava()) {
      Matcher matcher = READ.matcher(source.text());
      while (matcher.find()) {
        if (!FILE.matcher(matcher.group(1)).matches()) {
          names.add(matcher.group(1));
        }
      }
    }
    return names;
  }
}
