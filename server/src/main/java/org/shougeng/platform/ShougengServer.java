package org.shougeng.platform;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;

/** The server: every duty of the bureau behind one web address. Started by the command line. */
@SpringBootApplication(scanBasePackages = "org.shougeng", proxyBeanMethods = false)
public class ShougengServer {

  @Bean
  DatabaseAddress databaseAddress(
      @Value("${shougeng.data}") Path data,
      @Value("${shougeng.database.url}") String url,
      @Value("${shougeng.database.user}") String user,
      @Value("${shougeng.database.password}") String password) {
    return DatabaseAddress.of(url, user, password, data);
  }

  @Bean(destroyMethod = "close")
  Database database(DatabaseAddress address) {
    return Database.open(address);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  CountyRegister countyRegister(Database database) {
    return new CountyRegister(database);
  }

  @Bean
  JobFiles jobFiles(@Value("${shougeng.data}") Path data) {
    return new JobFiles(data);
  }

  @Bean(destroyMethod = "close")
  Jobs jobs(Database database, JobFiles files, Clock clock, ApplicationEventPublisher events) {
    return new Jobs(database, files, clock, job -> events.publishEvent(new JobEnded(job)));
  }
}
