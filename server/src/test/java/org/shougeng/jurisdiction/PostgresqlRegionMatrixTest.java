package org.shougeng.jurisdiction;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.TestServer;

@Tag("long")
@EnabledIfEnvironmentVariable(named = TestDatabase.POSTGRESQL, matches = ".+")
class PostgresqlRegionMatrixTest extends RegionMatrixContract {

  private static TestDatabase database;

  PostgresqlRegionMatrixTest() throws IOException {
    super(start());
  }

  private static TestServer start() throws IOException {
    database = TestDatabase.postgresql();
    return TestServer.on(Files.createTempDirectory("shougeng-matrix-"), database.address());
  }

  @Override
  void release() {
    database.close();
  }
}
