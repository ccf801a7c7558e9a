package org.shougeng.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.platform.Job;
import org.shougeng.platform.actor.Actor;

/**
 * A job as pages show it.
 *
 * @param mine whether the reader asked for it
 * @param owner the account that asked for it
 * @param attempts how often it was begun; more than one after the server was stopped
 * @param etaSeconds seconds it will still run at the pace so far, or null
 * @param result what it made, or null
 * @param findings what it has found, the first ones
 * @param moreFindings how many findings there are beyond those
 */
public record JobJson(
    long id,
    String kind,
    String title,
    boolean mine,
    String owner,
    Job.State state,
    int attempts,
    long done,
    long total,
    @Nullable Long etaSeconds,
    Instant submittedAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    Job.@Nullable Result result,
    List<FindingJson> findings,
    long moreFindings) {

  private static final int SHOWN = 200;

  /** The job as {@code reader} may see it at {@code now}. */
  public static JobJson of(
      Job job, List<Finding> findings, Actor reader, Locale locale, Instant now) {
    int shown = Math.min(findings.size(), SHOWN);
    return new JobJson(
        job.id(),
        job.kind(),
        job.title(),
        job.request().owner().equals(reader.account()),
        job.request().owner(),
        job.state(),
        job.progress().attempts(),
        job.progress().done(),
        job.progress().total(),
        job.timeLeft(now).map(Duration::toSeconds).orElse(null),
        job.times().submitted(),
        job.times().started(),
        job.times().ended(),
        job.result(),
        FindingJson.of(findings.subList(0, shown), locale),
        findings.size() - shown + job.findingsLeftOut());
  }
}
