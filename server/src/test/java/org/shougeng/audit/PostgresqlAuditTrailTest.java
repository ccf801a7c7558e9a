package org.shougeng.audit;

import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.shougeng.platform.TestDatabase;

@EnabledIfEnvironmentVariable(named = TestDatabase.POSTGRESQL, matches = ".+")
class PostgresqlAuditTrailTest extends AuditTrailContract {

  @Override
  TestDatabase open() {
    return TestDatabase.postgresql();
  }

  @Override
  List<String> unlock() {
    return List.of("drop trigger if exists audit_entry_is_never_changed on audit_entry");
  }
}
