package org.shougeng.parcel;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.shougeng.platform.TestDatabase;

@EnabledIfEnvironmentVariable(named = TestDatabase.POSTGRESQL, matches = ".+")
class PostgresqlWhoseParcelsTest extends WhoseParcelsContract {

  @Override
  TestDatabase open() {
    return TestDatabase.postgresql();
  }
}
