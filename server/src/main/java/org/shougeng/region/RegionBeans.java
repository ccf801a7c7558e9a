package org.shougeng.region;

import java.time.Clock;
import org.shougeng.audit.AuditLog;
import org.shougeng.platform.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The division tree as the server has it; the command line opens it without a server. */
@Configuration(proxyBeanMethods = false)
class RegionBeans {

  @Bean
  Regions regions(Database database, Clock clock) {
    return new Regions(database, clock);
  }

  @Bean
  RegionTree regionTree(Database database, AuditLog log) {
    return new RegionTree(database, log);
  }
}
