package org.shougeng.evidence;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.shougeng.platform.TestDatabase;

@EnabledIfEnvironmentVariable(named = TestDatabase.POSTGRESQL, matches = ".+")
class PostgresqlEvidenceTest extends EvidenceContract {

  @Override
  TestDatabase open() {
    return TestDatabase.postgresql();
  }
}
