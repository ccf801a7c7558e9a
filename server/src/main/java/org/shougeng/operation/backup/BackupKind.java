package org.shougeng.operation.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.DatabaseAddress;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobKind;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.Schema;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Backups made and checked as jobs of the running server. */
@Component
public final class BackupKind implements JobKind<BackupKind.Order> {

  /** What is to be done: a name to check one that is there, none to make one. */
  public record Order(BackupShelf.Reason reason, String name) {

    public static Order make(BackupShelf.Reason reason) {
      return new Order(reason, "");
    }

    public static Order check(BackupShelf.Entry entry) {
      return new Order(entry.reason(), entry.name());
    }
  }

  private final BackupShelf shelf;
  private final BackupWriter writer;
  private final DatabaseAddress address;
  private final Clock clock;
  private final int kept;

  BackupKind(
      BackupShelf shelf,
      BackupWriter writer,
      DatabaseAddress address,
      Clock clock,
      @Value("${shougeng.backup.keep}") int kept) {
    this.shelf = shelf;
    this.writer = writer;
    this.address = address;
    this.clock = clock;
    this.kept = kept;
  }

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public Class<Order> orderType() {
    return Order.class;
  }

  @Override
  public Job.Result run(Order order, JobProgress progress) {
    try {
      return new Job.Result(
          "backup", order.name().isEmpty() ? make(order, progress) : check(order, progress));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String make(Order order, JobProgress progress) throws IOException {
    String schema = Schema.version(address).orElseThrow();
    String name = shelf.make(writer, schema, order.reason(), clock.instant(), progress);
    shelf.prune(kept);
    return name;
  }

  private String check(Order order, JobProgress progress) throws IOException {
    List<Finding> findings = shelf.check(order.name(), progress);
    if (!findings.isEmpty()) {
      throw new InputRefused(findings);
    }
    return order.name();
  }
}
