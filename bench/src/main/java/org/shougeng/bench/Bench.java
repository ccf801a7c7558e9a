package org.shougeng.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.coverage.CoverageIndex;
import org.shougeng.engine.coverage.Ground;
import org.shougeng.engine.overlay.LayerSource;
import org.shougeng.engine.overlay.StrTreeOverlay;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.fixtures.CountySize;
import org.shougeng.fixtures.Qinghe;

/**
 * Puts the question of a red line to all contenders on a generated county and writes a dated log.
 *
 * <p>{@code bench/run.sh [--parcels N] [--repeats N] [--seconds S] [--plain] [--out FOLDER]}; PostGIS
 * takes part when {@code SHOUGENG_TEST_PG} holds its JDBC URL.
 */
public final class Bench {

  private static final double AGREEMENT = 1e-9;

  private final Settings settings;
  private final PrintStream screen;
  private final List<String> log = new ArrayList<>();

  private Bench(Settings settings) {
    this.settings = settings;
    this.screen =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  }

  /** Runs the benchmark. */
  public static void main(String[] arguments) throws IOException {
    new Bench(Settings.of(arguments)).run();
  }

  private void run() throws IOException {
    say("# The question of a red line, %s".formatted(LocalDate.now()));
    say("");
    Machine.facts().forEach(fact -> say("- " + fact));
    long start = System.nanoTime();
    List<Parcel> parcels = new ArrayList<>();
    List<Geometry> villages = new ArrayList<>();
    Qinghe.of(CountySize.parcels(settings.parcels()), Qinghe.SEED).survey(survey -> {
      parcels.addAll(survey.parcels());
      villages.add(survey.region().geometry());
    });
    double generated = (System.nanoTime() - start) / 1e9;
    List<Geometry> geometries = parcels.stream().map(Parcel::geometry).toList();
    Geometry county = CoverageUnion.union(villages.toArray(new Geometry[0]));
    long vertices = geometries.stream().mapToLong(Geometry::getNumPoints).sum();
    say("- county: 青禾县, %,d parcels, %,d vertices, %,.0f km², generated in %.1f s"
        .formatted(parcels.size(), vertices, county.getArea() / 1e6, generated));
    say("- wall seconds, warm, contenders in turn, median of %d rounds, %d threads or processes"
        .formatted(settings.repeats(), Runtime.getRuntime().availableProcessors()));
    imports(parcels);
    areas(geometries);
    overlay(parcels, new RedLineSets(geometries, county));
  }

  private void imports(List<Parcel> parcels) throws IOException {
    ImportRun.Result result = ImportRun.of(parcels);
    say("");
    say("## Zipped shapefile, %.1f MB".formatted(result.megabytes()));
    say("");
    say(
        "Written in %.1f s; recognised and read back to %,d parcels in %.1f s (no store, no row checks)."
            .formatted(result.written(), result.parcels(), result.read()));
  }

  private void areas(List<Geometry> geometries) {
    AreaRace.Result areas =
        new AreaRace(Qinghe.CRS, geometries.subList(0, Math.min(50_000, geometries.size()))).run();
    say("");
    say("## Ellipsoidal area, one thread, parcels a second");
    say("");
    say("| survey, full chain | survey, bare formula | GeographicLib | largest difference |");
    say("|---|---|---|---|");
    say("| %,.0f | %,.0f | %,.0f | %.2e m² a parcel |"
        .formatted(areas.official(), areas.exact(), areas.geographicLib(), areas.difference()));
  }

  private void overlay(List<Parcel> parcels, RedLineSets sets) {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    List<Contender> contenders = new ArrayList<>();
    contenders.add(new CoverageContender(coverage(parcels), workers));
    long start = System.nanoTime();
    LayerSource source = new LayerSource("DLTB", "2024", null, "");
    contenders.add(new OurContender(
        new StrTreeOverlay(parcels, Qinghe.CRS, source, List.of()), Qinghe.CRS, workers));
    double indexed = (System.nanoTime() - start) / 1e9;
    contenders.add(new JtsContender(
        "JTS STRtree + PreparedGeometry + OverlayNGRobust", parcels, List::of, workers));
    contenders.add(
        new JtsContender("JTS, red line tiled (cutting counted)", parcels, Tiles::of, workers));
    say("");
    say("The tree of StrTreeOverlay was ready in %.2f s.".formatted(indexed));
    if (settings.postgis().isEmpty()) {
      say("PostGIS did not take part: SHOUGENG_TEST_PG is not set.");
      duels(sets, contenders);
    } else {
      try (PostgisParcels table = new PostgisParcels(settings.postgis().get(), parcels)) {
        for (PostgisContender.Way way : PostgisContender.Way.values()) {
          if (way != PostgisContender.Way.PLAIN || settings.plain()) {
            contenders.add(new PostgisContender(table, way));
          }
        }
        duels(sets, contenders);
      }
    }
    workers.shutdown();
  }

  /** By land class; the ellipsoid's areas, known from the import, are taken for the plane's here. */
  private CoverageIndex coverage(List<Parcel> parcels) {
    List<Ground> ground = parcels.stream()
        .map(parcel -> new Ground(
            parcel.use().landClass().code(),
            parcel.geometry(),
            parcel.geometry().getArea()))
        .toList();
    long start = System.nanoTime();
    CoverageIndex index = CoverageIndex.of(ground, Qinghe.CRS);
    say("");
    say("CoverageIndex: %,d cells, ready in %.2f s."
        .formatted(index.cells(), (System.nanoTime() - start) / 1e9));
    return index;
  }

  private void duels(RedLineSets sets, List<Contender> contenders) {
    RedLineSet edges = sets.alongEdges(300);
    for (RedLineSet set : List.of(
        sets.small(1000),
        sets.corridors(50),
        sets.townships(30),
        sets.county(),
        edges,
        RedLineSets.moved(edges))) {
      duel(set, contenders);
    }
  }

  private void duel(RedLineSet set, List<Contender> contenders) {
    say("");
    say("## %s (%,d vertices)".formatted(set.name(), set.vertices()));
    say("");
    List<Duel.Time> times = new Duel(settings, screen::println).run(set, contenders);
    double ours = times.get(0).median();
    say("| contender | median s | best s | rounds | times ours | largest difference |");
    say("|---|---|---|---|---|---|");
    for (Duel.Time time : times) {
      say("| %s | %.3f | %.3f | %d | %.2f | %.1e%s |"
          .formatted(
              time.name(),
              time.median(),
              time.least(),
              time.rounds(),
              time.median() / ours,
              time.difference(),
              time.difference() > AGREEMENT ? " **disagrees**" : ""));
    }
    write();
  }

  private void say(String line) {
    screen.println(line);
    log.add(line);
  }

  /** Writes the log so far: a run that is broken off leaves what it has measured. */
  private void write() {
    String name = "%s-overlay-%dk.md".formatted(LocalDate.now(), settings.parcels() / 1000);
    try {
      Files.createDirectories(settings.out());
      Files.write(settings.out().resolve(name), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
