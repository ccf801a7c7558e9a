package org.shougeng.operation;

import java.time.Duration;
import org.shougeng.operation.backup.BackupKind;
import org.shougeng.operation.backup.BackupShelf;
import org.shougeng.platform.JobRequest;
import org.shougeng.platform.JobRequest.Priority;
import org.shougeng.platform.Jobs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** What the server does by itself each night: a backup, and away with old files of jobs. */
@Component
final class Nightly implements SchedulingConfigurer {

  private static final String HOUSEKEEPING = "0 15 1 * * *";

  private final Jobs jobs;
  private final BackupKind backups;
  private final boolean enabled;
  private final String time;
  private final Duration resultsKept;

  Nightly(
      Jobs jobs,
      BackupKind backups,
      @Value("${shougeng.backup.enabled}") boolean enabled,
      @Value("${shougeng.backup.time}") String time,
      @Value("${shougeng.jobs.results-kept-days}") int resultDays) {
    this.jobs = jobs;
    this.backups = backups;
    this.enabled = enabled;
    this.time = time;
    this.resultsKept = Duration.ofDays(resultDays);
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar tasks) {
    tasks.addCronTask(() -> jobs.removeOldFiles(resultsKept), HOUSEKEEPING);
    if (enabled) {
      tasks.addCronTask(this::backUp, cron(time));
    }
  }

  /** {@code 02:30} as Spring's cron writes it. */
  static String cron(String time) {
    return "0 %d %d * * *"
        .formatted(Integer.parseInt(time.substring(3)), Integer.parseInt(time.substring(0, 2)));
  }

  private void backUp() {
    jobs.submit(
        backups,
        BackupKind.Order.make(BackupShelf.Reason.NIGHTLY),
        JobRequest.ofServer("夜间备份").with(Priority.BACKGROUND));
  }
}
