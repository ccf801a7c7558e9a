package org.shougeng.map;

import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.shougeng.platform.TestDatabase;

@EnabledIfEnvironmentVariable(named = TestDatabase.POSTGRESQL, matches = ".+")
class PostgresqlSketchApiTest extends SketchApiContract {

  @Override
  TestDatabase open(Path folder) {
    return TestDatabase.postgresql();
  }
}
