package org.shougeng.register;

import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.shougeng.platform.TestDatabase;

@EnabledIfEnvironmentVariable(named = "SHOUGENG_TEST_PG", matches = ".+")
class PostgresqlOddStringsTest extends OddStringsContract {

  @Override
  TestDatabase database(Path directory) {
    return TestDatabase.postgresql();
  }
}
