package org.shougeng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.access.DemoPeople;
import org.shougeng.access.PostKind;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.formats.UserFile;
import org.shougeng.engine.geodesy.SurveyArea;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.fixtures.County;
import org.shougeng.fixtures.CountySize;
import org.shougeng.fixtures.DemoFiles;
import org.shougeng.fixtures.PbfPatch;
import org.shougeng.fixtures.Qinghe;
import org.shougeng.fixtures.QinghePeople;
import org.shougeng.fixtures.Region;
import org.shougeng.fixtures.SampleRedLines;
import org.shougeng.parcel.ControlArea;
import org.shougeng.parcel.LayerDraft;
import org.shougeng.parcel.LayerImport;
import org.shougeng.parcel.LayerKind;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.parcel.ParcelLayers;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.actor.Actor;
import org.shougeng.region.RegionRevision;
import org.springframework.util.FileSystemUtils;

/**
 * Puts the county of the demonstration into a data directory, once. The county is entered in the
 * register when all of it is there; layers without it are what a demonstration left that died, and
 * are made anew.
 */
final class DemoCounty {

  private static final String FILE = "shougeng demo";
  private static final LocalDate DELIMITED = LocalDate.of(2022, 9, 30);
  private static final LocalDate DIVIDED = LocalDate.of(2024, 1, 1);

  private final Path data;
  private final CountySize size;
  private final PrintWriter out;

  DemoCounty(Path data, CountySize size, PrintWriter out) {
    this.data = data;
    this.size = size;
    this.out = out;
  }

  /** Makes the county unless the directory has one already. */
  void prepare() throws IOException, InterruptedException {
    try (OpenStore store = OpenStore.in(data)) {
      if (store.county().find().isPresent()) {
        say(Texts.get("demo.reused", data.toString()));
        people(store);
        return;
      }
      clear(store);
      say(Texts.get("demo.making", "%,d".formatted(size.parcels())));
      County county = Qinghe.county(size, Qinghe.SEED);
      new Layers(store, county).store();
      Path samples = data.resolve("samples");
      SampleRedLines.write(county, samples);
      say(Texts.get("demo.samples", samples.toAbsolutePath().toString()));
      Path layers = data.resolve("layers");
      DemoFiles.write(county, layers);
      divisions(store, county, layers);
      say(Texts.get("demo.layers", layers.toAbsolutePath().toString()));
      people(store);
      store.county().set(new org.shougeng.platform.County(county.code(), county.name(), true));
    }
  }

  /**
   * Undoes what an earlier start left unfinished.
   *
   * @throws InputRefused with {@code CMD-004} if the directory holds layers that are not the demonstration's
   */
  private void clear(OpenStore store) throws IOException {
    List<LayerVersion> layers = store.layers().list(Jurisdiction.EVERYWHERE);
    if (layers.stream().anyMatch(layer -> !layer.origin().file().equals(FILE))) {
      throw new InputRefused(Finding.error("CMD-004").at(Place.file(data.toString())));
    }
    if (!layers.isEmpty()) {
      say(Texts.get("demo.unfinished", data.toString()));
      layers.forEach(layer -> store.layers().undo(layer.id(), Jurisdiction.EVERYWHERE));
    }
    FileSystemUtils.deleteRecursively(data.resolve("samples"));
    FileSystemUtils.deleteRecursively(data.resolve("layers"));
  }

  /** The division tree comes the way an office loads it, from a file of codes and names. */
  private void divisions(OpenStore store, County county, Path folder) throws IOException {
    UserFile file = UserFile.of(DemoFiles.writeDivisions(county, folder));
    RegionRevision revision =
        store.regionTree().load(file, DIVIDED, Jurisdiction.EVERYWHERE, Actor.SYSTEM);
    say(Texts.get("demo.regions", "%,d".formatted(revision.added().size())));
  }

  /** People whom a visitor can be; added also to a county that an earlier version made. */
  private static void people(OpenStore store) {
    DemoPeople people = store.access().demoPeople();
    for (QinghePeople.Person person : QinghePeople.all()) {
      people.add(person.account(), person.name(), PostKind.valueOf(person.post()), person.region());
    }
  }

  private void say(String line) {
    out.println(line);
    out.flush();
  }

  /** The county's layers on their way into the store. */
  private final class Layers {
    private final OpenStore store;
    private final County county;

    Layers(OpenStore store, County county) {
      this.store = store;
      this.county = county;
    }

    void store() {
      parcels("2024", LocalDate.of(2024, 12, 31), county.parcels());
      parcels("2025", LocalDate.of(2025, 12, 31), county.laterParcels());
      SurveyArea survey = SurveyArea.in(county.crs());
      areas(LayerKind.PBF, "2022", pbf(county.controls().pbf()));
      areas(
          LayerKind.ECO_RED_LINE, "2022", named("生态保护红线", county.controls().ecoRedLines(), survey));
      areas(
          LayerKind.URBAN_BOUNDARY,
          "2022",
          named("中心城区", List.of(county.controls().urbanBoundary()), survey));
      areas(LayerKind.VILLAGES, "2025", villages(county.regions().villages(), survey));
    }

    private void parcels(String version, LocalDate date, List<Parcel> parcels) {
      LayerDraft draft = draft(LayerKind.PARCELS, version, date);
      add(draft, parcels.size(), progress -> layers()
          .addParcels(draft, Jurisdiction.EVERYWHERE, parcels::forEach, progress));
    }

    private void areas(LayerKind kind, String version, List<ControlArea> areas) {
      if (areas.isEmpty()) {
        return;
      }
      LocalDate date = kind == LayerKind.VILLAGES ? LocalDate.of(2025, 12, 31) : DELIMITED;
      LayerDraft draft = draft(kind, version, date);
      add(draft, areas.size(), progress -> layers()
          .addAreas(draft, Jurisdiction.EVERYWHERE, areas::forEach, progress));
    }

    private ParcelLayers layers() {
      return store.layers();
    }

    private LayerDraft draft(LayerKind kind, String version, LocalDate date) {
      return new LayerDraft(kind, kind.chinese(), version, date, county.crs(), FILE);
    }

    private void add(LayerDraft draft, int rows, Function<JobProgress, LayerVersion> work) {
      String title = draft.name() + " " + draft.version();
      JobProgress progress = new JobProgress();
      progress.expect(2L * rows);
      Job job;
      try (ProgressLine line = ProgressLine.show(title, progress, out)) {
        job = store
            .jobs()
            .runNow(
                LayerImport.JOB_KIND,
                title,
                p -> new Job.Result(LayerImport.RESULT_TYPE, work.apply(p).id().toString()),
                progress);
      }
      if (job.state() != Job.State.DONE) {
        throw new IllegalStateException(title + ": " + store.jobs().findings(job.id()));
      }
      say(Texts.get("demo.layer", title, "%,d".formatted(rows)));
    }
  }

  private static List<ControlArea> pbf(List<PbfPatch> patches) {
    List<ControlArea> areas = new ArrayList<>();
    for (PbfPatch patch : patches) {
      areas.add(new ControlArea(
          areas.size() + 1L,
          patch.number(),
          patch.parcel().identity().locationName(),
          patch.parcel().identity().location(),
          patch.areas().gross(),
          patch.geometry()));
    }
    return areas;
  }

  private static List<ControlArea> named(
      String name, List<Geometry> geometries, SurveyArea survey) {
    List<ControlArea> areas = new ArrayList<>();
    for (Geometry geometry : geometries) {
      areas.add(new ControlArea(areas.size() + 1L, "", name, survey.of(geometry), geometry));
    }
    return areas;
  }

  private static List<ControlArea> villages(List<Region> villages, SurveyArea survey) {
    List<ControlArea> areas = new ArrayList<>();
    for (Region village : villages) {
      areas.add(new ControlArea(
          areas.size() + 1L,
          village.code().digits(),
          village.name(),
          village.code(),
          survey.of(village.geometry()),
          village.geometry()));
    }
    return areas;
  }
}
