package org.shougeng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.shougeng.operation.backup.BackupShelf;
import org.shougeng.operation.backup.Upgrade;
import org.shougeng.operation.certificate.CertificateFolder;
import org.shougeng.parcel.LayerTables;
import org.shougeng.platform.County;
import org.shougeng.platform.DatabaseAddress;
import org.shougeng.platform.ShougengServer;
import org.shougeng.platform.settings.Settings;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** The server in this process, from start to Ctrl+C. */
final class RunningServer {

  private final ServerOptions options;
  private final Path data;
  private final PrintWriter out;

  RunningServer(ServerOptions options, Path data, PrintWriter out) {
    this.options = options;
    this.data = data;
    this.out = out;
  }

  /** Starts, prints the address, and returns the exit code when the server has stopped. */
  int run() throws IOException, InterruptedException {
    Files.createDirectories(data);
    Settings settings = Settings.ofProcess();
    boolean https = settings.flag("shougeng.https.enabled");
    if (!https && !options.isLocal()) {
      out.println(Texts.get("serve.plain", options.address()));
    }
    if (https) {
      new CertificateFolder(data)
          .renewIfDue(Clock.systemUTC().instant())
          .ifPresent(renewed -> out.println(Texts.get("cert.renewed")));
    }
    Optional<Path> before = upgrade(settings).prepare();
    before.ifPresent(backup -> out.println(Texts.get("upgrade.backup", backup.toString())));
    if (!options.mayShowDemo() && isDemo()) {
      out.println(Texts.get("serve.exposed", options.address()));
      return Failures.FINDINGS;
    }
    int port = options.freePort();
    if (port != options.port()) {
      out.println(Texts.get("serve.busy", text(options.port()), text(port)));
    }
    CountDownLatch stopped = new CountDownLatch(1);
    try {
      start(port, stopped);
    } catch (RuntimeException e) {
      before.ifPresent(backup -> out.println(Texts.get("upgrade.failed", backup.toString())));
      throw e;
    }
    out.println(Texts.get("serve.open", https ? "https" : "http", options.address(), text(port)));
    out.flush();
    stopped.await();
    return 0;
  }

  private boolean isDemo() throws IOException, InterruptedException {
    try (OpenStore store = OpenStore.in(data)) {
      return store.county().find().map(County::demo).orElse(false);
    }
  }

  private Upgrade upgrade(Settings settings) {
    return new Upgrade(
        DatabaseAddress.from(settings, data),
        data,
        BackupShelf.of(data, settings.text("shougeng.backup.directory")),
        database -> List.of(new LayerTables(database)),
        Clock.systemUTC());
  }

  private void start(int port, CountDownLatch stopped) {
    SpringApplication server = new SpringApplication(ShougengServer.class);
    server.addListeners((ApplicationListener<ContextClosedEvent>) event -> stopped.countDown());
    server.run(
        "--server.port=" + port,
        "--server.address=" + options.address(),
        "--shougeng.data=" + data.toAbsolutePath());
  }

  private static String text(int port) {
    return String.valueOf(port);
  }
}
