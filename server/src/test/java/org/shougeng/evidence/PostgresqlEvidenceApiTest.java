package org.shougeng.evidence;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.TestServer;

@EnabledIfEnvironmentVariable(named = TestDatabase.POSTGRESQL, matches = ".+")
class PostgresqlEvidenceApiTest extends EvidenceApiContract {

  private final TestDatabase store = TestDatabase.postgresql();

  @Override
  TestServer start() {
    return TestServer.on(data, store.address());
  }

  @Override
  void closeStore() {
    store.close();
  }
}
