package org.shougeng.register;

import java.nio.file.Path;
import org.shougeng.platform.TestDatabase;

class SqliteImportTest extends ImportContract {

  @Override
  TestDatabase database(Path directory) {
    return TestDatabase.sqlite(directory);
  }
}
