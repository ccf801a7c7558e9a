package org.shougeng.region;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.shougeng.platform.TestDatabase;

@EnabledIfEnvironmentVariable(named = TestDatabase.POSTGRESQL, matches = ".+")
class PostgresqlRegionTreeTest extends RegionTreeContract {

  @Override
  TestDatabase open() {
    return TestDatabase.postgresql();
  }
}
