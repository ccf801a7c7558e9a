package org.shougeng.operation.survival;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.shougeng.parcel.SmallCounty;
import org.shougeng.platform.Database;
import org.shougeng.platform.DatabaseAddress;
import org.shougeng.platform.TestServer;

/** The server in a process of its own, to be killed: {@code SurvivingServer DATA DATABASE_URL}. */
final class SurvivingServer {

  static final String READY = "ready ";

  private SurvivingServer() {}

  public static void main(String[] arguments) throws InterruptedException {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    Path data = Path.of(arguments[0]);
    TestServer server = TestServer.on(data, new DatabaseAddress(arguments[1], null, null));
    if (server.get("/api/layers").json().isEmpty()) {
      SmallCounty.into(server);
      village(server.part(Database.class));
    }
    out.println(READY + server.port() + " " + server.session());
    new CountDownLatch(1).await();
  }

  private static void village(Database database) {
    database.write(() -> {
      database
          .template()
          .update(
              """
              insert into region (code, name, level, parent, pinyin, initials, valid_from)
              values ('990126101201', '柳林村', 'VILLAGE', null, '', '', '2020-01-01')
              """);
    });
  }
}
