package org.shougeng.evidence;

import org.shougeng.platform.TestDatabase;

class SqliteEvidenceTest extends EvidenceContract {

  @Override
  TestDatabase open() {
    return TestDatabase.sqlite(data);
  }
}
