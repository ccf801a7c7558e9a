package org.shougeng.jurisdiction;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.TestServer;

@EnabledIfEnvironmentVariable(named = TestDatabase.POSTGRESQL, matches = ".+")
class PostgresqlRegionMatrixTest extends RegionMatrixContract {

  private final TestDatabase database;

  PostgresqlRegionMatrixTest() throws IOException {
    this(TestDatabase.postgresql());
  }

  private PostgresqlRegionMatrixTest(TestDatabase database) throws IOException {
    super(TestServer.on(Files.createTempDirectory("shougeng-matrix-"), database.address()));
    this.database = database;
  }

  @AfterAll
  void drop() {
    database.close();
  }
}
