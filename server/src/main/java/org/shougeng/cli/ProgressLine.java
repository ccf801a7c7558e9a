package org.shougeng.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobProgress;

/** How far a command is: a bar that moves on a terminal, a line each ten seconds anywhere else. */
final class ProgressLine implements AutoCloseable {

  private static final int BAR = 24;
  private static final long TERMINAL_MILLIS = 200;
  private static final long LOG_MILLIS = 10_000;

  private final String title;
  private final JobProgress progress;
  private final PrintWriter out;
  private final boolean terminal;
  private final long started = System.nanoTime();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(ProgressLine::thread);

  private ProgressLine(String title, JobProgress progress, PrintWriter out, boolean terminal) {
    this.title = title;
    this.progress = progress;
    this.out = out;
    this.terminal = terminal;
  }

  /** Shows {@code progress} on {@code out} until closed. */
  static ProgressLine show(String title, JobProgress progress, PrintWriter out) {
    boolean terminal = System.console() != null;
    ProgressLine line = new ProgressLine(title, progress, out, terminal);
    long period = terminal ? TERMINAL_MILLIS : LOG_MILLIS;
    line.clock.scheduleAtFixedRate(line::print, period, period, TimeUnit.MILLISECONDS);
    return line;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "progress");
    thread.setDaemon(true);
    return thread;
  }

  private void print() {
    String text = text(progress.now(), (System.nanoTime() - started) / 1e9);
    out.print(terminal ? "\r" + text + "\u001b[K" : text + System.lineSeparator());
    out.flush();
  }

  /** The line for a progress after {@code seconds}. */
  String text(Job.Progress now, double seconds) {
    if (now.total() <= 0) {
      return "%s … %s".formatted(title, count(now.done()));
    }
    double share = Math.min(1, now.done() / (double) now.total());
    int filled = (int) Math.round(share * BAR);
    double rate = seconds > 0 ? now.done() / seconds : 0;
    String left = rate > 0
        ? Texts.get("progress.left", count(Math.round((now.total() - now.done()) / rate)))
        : "";
    return "%s [%s%s] %3.0f %% %s %s"
        .formatted(
            title,
            "█".repeat(filled),
            "·".repeat(BAR - filled),
            share * 100,
            Texts.get("progress.rate", count(Math.round(rate))),
            left);
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  @Override
  public void close() {
    clock.shutdownNow();
    if (terminal) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }
}
