package org.shougeng.region;

import java.nio.file.Path;
import org.shougeng.platform.TestDatabase;

class SqliteSearchSourcesTest extends SearchSourcesContract {

  @Override
  TestDatabase open(Path directory) {
    return TestDatabase.sqlite(directory);
  }
}
