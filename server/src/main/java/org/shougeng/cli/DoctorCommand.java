package org.shougeng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code shougeng doctor}: whether this computer has what the program needs, and what mends it. */
@NullUnmarked
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Option(names = "--data", defaultValue = "data", paramLabel = "DIR")
  private Path data;

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Examination.Answer> answers = new Examination(data).answers();
    if (json) {
      out.println(JsonMapper.shared().writeValueAsString(answers));
    } else {
      answers.forEach(answer -> print(answer, out));
    }
    boolean fit = answers.stream().allMatch(answer -> answer.good() || answer.optional());
    return fit ? 0 : Failures.FINDINGS;
  }

  private static void print(Examination.Answer answer, PrintWriter out) {
    String mark = answer.good() ? "✓" : answer.optional() ? "·" : "✗";
    out.println(mark + " " + answer.what() + "：" + answer.seen());
    if (!answer.good()) {
      out.println("  → " + answer.remedy());
    }
  }
}
