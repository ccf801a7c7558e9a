package org.shougeng.verifier.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.shougeng.verifier.ChainCheck;
import org.shougeng.verifier.ChainFault;
import org.shougeng.verifier.ChainReport;
import org.shougeng.verifier.CustodyCheck;
import org.shougeng.verifier.CustodyReport;
import org.shougeng.verifier.PrintedDigests;
import org.shougeng.verifier.Seal;

/**
 * Checks what was taken out of the system, on any machine with Java. Exit codes: 0 in order, 1 not,
 * 2 wrong use.
 */
public final class Verify {

  private static final String USAGE =
      """
      核验审计日志导出 / check an export of the audit log:
        java -jar shougeng-verifier.jar audit 导出.jsonl [每日封印.txt]
      核验保管链单和证据文件 / check a custody sheet and the files it speaks of:
        java -jar shougeng-verifier.jar custody 保管链单.json [文件 ...]
      """;

  private final PrintStream out;

  private Verify(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new Verify(out).run(Arrays.asList(arguments)));
  }

  private int run(List<String> words) throws IOException {
    if (words.size() >= 2 && words.size() <= 3 && words.get(0).equals("audit")) {
      Map<Long, Seal> printed = words.size() == 3
          ? PrintedDigests.parse(Files.readString(Path.of(words.get(2))))
          : Map.of();
      return audit(Path.of(words.get(1)), printed);
    }
    if (words.size() >= 2 && words.get(0).equals("custody")) {
      return custody(Path.of(words.get(1)), words.subList(2, words.size()));
    }
    out.print(USAGE);
    return 2;
  }

  private int custody(Path sheet, List<String> files) throws IOException {
    CustodyReport report = CustodyCheck.of(sheet, files.stream().map(Path::of).toList());
    switch (report.sheet()) {
      case IN_ORDER -> out.println("✓ 链单完好 / the sheet is in order");
      case CHANGED -> out.println("✗ 链单被改动过 / the sheet was changed");
      case UNREADABLE ->
        out.println("✗ 不是保管链单，或者不是原样 / no custody sheet, or not as it was written");
    }
    if (report.entry() > 0) {
      out.printf("✗ 审计条目 %d 与封印不符 / entry %<d does not have its digests%n", report.entry());
    }
    report.files().forEach(file -> out.println(words(file.state()) + "：" + file.name()));
    return report.isIntact() ? 0 : 1;
  }

  private static String words(CustodyReport.State state) {
    return switch (state) {
      case SAME -> "✓ 与封存时相同 / as sealed";
      case NOT_LOGGED -> "✗ 链单上没有它入库的记录 / no entry tells of its coming";
      case OTHER -> "✗ 与链单上的任何文件都不同 / none of the files on the sheet";
      case NOT_GIVEN -> "· 没有提供，未核验 / not given, not checked";
    };
  }

  private int audit(Path export, Map<Long, Seal> printed) throws IOException {
    ChainReport report;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(export))) {
      report = ChainCheck.of(in, 1, printed);
    }
    ChainFault fault = report.fault();
    if (fault != null) {
      out.printf("✗ 第 %d 条（文件第 %d 行）：%s%n", fault.entry(), fault.line(), words(fault.kind()));
      out.printf("  %d 条在它之前，连续完好 / in order before it%n", report.entries());
      return 1;
    }
    out.printf("✓ %d 条，连续完好 / in order%n", report.entries());
    out.printf(
        "  SHA-256 %s%n  SM3     %s%n", report.head().sha256(), report.head().sm3());
    out.printf("  与每日封印比对 / printed digests: %d%n", printed.size());
    return 0;
  }

  private static String words(ChainFault.Kind kind) {
    return switch (kind) {
      case UNREADABLE -> "这一行不是导出的条目 / not a line of an export";
      case SEAL -> "内容与封印不符，被改动过 / the text does not have its digests";
      case NUMBER -> "编号不连续，有条目被删除、插入或调换 / an entry was taken out, put in or moved";
      case LINK -> "与上一条接不上 / does not follow the entry before";
      case NO_END -> "文件末尾缺失 / the end was cut off";
      case END -> "末行与内容不符 / the last line does not agree";
      case DAILY_DIGEST -> "与当日打印的封印不符 / differs from the digest printed on its day";
    };
  }
}
