package org.shougeng.register;

import java.nio.file.Path;
import org.shougeng.platform.TestDatabase;

class SqliteOddStringsTest extends OddStringsContract {

  @Override
  TestDatabase database(Path directory) {
    return TestDatabase.sqlite(directory);
  }
}
