package org.shougeng.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.NotFound;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What the user sees of a command that failed: what happened and what to do, never a stack trace. */
final class Failures implements IExecutionExceptionHandler {

  static final int FINDINGS = 1;
  static final int BAD_DATA = 3;

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (e instanceof InputRefused refused) {
      print(refused.findings(), err);
      return BAD_DATA;
    }
    if (e instanceof NotFound missing) {
      print(List.of(missing.finding()), err);
      return BAD_DATA;
    }
    err.println(Texts.get("failure.unexpected", String.valueOf(rootCause(e).getMessage())));
    err.println(Texts.get("failure.todo", FailureLog.write(e)));
    return FINDINGS;
  }

  static void print(List<Finding> findings, PrintWriter out) {
    Locale locale = Locale.getDefault();
    for (Finding finding : findings) {
      String place = finding.place().describe(locale);
      out.println(mark(finding) + " " + finding.code() + (place.isEmpty() ? "" : " " + place));
      out.println("  " + finding.message(locale));
      out.println("  → " + finding.remedy(locale));
    }
  }

  private static String mark(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "✗";
      case WARNING -> "!";
      case NOTE -> "·";
    };
  }

  private static Throwable rootCause(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
