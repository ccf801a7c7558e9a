package org.shougeng.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.BuildInfo;
import org.shougeng.platform.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code shougeng}: the entry of the command line. Exit codes: 0 done, 1 findings or failure, 2 wrong
 * usage, 3 data that cannot be used.
 */
@Command(
    name = "shougeng",
    mixinStandardHelpOptions = true,
    versionProvider = Shougeng.Version.class,
    subcommands = {
      ServeCommand.class,
      InitCommand.class,
      UserCommand.class,
      DemoCommand.class,
      ImportCommand.class,
      RegionCommand.class,
      OverlayCommand.class,
      CheckCommand.class,
      ConvertCommand.class,
      TemplateCommand.class,
      BaseMapCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      VerifyCommand.class,
      CertCommand.class,
      ConfigCommand.class,
      AuditCommand.class,
      EvidenceCommand.class,
      DoctorCommand.class
    })
public final class Shougeng {

  @Option(names = "--lang", paramLabel = "zh|en", scope = CommandLine.ScopeType.INHERIT)
  private String language = "";

  private Shougeng() {}

  public static void main(String[] args) {
    // From JDK 22 on there is a console even where nobody sits at one; this asks for the old
    // meaning.
    System.setProperty("jdk.console", "java.base");
    System.exit(run(args));
  }

  /** Runs one command and returns its exit code. */
  static int run(String... args) {
    Locale.setDefault(language(args));
    CommandLine commands = new CommandLine(new Shougeng());
    commands.setResourceBundle(Texts.bundle());
    commands.setExecutionExceptionHandler(new Failures());
    commands.setUsageHelpAutoWidth(true);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    try {
      commands.setDefaultValueProvider(new SettingDefaults(Settings.ofProcess()));
    } catch (InputRefused wrong) {
      Failures.print(wrong.findings(), commands.getErr());
      return Failures.BAD_DATA;
    }
    return args.length == 0 ? usage(commands) : commands.execute(args);
  }

  private static int usage(CommandLine commands) {
    commands.usage(commands.getOut());
    return 2;
  }

  /** {@code --lang} if given, else English where {@code LANG} says so, else Chinese. */
  private static Locale language(String... args) {
    List<String> words = Arrays.asList(args);
    int option = words.indexOf("--lang");
    String chosen = option >= 0 && option + 1 < words.size()
        ? words.get(option + 1)
        : words.stream()
            .filter(word -> word.startsWith("--lang="))
            .map(word -> word.substring("--lang=".length()))
            .findFirst()
            .orElse(System.getenv().getOrDefault("LANG", ""));
    return chosen.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }

  /** The build's own version. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"shougeng " + BuildInfo.current().version()};
    }
  }
}
