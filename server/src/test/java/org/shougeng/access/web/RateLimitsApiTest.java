package org.shougeng.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;

/** Floods are slowed, one caller at a time. */
class RateLimitsApiTest {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

  @TempDir
  private Path data;

  @Test
  void a_flood_of_one_account_is_told_when_to_come_back_and_hinders_nobody_else() {
    try (TestServer server = TestServer.on(data, "--shougeng.limits.requests-per-minute=10")) {
      Answer last = null;
      for (int i = 0; i < 11; i++) {
        last = server.get("/api/account");
      }
      assertThat(last.status()).isEqualTo(429);
      assertThat(last.header("Retry-After")).matches("[1-6]");
      assertThat(last.json().at("/findings/0/code").asString()).isEqualTo("ACC-107");
      assertThat(server.asNobody().get("/api/session").status()).isEqualTo(200);
    }
  }

  /** Ten a minute: one every six seconds. */
  @Test
  void an_allowance_fills_as_time_passes() {
    Allowance allowance = new Allowance(10, NOON);
    for (int i = 0; i < 10; i++) {
      assertThat(allowance.take(NOON)).isZero();
    }
    assertThat(allowance.take(NOON)).isEqualTo(Duration.ofSeconds(6));
    assertThat(allowance.take(NOON.plusSeconds(6))).isZero();
    assertThat(allowance.take(NOON.plusSeconds(7))).isEqualTo(Duration.ofSeconds(5));
  }
}
