package org.shougeng.evidence;

import java.nio.file.Path;
import java.time.Clock;
import org.shougeng.audit.AuditLog;
import org.shougeng.platform.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Evidence as the server has it. */
@Configuration(proxyBeanMethods = false)
class EvidenceBeans {

  @Bean
  Evidence evidence(
      Database database,
      @Value("${shougeng.data}") Path data,
      AuditLog log,
      Clock clock,
      ObjectProvider<EvidenceHolder> holders) {
    return new Evidence(database, data, log, clock, holders::stream);
  }

  @Bean
  ChunkedUploads chunkedUploads(
      Database database, Evidence evidence, @Value("${shougeng.data}") Path data, Clock clock) {
    return new ChunkedUploads(database, evidence, data, clock);
  }
}
