package org.shougeng.platform.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.PropertySource;

/**
 * Gives the server the settings in force, defaults included, so that {@code @Value("${shougeng.…}")} names a
 * key and nothing else.
 */
public final class SettingsForSpring implements EnvironmentPostProcessor, Ordered {

  private static final String COMMAND_LINE =
      CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME;

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    MutablePropertySources sources = environment.getPropertySources();
    Settings settings = Settings.of(given(sources.get(COMMAND_LINE)), System.getenv());
    Properties values = new Properties();
    settings.values().forEach(value -> values.put(value.setting().key(), value.text()));
    sources.addFirst(new PropertiesPropertySource("shougeng", values));
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("settings", settings));
  }

  private static Map<String, String> given(@Nullable PropertySource<?> commandLine) {
    Map<String, String> given = new LinkedHashMap<>();
    if (commandLine instanceof EnumerablePropertySource<?> source) {
      for (String name : source.getPropertyNames()) {
        if (name.startsWith("shougeng.")) {
          given.put(name, String.valueOf(source.getProperty(name)));
        }
      }
    }
    return given;
  }

  /** Before those who read settings. */
  @Override
  public int getOrder() {
    return 0;
  }
}
