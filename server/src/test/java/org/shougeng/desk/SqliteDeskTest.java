package org.shougeng.desk;

import java.nio.file.Path;
import org.shougeng.platform.TestDatabase;

class SqliteDeskTest extends DeskContract {

  @Override
  TestDatabase open(Path directory) {
    return TestDatabase.sqlite(directory);
  }
}
