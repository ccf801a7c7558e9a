package org.shougeng.operation.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.shougeng.operation.backup.BackupShelf;
import org.shougeng.platform.BuildInfo;
import org.shougeng.platform.Database;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Figures of the running server in the text form of Prometheus: the machine, requests by route and answer,
 * jobs, and how old the last backup is. No figure carries a name of a person or a place.
 */
@Component
public final class Metrics implements DisposableBean {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  Metrics(Database database, Health health, Clock clock) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
    Gauge.builder("shougeng_build", () -> 1)
        .tag("version", BuildInfo.current().version())
        .register(registry);
    Gauge.builder("shougeng_jobs_unfinished", () -> unfinishedJobs(database)).register(registry);
    Gauge.builder(
            "shougeng_backup_age",
            () -> health.lastBackup().map(last -> age(last, clock.instant())).orElse(Double.NaN))
        .baseUnit("seconds")
        .register(registry);
  }

  private static double age(BackupShelf.Entry last, Instant now) {
    return Duration.between(last.at(), now).toSeconds();
  }

  private static double unfinishedJobs(Database database) {
    return database
        .sql()
        .sql("select count(*) from job where state in ('QUEUED', 'RUNNING')")
        .query(Long.class)
        .single();
  }

  /** Counts an answered request under its route's pattern, never under its address. */
  void answered(String method, String route, int status, Duration took) {
    Timer.builder("http.server.requests")
        .tag("method", method)
        .tag("uri", route)
        .tag("status", String.valueOf(status))
        .register(registry)
        .record(took);
  }

  /** All figures as Prometheus reads them. */
  public String text() {
    return registry.scrape();
  }

  @Override
  public void destroy() {
    collections.close();
    registry.close();
  }
}
