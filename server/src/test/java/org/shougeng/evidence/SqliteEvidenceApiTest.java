package org.shougeng.evidence;

import org.shougeng.platform.TestServer;

class SqliteEvidenceApiTest extends EvidenceApiContract {

  @Override
  TestServer start() {
    return TestServer.on(data);
  }
}
