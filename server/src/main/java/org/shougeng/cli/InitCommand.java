package org.shougeng.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.shougeng.access.Account;
import org.shougeng.access.Invitation;
import org.shougeng.access.PostKind;
import org.shougeng.access.Posts;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.UserFile;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GaussKrugerZone;
import org.shougeng.engine.rules.CivilTime;
import org.shougeng.platform.County;
import org.shougeng.platform.actor.Actor;
import org.shougeng.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code shougeng init}: whose installation this is, and its first administrator, who comes in by a link
 * that works once. Nobody ever has a password that came with the program.
 */
@NullUnmarked
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Option(names = "--data", defaultValue = "data", paramLabel = "DIR")
  private Path data;

  @Option(names = "--code", paramLabel = "CODE")
  private @Nullable String code;

  @Option(names = "--name", paramLabel = "NAME")
  private @Nullable String name;

  @Option(names = "--regions", paramLabel = "FILE")
  private @Nullable Path regions;

  @Option(names = "--meridian", paramLabel = "DEGREES")
  private @Nullable Double meridian;

  @Option(names = "--admin", paramLabel = "ACCOUNT")
  private @Nullable String admin;

  @Option(names = "--person", paramLabel = "NAME")
  private @Nullable String person;

  @Option(names = "--url", defaultValue = "http://127.0.0.1:8080", paramLabel = "URL")
  private String url;

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (OpenStore store = OpenStore.in(data)) {
      if (store.county().find().isPresent()) {
        throw new InputRefused(Finding.error("ACC-501")
            .with("county", store.county().find().orElseThrow().name())
            .with("data", data));
      }
      initialise(store, spec.commandLine().getOut());
    }
    return 0;
  }

  private void initialise(OpenStore store, PrintWriter out) throws IOException {
    Actor actor = Actor.maintenance(System.getProperty("user.name"));
    AdminCode county = countyCode();
    if (regions != null) {
      store
          .regionTree()
          .load(
              UserFile.of(regions), CivilTime.dayOf(Instant.now()), Jurisdiction.EVERYWHERE, actor);
    }
    String title = store.regions().find(county).map(Region::name).orElse(null);
    String chosen = title != null && name == null ? title : answer("name", name);
    int epsg = zone();
    Invitation.Made link = store.write(() -> {
      store.county().set(new County(county, chosen, false));
      store.county().setZone(epsg);
      return administrator(store, actor, county);
    });
    out.println(Texts.get("init.done", chosen, county.digits(), Crs.of(epsg).toString()));
    out.println(
        Texts.get("init.link", url + link.path(), link.invitation().ends().toString()));
    out.println(Texts.get("init.next", data.toString()));
  }

  private Invitation.Made administrator(OpenStore store, Actor actor, AdminCode county) {
    Account.Draft draft =
        new Account.Draft(answer("admin", admin), answer("person", person), "", county);
    Posts.Grant grant =
        new Posts.Grant(PostKind.FIRST_ADMINISTRATOR, county, CivilTime.dayOf(Instant.now()), null);
    return store.access().newcomers().invite(actor, draft, List.of(grant));
  }

  private AdminCode countyCode() {
    String given = answer("code", code);
    return AdminCode.parse(given)
        .filter(PostKind.FIRST_ADMINISTRATOR::existsIn)
        .orElseThrow(() -> new InputRefused(Finding.error("ACC-502").with("code", given)));
  }

  private int zone() {
    String given = answer("meridian", meridian == null ? null : meridian.toString());
    return degrees(given)
        .flatMap(longitude -> GaussKrugerZone.threeDegreeAt(longitude, true))
        .map(GaussKrugerZone::epsg)
        .orElseThrow(() -> new InputRefused(Finding.error("ACC-504").with("meridian", given)));
  }

  private static Optional<Double> degrees(String text) {
    try {
      return Optional.of(Double.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** What was given, else what somebody at the terminal answers. */
  private static String answer(String what, @Nullable String given) {
    if (given != null) {
      return given;
    }
    Console console = System.console();
    String said = console == null ? null : console.readLine("%s", Texts.get("init.ask." + what));
    if (said == null || said.isBlank()) {
      throw new InputRefused(Finding.error("ACC-505").with("option", "--" + what));
    }
    return said.strip();
  }
}
