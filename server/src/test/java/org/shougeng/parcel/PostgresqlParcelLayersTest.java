package org.shougeng.parcel;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.shougeng.platform.TestDatabase;

@EnabledIfEnvironmentVariable(named = TestDatabase.POSTGRESQL, matches = ".+")
class PostgresqlParcelLayersTest extends ParcelLayersContract {

  @Override
  TestDatabase open() {
    return TestDatabase.postgresql();
  }
}
