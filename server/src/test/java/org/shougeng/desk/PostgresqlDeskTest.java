package org.shougeng.desk;

import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.shougeng.platform.TestDatabase;

@EnabledIfEnvironmentVariable(named = TestDatabase.POSTGRESQL, matches = ".+")
class PostgresqlDeskTest extends DeskContract {

  @Override
  TestDatabase open(Path directory) {
    return TestDatabase.postgresql();
  }
}
