package org.shougeng.occupation;

import java.io.IOException;
import java.nio.file.Files;
import org.shougeng.platform.TestServer;

class SqliteOddNamesTest extends OddNamesContract {

  SqliteOddNamesTest() throws IOException {
    super(TestServer.on(Files.createTempDirectory("shougeng-names-")));
  }
}
