package org.shougeng.occupation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.TestServer;

@EnabledIfEnvironmentVariable(named = TestDatabase.POSTGRESQL, matches = ".+")
class PostgresqlReviewSurvivalTest extends ReviewSurvivalContract {

  private TestDatabase store;

  @BeforeEach
  void open() {
    store = TestDatabase.postgresql();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  TestServer start() {
    return TestServer.on(data, store.address());
  }
}
