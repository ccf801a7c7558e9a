package org.shougeng.region;

import org.shougeng.platform.TestDatabase;

class SqliteRegionTreeTest extends RegionTreeContract {

  @Override
  TestDatabase open() {
    return TestDatabase.sqlite(directory);
  }
}
