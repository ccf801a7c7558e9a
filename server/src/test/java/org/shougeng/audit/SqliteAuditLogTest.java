package org.shougeng.audit;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.platform.TestDatabase;

class SqliteAuditLogTest extends AuditLogContract {

  @TempDir
  private Path directory;

  @Override
  TestDatabase open() {
    return TestDatabase.sqlite(directory);
  }
}
