package org.shougeng.audit;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.shougeng.platform.TestDatabase;

@EnabledIfEnvironmentVariable(named = TestDatabase.POSTGRESQL, matches = ".+")
class PostgresqlAuditLogTest extends AuditLogContract {

  @Override
  TestDatabase open() {
    return TestDatabase.postgresql();
  }
}
