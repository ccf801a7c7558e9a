package org.shougeng.map.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobKind;
import org.shougeng.platform.JobProgress;
import org.springframework.stereotype.Component;

/** Large maps, printed while nobody waits. */
@Component
public final class PrintJob implements JobKind<PrintJob.Order> {

  /** The {@code type} of what the job makes: the file of the job. */
  public static final String RESULT_TYPE = "print";

  private final MapPrinter printer;

  PrintJob(MapPrinter printer) {
    this.printer = printer;
  }

  /**
   * What to print, and for whom.
   *
   * @param regions the roots of the jurisdiction of who asked
   */
  public record Order(PrintOrder map, List<String> regions) {

    /** What somebody who answers for {@code jurisdiction} asks for. */
    public static Order of(PrintOrder map, Jurisdiction jurisdiction) {
      return new Order(map, jurisdiction.roots().stream().map(AdminCode::digits).toList());
    }
  }

  @Override
  public String name() {
    return "print";
  }

  @Override
  public Class<Order> orderType() {
    return Order.class;
  }

  @Override
  public Job.Result run(Order order, JobProgress progress) {
    Path file = progress.newFile();
    Jurisdiction jurisdiction =
        Jurisdiction.of(order.regions().stream().map(AdminCode::new).toList());
    try (OutputStream out = Files.newOutputStream(file)) {
      printer.print(order.map(), jurisdiction, progress, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Job.Result(RESULT_TYPE, String.valueOf(progress.job()));
  }
}
