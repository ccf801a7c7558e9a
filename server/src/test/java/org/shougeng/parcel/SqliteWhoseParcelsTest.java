package org.shougeng.parcel;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.platform.TestDatabase;

class SqliteWhoseParcelsTest extends WhoseParcelsContract {

  @TempDir
  private Path directory;

  @Override
  TestDatabase open() {
    return TestDatabase.sqlite(directory);
  }
}
