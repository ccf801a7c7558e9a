package org.shougeng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.FieldMapping;
import org.shougeng.engine.formats.ReadChoices;
import org.shougeng.engine.formats.UserFile;
import org.shougeng.parcel.ImportOrder;
import org.shougeng.parcel.LayerId;
import org.shougeng.parcel.LayerImport;
import org.shougeng.parcel.LayerKind;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.web.FindingJson;
import org.shougeng.platform.web.FindingsSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code shougeng import}: a layer from files into the store. */
@NullUnmarked
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  /** Kinds of layers by the words of the command line. */
  enum Kind {
    parcels(LayerKind.PARCELS),
    pbf(LayerKind.PBF),
    eco(LayerKind.ECO_RED_LINE),
    urban(LayerKind.URBAN_BOUNDARY),
    villages(LayerKind.VILLAGES);

    private final LayerKind layer;

    Kind(LayerKind layer) {
      this.layer = layer;
    }
  }

  @Spec
  private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files;

  @Option(names = "--data", defaultValue = "data", paramLabel = "DIR")
  private Path data;

  @Option(names = "--kind", defaultValue = "parcels", paramLabel = "KIND")
  private Kind kind;

  @Option(names = "--name", defaultValue = "")
  private String name;

  @Option(names = "--layer-version", defaultValue = "", paramLabel = "VERSION")
  private String version;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD")
  private @Nullable LocalDate date;

  @Option(names = "--mapping", paramLabel = "FILE")
  private @Nullable Path mapping;

  @Option(names = "--layer")
  private @Nullable String layer;

  @Option(names = "--epsg")
  private @Nullable Integer epsg;

  @Option(names = "--charset")
  private @Nullable Charset charset;

  @Option(names = "--findings", paramLabel = "XLSX")
  private @Nullable Path findingsFile;

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    try (OpenStore store = OpenStore.in(data)) {
      ImportOrder order = order();
      LayerImport work = new LayerImport(store.layers(), order);
      String title = order.kind().chinese() + " " + order.fileNames();
      JobProgress progress = new JobProgress();
      Job job;
      try (ProgressLine line =
          ProgressLine.show(title, progress, spec.commandLine().getErr())) {
        job = store.jobs().runNow(LayerImport.JOB_KIND, title, work, progress);
      }
      List<Finding> findings = store.jobs().findings(job.id());
      if (findingsFile != null) {
        Files.write(findingsFile, FindingsSheet.of(findings, Locale.getDefault()));
      }
      LayerVersion made = made(store, job);
      if (json) {
        out.println(JsonMapper.shared().writeValueAsString(Report.of(job, made, findings)));
      } else {
        print(made, findings, out);
      }
      return made == null ? Failures.BAD_DATA : 0;
    }
  }

  private static @Nullable LayerVersion made(OpenStore store, Job job) {
    Job.Result result = job.result();
    return result == null
        ? null
        : store.layers().get(new LayerId(Long.parseLong(result.id())), Jurisdiction.EVERYWHERE);
  }

  private ImportOrder order() throws IOException {
    FieldMapping columns = mapping == null ? null : FieldMapping.parse(Files.readString(mapping));
    return new ImportOrder(
        Jurisdiction.EVERYWHERE,
        files.stream().map(UserFile::of).toList(),
        kind.layer,
        new ImportOrder.Label(name, version, date),
        columns,
        new ReadChoices(layer, epsg, charset, null));
  }

  private static void print(@Nullable LayerVersion made, List<Finding> findings, PrintWriter out) {
    int shown = 50;
    Failures.print(findings.subList(0, Math.min(shown, findings.size())), out);
    if (findings.size() > shown) {
      out.println(Texts.get("import.more", String.valueOf(findings.size() - shown)));
    }
    if (made != null) {
      out.println(Texts.get(
          "import.done",
          made.source().name() + " " + made.source().version(),
          made.id().toString(),
          "%,d".formatted(made.content().features()),
          ShownAreas.of(made.content().net()),
          made.crs().toString()));
    }
  }

  /** What {@code --json} prints. */
  record Report(
      Job.State state,
      @Nullable Long layer,
      @Nullable Long features,
      @Nullable String hash,
      List<FindingJson> findings) {

    static Report of(Job job, @Nullable LayerVersion made, List<Finding> findings) {
      return new Report(
          job.state(),
          made == null ? null : made.id().value(),
          made == null ? null : made.content().features(),
          made == null ? null : made.source().contentHash(),
          FindingJson.of(findings, Locale.getDefault()));
    }
  }
}
