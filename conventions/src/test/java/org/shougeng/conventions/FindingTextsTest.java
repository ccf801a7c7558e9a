package org.shougeng.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every finding that code can raise says in Chinese and in English what happened and what to do. */
class FindingTextsTest {

  private static final Pattern CODE = Pattern.compile("\"((?!SHA-)[A-Z]{3}-[0-9]{3})\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9]+)}");

  private final Map<String, String> chinese = texts("_zh.properties");
  private final Map<String, String> english = texts("_en.properties");

  @Test
  void every_code_has_its_texts_in_both_languages() {
    Set<String> keys = used().stream()
        .flatMap(code -> List.of(code + ".what", code + ".todo").stream())
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(keys).isNotEmpty();
    assertThat(chinese.keySet()).containsAll(keys);
    assertThat(english.keySet()).containsAll(keys);
  }

  @Test
  void no_text_outlives_its_code() {
    Set<String> used = used();
    assertThat(chinese.keySet()).allMatch(key -> used.contains(key.substring(0, key.indexOf('.'))));
  }

  @Test
  void both_languages_tell_the_same_details() {
    assertThat(english.keySet()).isEqualTo(chinese.keySet());
    chinese.forEach((key, text) ->
        assertThat(placeholders(english.get(key))).as(key).isEqualTo(placeholders(text)));
  }

  @Test
  void chinese_texts_are_chinese_and_english_ones_are_not() {
    Pattern han = Pattern.compile("\\p{IsHan}");
    assertThat(chinese).allSatisfy((key, text) -> assertThat(text).as(key).containsPattern(han));
    assertThat(english.values()).allSatisfy(text -> assertThat(text.strip()).isNotEmpty());
  }

  private static Set<String> used() {
    Set<String> codes = new TreeSet<>();
    for (Repository.Source source : Repository.mainJava()) {
      Matcher matcher = CODE.matcher(source.text());
      while (matcher.find()) {
        codes.add(matcher.group(1));
      }
    }
    return codes;
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toSet());
  }

  private static Map<String, String> texts(String ending) {
    Map<String, String> texts = new TreeMap<>();
    for (Repository.Source file : Repository.files(name -> name.endsWith(ending))) {
      if (!file.name().contains("/findings/")) {
        continue;
      }
      Properties properties = new Properties();
      try {
        properties.load(new StringReader(file.text()));
      } catch (IOException e) {
        throw new UncheckedIOException(file.name(), e);
      }
      properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    }
    return texts;
  }
}
