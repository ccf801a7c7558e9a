package org.shougeng.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Documents keep up with the code: links lead somewhere, public names are in the glossary. */
class DocumentsTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
  private static final Pattern IDENTIFIER = Pattern.compile("`([A-Z][A-Za-z0-9]+)`");

  @Test
  void every_link_of_every_document_leads_to_a_file() {
    List<String> broken = new ArrayList<>();
    for (Repository.Source document : Repository.files(name -> name.endsWith(".md"))) {
      Matcher link = LINK.matcher(document.text());
      while (link.find()) {
        String target = link.group(1);
        Path file = document.path().resolveSibling(target);
        if (!target.startsWith("http") && !Files.exists(file)) {
          broken.add(document.name() + " -> " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void every_public_name_of_the_engine_and_the_duties_stands_in_the_glossary() {
    Set<String> decided = glossary();
    List<String> undecided = JavaMethods.of(Repository.mainJava()).types().stream()
        .filter(type -> type.isPublic() && isDomain(type.file()))
        .map(JavaMethods.TopLevelType::name)
        .filter(name -> !decided.contains(name))
        .toList();
    assertThat(undecided).isEmpty();
  }

  @Test
  void the_architecture_fits_on_a_few_pages() {
    assertThat(document("ARCHITECTURE.md").lines()).hasSizeLessThanOrEqualTo(150);
  }

  @Test
  void lock_files_name_no_place_of_download() {
    for (Repository.Source lock : Repository.files(name -> name.equals("package-lock.json"))) {
      assertThat(lock.text()).as(lock.name()).doesNotContain("\"resolved\"");
    }
  }

  private static boolean isDomain(String file) {
    return file.startsWith("engine/")
        || (file.startsWith("server/") && !file.contains("/cli/") && !file.contains("/web/"));
  }

  private static Set<String> glossary() {
    return IDENTIFIER
        .matcher(document("GLOSSARY.md").text())
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toSet());
  }

  private static Repository.Source document(String name) {
    return Repository.files(name::equals).get(0);
  }
}
