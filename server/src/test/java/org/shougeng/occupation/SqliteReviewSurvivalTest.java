package org.shougeng.occupation;

import org.shougeng.platform.TestServer;

class SqliteReviewSurvivalTest extends ReviewSurvivalContract {

  @Override
  TestServer start() {
    return TestServer.on(data);
  }
}
