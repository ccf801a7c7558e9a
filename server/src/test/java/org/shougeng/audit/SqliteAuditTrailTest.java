package org.shougeng.audit;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.platform.TestDatabase;

class SqliteAuditTrailTest extends AuditTrailContract {

  @TempDir
  private Path directory;

  @Override
  TestDatabase open() {
    return TestDatabase.sqlite(directory);
  }

  @Override
  List<String> unlock() {
    return List.of(
        "drop trigger if exists audit_entry_is_never_changed",
        "drop trigger if exists audit_entry_is_never_deleted");
  }
}
