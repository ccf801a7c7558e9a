package org.shougeng.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.settings.Settings;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that are not given are what the settings say; the demonstration keeps to a folder of its own. */
final class SettingDefaults implements IDefaultValueProvider {

  private static final Map<String, String> KEYS = Map.of(
      "--data", "shougeng.data",
      "--port", "shougeng.port",
      "--address", "shougeng.address");

  private final Settings settings;

  SettingDefaults(Settings settings) {
    this.settings = settings;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || argument.command().name().equals("demo")) {
      return null;
    }
    String key = KEYS.get(option.longestName());
    return key == null ? null : settings.text(key);
  }
}
