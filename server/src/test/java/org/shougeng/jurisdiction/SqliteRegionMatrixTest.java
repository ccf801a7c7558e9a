package org.shougeng.jurisdiction;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.shougeng.platform.TestServer;

@Tag("long")
class SqliteRegionMatrixTest extends RegionMatrixContract {

  SqliteRegionMatrixTest() throws IOException {
    super(TestServer.on(Files.createTempDirectory("shougeng-matrix-")));
  }
}
