package org.shougeng.operation.survival;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.audit.AuditTrail;
import org.shougeng.parcel.SmallCounty;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.Database;
import org.shougeng.platform.DatabaseAddress;

/**
 * Start, write from all sides, SIGKILL 0.1 to 1.3 seconds after the first answer, start again, look what is
 * there; many times over one store. What an acknowledged request wrote must be there once; nothing may be
 * there that was not asked for, or twice.
 */
final class KillRounds {

  /** What a run of rounds came to. */
  record Report(
      int rounds,
      long acknowledged,
      long lost,
      long doubled,
      long unasked,
      long brokenChains,
      long unfinishedJobs,
      Duration slowestStart,
      Duration medianStart,
      List<String> refusals) {}

  private static final int TOLD_EVERY = 20;

  private final Path data;
  private final DatabaseAddress address;
  private final Random random;
  private final Acknowledged people = new Acknowledged();
  private final Acknowledged reviews = new Acknowledged();
  private final Acknowledged layers = new Acknowledged();
  private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
  private final List<Duration> starts = new ArrayList<>();
  private long lost;
  private long doubled;
  private long unasked;
  private long brokenChains;
  private long unfinishedJobs;

  KillRounds(Path data, DatabaseAddress address, long seed) {
    this.data = data;
    this.address = address;
    this.random = new Random(seed);
  }

  /** @param told what all rounds came to so far, every few rounds */
  Report run(int rounds, Consumer<Report> told) throws IOException, InterruptedException {
    for (int round = 0; round <= rounds; round++) {
      long begun = System.nanoTime();
      Process server = start();
      try (BufferedReader said = server.inputReader()) {
        String[] words = said.readLine().split(" ");
        Duration start = Duration.ofNanos(System.nanoTime() - begun);
        if (round > 0) {
          starts.add(start);
          check();
          if (round % TOLD_EVERY == 0) {
            told.accept(report(round));
          }
        }
        if (round < rounds) {
          load(new Office(Integer.parseInt(words[1]), words[2]), server);
        }
      } finally {
        server.destroyForcibly().waitFor();
      }
    }
    return report(rounds);
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            SurvivingServer.class.getName(),
            data.toString(),
            address.url())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** One step of somebody's work; false when the server is gone. */
  private interface Work {
    void once() throws IOException;
  }

  private void load(Office office, Process server) throws InterruptedException {
    String redLine = redLine();
    List<Thread> threads = List.of(
        worker(() -> entered(office)),
        worker(() -> entered(office)),
        worker(() -> reviewed(office, redLine)),
        worker(() -> imported(office)));
    long before = acknowledged();
    threads.forEach(Thread::start);
    while (acknowledged() == before && threads.stream().anyMatch(Thread::isAlive)) {
      Thread.onSpinWait();
    }
    LockSupport.parkNanos(Duration.ofMillis(100L + random.nextInt(1200)).toNanos());
    server.destroyForcibly().waitFor();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private long acknowledged() {
    return (long) people.size() + reviews.size() + layers.size();
  }

  private Thread worker(Work work) {
    return new Thread(() -> {
      try {
        while (true) {
          work.once();
        }
      } catch (IOException gone) {
        // The server is dead, as it should be.
      } catch (IllegalStateException refused) {
        refusals.add(String.valueOf(refused.getMessage()));
      }
    });
  }

  private void entered(Office office) throws IOException {
    String name = people.next("人");
    office.enterPerson(name);
    people.done(name);
  }

  private void reviewed(Office office, String redLine) throws IOException {
    String name = reviews.next("项目");
    office.review(name, redLine);
    reviews.done(name);
  }

  private void imported(Office office) throws IOException {
    String version = layers.next("v");
    office.importLayer(version, Integer.parseInt(version.substring(1)));
    layers.done(version);
  }

  private static String redLine() {
    Geometry box = SmallCounty.box(30, 40, 33, 77);
    return SmallCounty.txt(box);
  }

  private void check() {
    try (Database database = Database.openAsItIs(address)) {
      awaitJobs(database);
      look(people, counts(database, "select name, count(*) from person group by name"));
      look(reviews, counts(database, "select name, count(*) from review group by name"));
      look(
          layers,
          counts(
              database,
              """
              select version, count(*) from layer_version where kind = 'ECO_RED_LINE'
               group by version
              """));
      unfinishedJobs +=
          counts(database, "select state, count(*) from job group by state").entrySet().stream()
              .filter(state -> !state.getKey().equals("DONE"))
              .mapToLong(Map.Entry::getValue)
              .sum();
      if (!new AuditTrail(database, new CountyRegister(database)).verify().isIntact()) {
        brokenChains++;
      }
    }
  }

  /** Jobs that were killed are run again by the new server; a layer is there when its job is over. */
  private static void awaitJobs(Database database) {
    while (!counts(
            database,
            "select state, count(*) from job where state in ('QUEUED', 'RUNNING') group by state")
        .isEmpty()) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private void look(Acknowledged asked, Map<String, Long> stored) {
    lost += asked.lost(stored);
    doubled += Acknowledged.doubled(stored);
    unasked += asked.unasked(stored);
  }

  private static Map<String, Long> counts(Database database, String sql) {
    Map<String, Long> counts = new LinkedHashMap<>();
    database.template().query(sql, row -> {
      counts.put(row.getString(1), row.getLong(2));
    });
    return counts;
  }

  private Report report(int rounds) {
    List<Duration> sorted = starts.stream().sorted().toList();
    return new Report(
        rounds,
        acknowledged(),
        lost,
        doubled,
        unasked,
        brokenChains,
        unfinishedJobs,
        sorted.get(sorted.size() - 1),
        sorted.get(sorted.size() / 2),
        List.copyOf(refusals));
  }
}
