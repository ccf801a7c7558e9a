package org.shougeng.map;

import java.nio.file.Path;
import org.shougeng.platform.TestDatabase;

class SqliteSketchApiTest extends SketchApiContract {

  @Override
  TestDatabase open(Path folder) {
    return TestDatabase.sqlite(folder);
  }
}
