package org.shougeng.register;

import java.nio.file.Path;
import org.shougeng.platform.TestDatabase;

class SqliteExportTest extends ExportContract {

  @Override
  TestDatabase database(Path directory) {
    return TestDatabase.sqlite(directory);
  }
}
