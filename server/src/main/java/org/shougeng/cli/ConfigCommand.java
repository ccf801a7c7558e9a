package org.shougeng.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.shougeng.platform.settings.Setting;
import org.shougeng.platform.settings.SettingCatalogue;
import org.shougeng.platform.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code shougeng config}: every setting with its meaning, its value and where that comes from. */
@NullUnmarked
@Command(name = "config", mixinStandardHelpOptions = true)
final class ConfigCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--template")
  private boolean template;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (template) {
      out.print(template(Locale.getDefault()));
      out.flush();
      return 0;
    }
    List<Settings.Value> values = Settings.ofProcess().values();
    if (json) {
      out.println(JsonMapper.shared()
          .writerWithDefaultPrettyPrinter()
          .writeValueAsString(values.stream().map(Line::of).toList()));
    } else {
      values.forEach(value -> print(value, out));
    }
    return 0;
  }

  private static void print(Settings.Value value, PrintWriter out) {
    Setting setting = value.setting();
    String source = Texts.get("config.source." + value.source());
    out.println(setting.key() + " = " + value.shown() + "  [" + source + "]");
    out.println("  " + setting.meaning(Locale.getDefault()));
    out.println("  " + Texts.get("config.default", setting.standard(), setting.environmentName()));
  }

  /** A file with every key as a comment, to begin one's own from. */
  static String template(Locale locale) {
    StringBuilder text = new StringBuilder("# shougeng.yaml\n");
    for (Setting setting : SettingCatalogue.all().settings()) {
      text.append('\n')
          .append("# ")
          .append(setting.meaning(locale))
          .append("\n# ")
          .append(setting.environmentName())
          .append("\n#")
          .append(setting.key())
          .append(": ")
          .append(quoted(setting.standard()))
          .append('\n');
    }
    return text.toString();
  }

  /** In quotes, because YAML takes 02:30 for a number. */
  private static String quoted(String value) {
    return "\"" + value + "\"";
  }

  /** What {@code --json} prints of a setting. */
  record Line(
      String key,
      String environment,
      Setting.Kind kind,
      String standard,
      String value,
      Settings.Source source,
      String zh,
      String en) {

    static Line of(Settings.Value value) {
      Setting setting = value.setting();
      return new Line(
          setting.key(),
          setting.environmentName(),
          setting.kind(),
          setting.standard(),
          value.shown(),
          value.source(),
          setting.chinese(),
          setting.english());
    }
  }
}
