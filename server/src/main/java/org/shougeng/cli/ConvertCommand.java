package org.shougeng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.formats.Feature;
import org.shougeng.engine.formats.FeatureLayer;
import org.shougeng.engine.formats.GeoJson;
import org.shougeng.engine.formats.Kml;
import org.shougeng.engine.formats.LayerFiles;
import org.shougeng.engine.formats.OutputLayer;
import org.shougeng.engine.formats.ReadChoices;
import org.shougeng.engine.formats.ShapefileWriter;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shougeng convert}: a layer in another format and coordinate system. */
@NullUnmarked
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

  private static final int LONGEST_TEXT = 254;

  @Spec
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "IN")
  private Path in;

  @Parameters(index = "1", paramLabel = "OUT")
  private Path out;

  @Option(names = "--epsg", paramLabel = "N")
  private Integer epsg;

  @Option(names = "--charset", defaultValue = "UTF-8", paramLabel = "NAME")
  private Charset charset;

  @Override
  public Integer call() throws IOException {
    String name = String.valueOf(out.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!List.of("zip", "geojson", "json", "kml").contains(ending)) {
      throw new InputRefused(Finding.error("CMD-003").with("name", name));
    }
    try (FeatureLayer layer = LayerFiles.open(in, ReadChoices.RECOGNISE)) {
      Crs from = ParcelFile.system(layer, in);
      Crs to = epsg == null ? from : Crs.of(epsg);
      List<Feature> features = transformed(layer, from, to);
      String title = layer.summary().layer();
      List<Finding> findings = new ArrayList<>();
      try (OutputStream file = Files.newOutputStream(out)) {
        switch (ending) {
          case "zip" ->
            findings.addAll(ShapefileWriter.write(
                new OutputLayer(title, to, columns(layer), features), charset, file));
          case "kml" -> Kml.write(file, title, to, features::forEach);
          default -> GeoJson.write(file, to, features::forEach);
        }
      }
      Failures.print(findings, spec.commandLine().getOut());
    }
    spec.commandLine().getOut().println(Texts.get("written", String.valueOf(out)));
    return 0;
  }

  private static List<Feature> transformed(FeatureLayer layer, Crs from, Crs to) {
    Transform transform = Transform.between(from, to);
    return layer.all().stream()
        .map(row -> new Feature(row.row(), transform.apply(row.geometry()), row.attributes()))
        .toList();
  }

  private static List<OutputLayer.Column> columns(FeatureLayer layer) {
    return layer.summary().content().columns().keySet().stream()
        .map(column -> OutputLayer.Column.text(column, LONGEST_TEXT))
        .toList();
  }
}
