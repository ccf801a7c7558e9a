package org.shougeng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.shougeng.access.Access;
import org.shougeng.access.Account;
import org.shougeng.access.Invitation;
import org.shougeng.access.Post;
import org.shougeng.access.PostKind;
import org.shougeng.access.Posts;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.rules.CivilTime;
import org.shougeng.platform.actor.Actor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shougeng user}: accounts, for whoever owns the machine; also the way back in when nobody can. */
@NullUnmarked
@Command(
    name = "user",
    mixinStandardHelpOptions = true,
    subcommands = {
      UserCommand.ListPeople.class,
      UserCommand.Invite.class,
      UserCommand.Lock.class,
      UserCommand.Unlock.class,
      UserCommand.ResetLink.class
    })
final class UserCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return 2;
  }

  /** Where the accounts are, and who asks. */
  static final class Store {

    @Option(names = "--data", defaultValue = "data", paramLabel = "DIR")
    private Path data;

    private OpenStore open() throws IOException {
      return OpenStore.existing(data);
    }

    private static Actor actor() {
      return Actor.maintenance(System.getProperty("user.name"));
    }
  }

  /** {@code shougeng user list}. */
  @Command(name = "list", mixinStandardHelpOptions = true)
  static final class ListPeople implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Store store;

    @Override
    public Integer call() throws IOException, InterruptedException {
      PrintWriter out = spec.commandLine().getOut();
      try (OpenStore open = store.open()) {
        Access access = open.access();
        for (Account account : access.accounts().list(Jurisdiction.EVERYWHERE)) {
          String posts = access.posts().today(account).stream()
              .map(UserCommand::shown)
              .collect(Collectors.joining(", "));
          out.println(String.join(
              "\t", account.name(), account.person(), account.state().name(), posts));
        }
      }
      return 0;
    }
  }

  private static String shown(Post post) {
    String until = post.until() == null ? "" : "–" + post.until();
    return post.kind() + ":" + post.region().digits() + until;
  }

  /** {@code shougeng user invite ACCOUNT --person NAME --office CODE --post KIND:CODE}. */
  @Command(name = "invite", mixinStandardHelpOptions = true)
  static final class Invite implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Store store;

    @Parameters(paramLabel = "ACCOUNT")
    private String account;

    @Option(names = "--person", required = true, paramLabel = "NAME")
    private String person;

    @Option(names = "--office", required = true, paramLabel = "CODE")
    private String office;

    @Option(names = "--post", paramLabel = "KIND:CODE")
    private List<String> posts = List.of();

    @Option(names = "--url", defaultValue = "http://127.0.0.1:8080", paramLabel = "URL")
    private String url;

    @Override
    public Integer call() throws IOException, InterruptedException {
      try (OpenStore open = store.open()) {
        Account.Draft draft = new Account.Draft(account, person, "", region(office));
        Invitation.Made made = open.access()
            .newcomers()
            .invite(Store.actor(), draft, posts.stream().map(UserCommand::grant).toList());
        print(made, url, spec.commandLine().getOut());
      }
      return 0;
    }
  }

  private static Posts.Grant grant(String text) {
    String[] words = text.split(":", 2);
    try {
      return new Posts.Grant(
          PostKind.valueOf(words[0]),
          region(words.length == 2 ? words[1] : ""),
          CivilTime.dayOf(Instant.now()),
          null);
    } catch (IllegalArgumentException e) {
      throw new InputRefused(Finding.error("ACC-307")
          .with("kind", words[0])
          .with("kinds", List.of(PostKind.values())));
    }
  }

  private static AdminCode region(String text) {
    return AdminCode.parse(text)
        .orElseThrow(() -> new InputRefused(Finding.error("ACC-306").with("code", text)));
  }

  private static void print(Invitation.Made made, String url, PrintWriter out) {
    out.println(
        Texts.get("user.link", url + made.path(), made.invitation().ends().toString()));
  }

  /** {@code shougeng user reset-link ACCOUNT}. */
  @Command(name = "reset-link", mixinStandardHelpOptions = true)
  static final class ResetLink implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Store store;

    @Parameters(paramLabel = "ACCOUNT")
    private String account;

    @Option(names = "--url", defaultValue = "http://127.0.0.1:8080", paramLabel = "URL")
    private String url;

    @Override
    public Integer call() throws IOException, InterruptedException {
      try (OpenStore open = store.open()) {
        Account holder = open.access().accounts().get(Jurisdiction.EVERYWHERE, account);
        print(
            open.access().invitations().make(Store.actor(), holder),
            url,
            spec.commandLine().getOut());
      }
      return 0;
    }
  }

  /** {@code shougeng user lock ACCOUNT --because WHY}. */
  @Command(name = "lock", mixinStandardHelpOptions = true)
  static final class Lock implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Store store;

    @Parameters(paramLabel = "ACCOUNT")
    private String account;

    @Option(names = "--because", defaultValue = "", paramLabel = "WHY")
    private String because;

    @Override
    public Integer call() throws IOException, InterruptedException {
      try (OpenStore open = store.open()) {
        Account holder = open.access().accounts().get(Jurisdiction.EVERYWHERE, account);
        open.access().accounts().lock(Store.actor(), holder, because);
      }
      spec.commandLine().getOut().println(Texts.get("user.locked", account));
      return 0;
    }
  }

  /** {@code shougeng user unlock ACCOUNT}. */
  @Command(name = "unlock", mixinStandardHelpOptions = true)
  static final class Unlock implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Store store;

    @Parameters(paramLabel = "ACCOUNT")
    private String account;

    @Override
    public Integer call() throws IOException, InterruptedException {
      try (OpenStore open = store.open()) {
        Account holder = open.access().accounts().get(Jurisdiction.EVERYWHERE, account);
        open.access().accounts().unlock(Store.actor(), holder);
      }
      spec.commandLine().getOut().println(Texts.get("user.unlocked", account));
      return 0;
    }
  }
}
