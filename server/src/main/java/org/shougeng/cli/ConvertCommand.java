package org.shougeng.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.formats.FeatureLayer;
import org.shougeng.engine.formats.LayerFiles;
import org.shougeng.engine.formats.ReadChoices;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.platform.JobProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code shougeng convert}: a layer in another format and coordinate system; the file appears when
 * it is whole.
 */
@NullUnmarked
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "IN")
  private Path in;

  @Parameters(index = "1", paramLabel = "OUT")
  private Path out;

  @Option(names = "--layer", paramLabel = "NAME")
  private String layerName;

  @Option(names = "--epsg", paramLabel = "N")
  private Integer epsg;

  @Option(names = "--charset", defaultValue = "UTF-8", paramLabel = "NAME")
  private Charset charset;

  @Override
  public Integer call() throws IOException {
    LayerConversion.Ending ending = LayerConversion.Ending.of(out);
    ReadChoices choices =
        layerName == null ? ReadChoices.RECOGNISE : ReadChoices.RECOGNISE.withLayer(layerName);
    JobProgress progress = new JobProgress();
    List<Finding> findings;
    try (FeatureLayer layer = LayerFiles.open(in, choices);
        ProgressLine line = ProgressLine.show(
            layer.summary().layer(), progress, spec.commandLine().getErr())) {
      Crs from = ParcelFile.system(layer, in);
      Crs to = epsg == null ? from : Crs.of(epsg);
      findings = new LayerConversion(layer, from, to, progress).write(out, ending, charset);
    }
    Failures.print(findings, spec.commandLine().getOut());
    spec.commandLine().getOut().println(Texts.get("written", String.valueOf(out)));
    return 0;
  }
}
