package org.shougeng.platform.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The settings in force, each with where its value comes from: the command line goes before the environment,
 * that before the file, that before the default.
 */
public final class Settings {

  /** The file that is read when {@link #FILE_VARIABLE} names none: in the working directory, if there. */
  public static final String FILE_NAME = "shougeng.yaml";

  /** The environment variable that names the file. */
  public static final String FILE_VARIABLE = "SHOUGENG_CONFIG";

  private static final String PREFIX = "shougeng.";

  /** Variables that begin like settings and are none: of tests, and of the start script. */
  private static final Set<String> NO_SETTINGS = Set.of(
      FILE_VARIABLE,
      "SHOUGENG_TEST_PG",
      "SHOUGENG_REAL_DATA",
      "SHOUGENG_JAVA_OPTS",
      "SHOUGENG_JAR");

  /** Where a value comes from. */
  public enum Source {
    COMMAND_LINE,
    ENVIRONMENT,
    FILE,
    DEFAULT
  }

  /** A setting and its value. */
  public record Value(Setting setting, String text, Source source) {

    /** The value as it may be shown: of a secret only whether there is one. */
    public String shown() {
      return setting.isSecret() && !text.isEmpty() ? "******" : text;
    }
  }

  private final Map<String, Value> values;

  private Settings(Map<String, Value> values) {
    this.values = values;
  }

  /**
   * The settings that {@code given}, the environment and its file add up to.
   *
   * @param given values of the command line by key
   * @throws InputRefused {@code OPS-001} for a key nobody knows, {@code OPS-002} for a value that is none of
   *     its kind, {@code OPS-003} for a file that cannot be read; all of them at once
   */
  public static Settings of(Map<String, String> given, Map<String, String> environment) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Value> values = new LinkedHashMap<>();
    SettingCatalogue.all()
        .settings()
        .forEach(setting ->
            values.put(setting.key(), new Value(setting, setting.standard(), Source.DEFAULT)));
    Optional<Path> file = file(environment);
    file.ifPresent(path -> read(path)
        .forEach((key, text) ->
            put(values, String.valueOf(key), String.valueOf(text), Source.FILE, findings)));
    environment.forEach((name, text) -> {
      if (name.startsWith("SHOUGENG_") && !NO_SETTINGS.contains(name)) {
        String key = SettingCatalogue.all()
            .byEnvironmentName(name)
            .map(Setting::key)
            .orElseGet(() -> asKey(name));
        put(values, key, text, Source.ENVIRONMENT, findings);
      }
    });
    given.forEach((key, text) -> put(values, key, text, Source.COMMAND_LINE, findings));
    if (!findings.isEmpty()) {
      throw new InputRefused(findings);
    }
    return new Settings(values);
  }

  /** The settings of this process, for commands. */
  public static Settings ofProcess() {
    return of(Map.of(), System.getenv());
  }

  /** The file that is read, if there is one. */
  public static Optional<Path> file(Map<String, String> environment) {
    String named = environment.getOrDefault(FILE_VARIABLE, "");
    Path file = Path.of(named.isBlank() ? FILE_NAME : named);
    return named.isBlank() && !Files.isRegularFile(file) ? Optional.empty() : Optional.of(file);
  }

  private static Properties read(Path file) {
    try {
      YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
      yaml.setResources(new FileSystemResource(file));
      return Optional.ofNullable(yaml.getObject()).orElseGet(Properties::new);
    } catch (YAMLException | IllegalStateException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new InputRefused(
          Finding.error("OPS-003").at(Place.file(file.toString())).quoting("reason", reason));
    }
  }

  private static String asKey(String environmentName) {
    return environmentName.toLowerCase(Locale.ROOT).replace('_', '.');
  }

  private static void put(
      Map<String, Value> values, String key, String text, Source source, List<Finding> findings) {
    String full = key.startsWith(PREFIX) ? key : PREFIX + key;
    Value known = values.get(full);
    if (known == null) {
      String nearest = SettingCatalogue.all().nearest(full).key();
      findings.add(Finding.error("OPS-001").with("key", key).with("nearest", nearest));
    } else if (!known.setting().accepts(text)) {
      String shown = known.setting().isSecret() ? "******" : text;
      findings.add(Finding.error("OPS-002")
          .with("key", full)
          .quoting("value", shown)
          .with("kind", known.setting().kind()));
    } else {
      values.put(full, new Value(known.setting(), text.strip(), source));
    }
  }

  public List<Value> values() {
    return List.copyOf(values.values());
  }

  /** The value of a key of the catalogue. */
  public String text(String key) {
    Value value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no such setting: " + key);
    }
    return value.text();
  }

  public int number(String key) {
    return Integer.parseInt(text(key));
  }

  public boolean flag(String key) {
    return Boolean.parseBoolean(text(key));
  }
}
