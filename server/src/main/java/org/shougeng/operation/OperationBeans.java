package org.shougeng.operation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.shougeng.operation.backup.BackupShelf;
import org.shougeng.operation.backup.BackupWriter;
import org.shougeng.platform.Database;
import org.shougeng.platform.MadeTables;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The room's parts as the server has them. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class OperationBeans {

  @Bean
  BackupShelf backupShelf(
      @Value("${shougeng.data}") Path data,
      @Value("${shougeng.backup.directory}") String directory) {
    return BackupShelf.of(data, directory);
  }

  @Bean
  BackupWriter backupWriter(
      Database database, @Value("${shougeng.data}") Path data, List<MadeTables> made, Clock clock) {
    return new BackupWriter(database, data, made, clock);
  }
}
