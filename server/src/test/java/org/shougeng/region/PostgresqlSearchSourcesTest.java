package org.shougeng.region;

import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.shougeng.platform.TestDatabase;

@EnabledIfEnvironmentVariable(named = TestDatabase.POSTGRESQL, matches = ".+")
class PostgresqlSearchSourcesTest extends SearchSourcesContract {

  @Override
  TestDatabase open(Path directory) {
    return TestDatabase.postgresql();
  }
}
