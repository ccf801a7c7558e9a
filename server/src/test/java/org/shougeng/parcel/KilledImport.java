package org.shougeng.parcel;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.platform.Database;
import org.shougeng.platform.DatabaseAddress;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobFiles;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.Jobs;

/** A process that imports a layer, and stops in the middle of its writing to be killed. */
final class KilledImport {

  static final String READY = "half of the rows are written";
  static final int ROWS = 20_000;

  private KilledImport() {}

  public static void main(String[] arguments) {
    Database database = Database.open(DatabaseAddress.in(Path.of(arguments[0])));
    ParcelLayers layers = new ParcelLayers(database, Clock.systemUTC(), List.of());
    Jobs jobs =
        new Jobs(database, new JobFiles(Path.of(arguments[0])), Clock.systemUTC(), job -> {});
    int[] rows = new int[1];
    LayerRows<Parcel> endless = consumer -> Deliveries.row(ROWS).read(parcel -> {
      consumer.accept(parcel);
      if (++rows[0] == ROWS + ROWS / 2) {
        new PrintStream(new FileOutputStream(FileDescriptor.out), true).println(READY);
        awaitDeath();
      }
    });
    jobs.runNow(
        "import",
        "killed",
        progress -> {
          layers.addParcels(Deliveries.parcels2025(), Jurisdiction.EVERYWHERE, endless, progress);
          return new Job.Result("layer", "never");
        },
        new JobProgress());
  }

  private static void awaitDeath() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
