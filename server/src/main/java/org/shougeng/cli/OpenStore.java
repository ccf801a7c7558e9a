package org.shougeng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.shougeng.access.Access;
import org.shougeng.access.SessionPolicy;
import org.shougeng.audit.AuditLog;
import org.shougeng.audit.AuditTrail;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;
import org.shougeng.evidence.Evidence;
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

  /**
   * The store that is there already.
   *
   * @throws InputRefused with {@code CMD-007} if there is none in {@code data}, and the environment
   * names none
   */
  static OpenStore existing(Path data) throws IOException {
    boolean named = System.getenv().containsKey("SHOUGENG_DATABASE_URL");
    if (!named && !Files.exists(data.resolve(DatabaseAddress.FILE_NAME))) {
      throw new InputRefused(Finding.error("CMD-007").at(Place.file(data.toString())));
    }
    return in(data);
  }

  AuditLog auditLog() {
    return new AuditLog(database, Clock.systemUTC());
  }

  Evidence evidence(Path data) {
    return new Evidence(database, data, auditLog(), Clock.systemUTC(), Stream::empty);
  }

  AuditTrail auditTrail() {
    return new AuditTrail(database, county());
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
    return new RegionTree(database, auditLog());
  }

  Access access() {
    return new Access(database, auditLog(), Clock.systemUTC(), SessionPolicy.DEFAULT);
  }

  /** Runs {@code work} in one transaction. */
  <T> T write(Supplier<T> work) {
    return database.write(work);
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
