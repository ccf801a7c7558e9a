package org.shougeng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.shougeng.audit.AuditLog;
import org.shougeng.parcel.ParcelLayers;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.Database;
import org.shougeng.platform.DatabaseAddress;
import org.shougeng.platform.JobFiles;
import org.shougeng.platform.Jobs;
import org.shougeng.platform.settings.Settings;
import org.shougeng.region.RegionTree;
import org.shougeng.region.Regions;

/** The store as a command uses it, without a server. */
final class OpenStore implements AutoCloseable {

  private final Database database;
  private final Jobs jobs;
  private final ParcelLayers layers;

  private OpenStore(Database database, Path data) {
    this.database = database;
    this.jobs = new Jobs(database, new JobFiles(data), Clock.systemUTC(), job -> {});
    this.layers = new ParcelLayers(database, Clock.systemUTC(), List.of());
  }

  /** The store that the environment names, else the one in {@code data}; made if it is not there. */
  static OpenStore in(Path data) throws IOException {
    Files.createDirectories(data);
    return new OpenStore(Database.open(DatabaseAddress.from(Settings.ofProcess(), data)), data);
  }

  Jobs jobs() {
    return jobs;
  }

  ParcelLayers layers() {
    return layers;
  }

  Regions regions() {
    return new Regions(database, Clock.systemUTC());
  }

  RegionTree regionTree() {
    return new RegionTree(database, new AuditLog(database, Clock.systemUTC()));
  }

  CountyRegister county() {
    return new CountyRegister(database);
  }

  @Override
  public void close() throws InterruptedException {
    jobs.close();
    database.close();
  }
}
