package org.shougeng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.locationtech.jts.geom.GeometryFactory;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.formats.ReadChoices;
import org.shougeng.engine.parcel.CheckTolerances;
import org.shougeng.engine.parcel.ParcelFault;
import org.shougeng.engine.parcel.ParcelLayerCheck;
import org.shougeng.platform.JobProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shougeng check}: every fault of a parcel layer, as a spreadsheet and on the map. */
@NullUnmarked
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  /** Once for what the rows are, then as often as {@link ParcelLayerCheck} reads. */
  private static final long READINGS = 4;

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE")
  private Path file;

  @Option(names = "--layer", paramLabel = "NAME")
  private String layer;

  @Option(names = "--epsg", paramLabel = "N")
  private Integer epsg;

  @Option(names = "--mapping", paramLabel = "FILE")
  private Path mapping;

  @Option(names = "--out", required = true, paramLabel = "DIR")
  private Path out;

  @Override
  public Integer call() throws IOException {
    ReadChoices choices = new ReadChoices(layer, epsg, null, null);
    JobProgress progress = new JobProgress();
    List<ParcelFault> faults = new ArrayList<>();
    try (ParcelFile parcels = ParcelFile.open(file, choices, mapping);
        ProgressLine line =
            ProgressLine.show(name(), progress, spec.commandLine().getErr())) {
      progress.expect(READINGS * parcels.layer().summary().content().features());
      parcels.layer().summary().findings().forEach(finding -> faults.add(nowhere(finding)));
      // The layer is read several times; what its rows say is taken from the first reading only.
      parcels.rows(row -> {}, finding -> faults.add(nowhere(finding)), progress);
      new ParcelLayerCheck(parcels.crs(), CheckTolerances.USUAL)
          .check(rows -> parcels.rows(rows, finding -> {}, progress), faults::add);
      Files.createDirectories(out);
      FaultFiles files = new FaultFiles(name(), faults);
      try (OutputStream xlsx = Files.newOutputStream(out.resolve("faults.xlsx"))) {
        files.workbook(xlsx);
      }
      try (OutputStream json = Files.newOutputStream(out.resolve("faults.geojson"))) {
        files.geoJson(parcels.crs(), json);
      }
    }
    tell(faults);
    return faults.stream().anyMatch(fault -> fault.finding().isError()) ? Failures.BAD_DATA : 0;
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }

  private static ParcelFault nowhere(Finding finding) {
    return new ParcelFault(finding, new GeometryFactory().createPolygon());
  }

  private void tell(List<ParcelFault> faults) {
    Map<String, Long> counts = faults.stream()
        .collect(Collectors.groupingBy(
            fault -> fault.finding().code(), TreeMap::new, Collectors.counting()));
    var print = spec.commandLine().getOut();
    print.println(Texts.get("check.found", String.valueOf(faults.size())));
    counts.forEach((code, count) -> {
      Finding first = faults.stream()
          .map(ParcelFault::finding)
          .filter(finding -> finding.code().equals(code))
          .findFirst()
          .orElseThrow();
      print.println("  %s × %d".formatted(code, count));
      Failures.print(List.of(first), print);
    });
    print.println(Texts.get("written", String.valueOf(out)));
  }
}
