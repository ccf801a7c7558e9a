package org.shougeng.verifier;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A custody sheet (保管链单) as a file: one JSON document whose lines are fixed, so that it can be
 * checked byte by
 * byte. The first line tells whose sheet it is; then one line a file, one line an entry of the
 * audit log as {@link
 * ChainLines} writes it; the last line has the digests of all bytes before it.
 */
public final class CustodyLines {

  private CustodyLines() {}

  /** The whole sheet. */
  public static String sheet(CanonicalJson head, List<CanonicalJson> files, List<String> entries) {
    StringBuilder text = new StringBuilder("{\"custody\":").append(head).append(",\n\"files\":[\n");
    text.append(String.join(",\n", files.stream().map(CanonicalJson::toString).toList()));
    text.append("\n],\n\"entries\":[\n").append(String.join(",\n", entries)).append("\n],\n");
    Seal seal = seal(text.toString());
    return text + "\"seal\":{\"sha256\":\"" + seal.sha256() + "\",\"sm3\":\"" + seal.sm3()
        + "\"}}\n";
  }

  /** The line of one file; the verifier reads its name and digests, people the rest. */
  public static CanonicalJson file(String name, Seal seal) {
    return new CanonicalJson()
        .with("name", name)
        .with("sha256", seal.sha256())
        .with("sm3", seal.sm3());
  }

  /** The digests of everything before the last line; short enough for a QR code. */
  public static Seal seal(String beforeSeal) {
    return Seal.of(beforeSeal.getBytes(StandardCharsets.UTF_8));
  }
}
