package org.shougeng.access.web;

import java.time.Clock;
import java.time.Duration;
import org.shougeng.access.Access;
import org.shougeng.access.SessionPolicy;
import org.shougeng.audit.AuditLog;
import org.shougeng.platform.Database;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This room's parts as the server uses them. */
@Configuration(proxyBeanMethods = false)
class AccessBeans {

  @Bean
  Access access(
      Database database,
      AuditLog audit,
      Clock clock,
      @Value("${shougeng.session.idle-minutes}") long idle,
      @Value("${shougeng.session.longest-hours}") long longest) {
    return new Access(
        database,
        audit,
        clock,
        new SessionPolicy(Duration.ofMinutes(idle), Duration.ofHours(longest)));
  }
}
