package org.shougeng.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.formats.Feature;
import org.shougeng.engine.formats.FeatureLayer;
import org.shougeng.engine.formats.LayerSummary;
import org.shougeng.engine.formats.ReadChoices;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.SurveyArea;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.ControlLayer;
import org.shougeng.engine.overlay.LayerSource;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.RedLine;
import org.shougeng.engine.overlay.StrTreeOverlay;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.map.paper.MapSheet;
import org.shougeng.occupation.paper.ReviewFacts;
import org.shougeng.occupation.paper.ReviewPapers;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.paper.PaperFonts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shougeng overlay}: a review of a red line on files, with no server. */
@NullUnmarked
@Command(name = "overlay", mixinStandardHelpOptions = true)
final class OverlayCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Option(names = "--parcels", required = true, paramLabel = "FILE")
  private Path parcels;

  @Option(names = "--pbf", paramLabel = "FILE")
  private Path pbf;

  @Option(names = "--eco", paramLabel = "FILE")
  private Path eco;

  @Option(names = "--urban", paramLabel = "FILE")
  private Path urban;

  @Option(names = "--mapping", paramLabel = "FILE")
  private Path mapping;

  @Option(names = "--layer", paramLabel = "NAME")
  private String layer;

  @Option(names = "--epsg", paramLabel = "N")
  private Integer epsg;

  @Option(names = "--red-line", required = true, arity = "1..*", paramLabel = "FILE")
  private List<Path> redLines;

  @Option(names = "--out", required = true, paramLabel = "DIR")
  private Path out;

  @Option(names = "--name", paramLabel = "TEXT")
  private String name;

  @Option(names = "--office", defaultValue = "", paramLabel = "TEXT")
  private String office;

  @Option(names = "--fonts", defaultValue = "WINDOWS", paramLabel = "PRESET")
  private PaperFonts fonts;

  @Option(names = "--template", paramLabel = "FILE")
  private Path template;

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    byte[] wording = wording();
    OverlayResult result = review();
    Path first = redLines.get(0);
    ReviewPapers papers = new ReviewPapers(
        result,
        new ReviewFacts(
            result.redLine().name(),
            office,
            LocalDateTime.now(ZoneId.systemDefault()).withNano(0),
            String.valueOf(first.getFileName()),
            FileHash.of(first)));
    if (json) {
      ByteArrayOutputStream figures = new ByteArrayOutputStream();
      papers.json(figures);
      spec.commandLine().getOut().println(figures.toString(StandardCharsets.UTF_8));
    } else {
      conclude(papers, result);
      Failures.print(result.findings(), say());
    }
    write(papers, wording);
    return 0;
  }

  /** The office's own template, looked at before the work begins, else the product's. */
  private byte[] wording() throws IOException {
    if (template == null) {
      return ReviewPapers.standardTemplate();
    }
    byte[] own = Files.readAllBytes(template);
    Failures.print(ReviewPapers.examine(own), say());
    return own;
  }

  private OverlayResult review() throws IOException {
    List<Finding> findings = new ArrayList<>();
    ReadChoices choices = new ReadChoices(layer, epsg, null, null);
    try (ParcelFile file = ParcelFile.open(parcels, choices, mapping)) {
      seen(file.layer());
      List<Parcel> rows = parcels(file, findings);
      List<ControlLayer> controls = new ArrayList<>();
      control(ControlKind.PBF, pbf, file.crs(), controls, findings);
      control(ControlKind.ECO_RED_LINE, eco, file.crs(), controls, findings);
      control(ControlKind.URBAN_BOUNDARY, urban, file.crs(), controls, findings);
      String title = name == null ? stem(redLines.get(0)) : name;
      RedLine redLine = RedLineFile.read(title, redLines, file.crs(), this::seen, findings::add);
      Failures.print(findings, say());
      return new StrTreeOverlay(rows, file.crs(), source(parcels), controls, SurveyArea.ADDITIVE)
          .review(redLine);
    }
  }

  private List<Parcel> parcels(ParcelFile file, List<Finding> findings) {
    JobProgress progress = new JobProgress();
    try (ProgressLine line = ProgressLine.show(
        file.layer().summary().layer(), progress, spec.commandLine().getErr())) {
      return file.parcels(findings::add, progress);
    }
  }

  /** The conclusions of a paper are sentences of an official report and Chinese only. */
  private void conclude(ReviewPapers papers, OverlayResult result) {
    if (!Locale.getDefault().getLanguage().equals("en")) {
      papers.conclusions().forEach(say()::println);
    }
    new ClassTable(result).print(say());
  }

  private void control(
      ControlKind kind, Path file, Crs crs, List<ControlLayer> controls, List<Finding> findings)
      throws IOException {
    if (file == null) {
      return;
    }
    List<Geometry> polygons =
        RedLineFile.polygons(file, ReadChoices.RECOGNISE, crs, this::seen, findings::add).stream()
            .map(Feature::geometry)
            .toList();
    controls.add(new ControlLayer(kind, source(file), polygons));
  }

  /** Files carry no version of their own: the day they were last written stands for it. */
  private static LayerSource source(Path file) throws IOException {
    String written = Files.getLastModifiedTime(file).toString().substring(0, 10);
    return new LayerSource(stem(file), written, null, FileHash.of(file));
  }

  private void seen(FeatureLayer layer) {
    LayerSummary summary = layer.summary();
    say()
        .println(Texts.get(
            "recognised",
            summary.layer(),
            summary.format().displayName(),
            String.valueOf(summary.content().features()),
            String.valueOf(summary.crs()),
            summary.encoding()));
  }

  private void write(ReviewPapers papers, byte[] wording) throws IOException {
    Files.createDirectories(out);
    WholeFile.write(out.resolve("pieces.gpkg"), papers::geoPackage);
    try (OutputStream file = Files.newOutputStream(out.resolve("report.docx"))) {
      papers.report(wording, fonts, file);
    }
    try (OutputStream file = Files.newOutputStream(out.resolve("review.xlsx"))) {
      papers.workbook(file);
    }
    try (OutputStream file = Files.newOutputStream(out.resolve("pieces.geojson"))) {
      papers.pieces(file);
    }
    try (OutputStream file = Files.newOutputStream(out.resolve("pieces.shp.zip"))) {
      papers.shapefile(StandardCharsets.UTF_8, file);
    }
    try (OutputStream file = Files.newOutputStream(out.resolve("map.png"))) {
      papers.map(MapSheet.A4, file);
    }
    try (OutputStream file = Files.newOutputStream(out.resolve("review.json"))) {
      papers.json(file);
    }
    say().println(Texts.get("written", String.valueOf(out)));
  }

  /** With {@code --json} the standard output belongs to the result. */
  private PrintWriter say() {
    return json ? spec.commandLine().getErr() : spec.commandLine().getOut();
  }

  private static String stem(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]+$", "");
  }
}
