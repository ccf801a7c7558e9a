package org.shougeng.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shougeng.verifier.CustodyReport.Checked;
import org.shougeng.verifier.CustodyReport.Sheet;
import org.shougeng.verifier.CustodyReport.State;

/** Checks a custody sheet and the files it speaks of, with nothing but their bytes. */
public final class CustodyCheck {

  private static final String SEALS = "\"sha256\":\"([0-9a-f]{64})\",\"sm3\":\"([0-9a-f]{64})\"";
  private static final Pattern WHOLE = Pattern.compile(
      "(\\{\"custody\":.*\\n\\],\\n)\"seal\":\\{" + SEALS + "\\}\\}\\n", Pattern.DOTALL);
  private static final Pattern FILE =
      Pattern.compile("\\{\"name\":\"((?:[^\"\\\\]|\\\\.)*)\"," + SEALS + "[,}].*");
  private static final Pattern ENTRY =
      Pattern.compile("\\{\"entry\":(\\{\"seq\":([0-9]{1,18}),.*\\})," + SEALS + "\\},?");

  private final Map<Seal, String> names = new LinkedHashMap<>();
  private final StringBuilder logged = new StringBuilder();
  private long broken;
  private long last;

  private CustodyCheck() {}

  /** Checks {@code sheet} and every file of {@code files} against it. */
  public static CustodyReport of(Path sheet, List<Path> files) throws IOException {
    return new CustodyCheck().check(Files.readAllBytes(sheet), files);
  }

  private CustodyReport check(byte[] sheet, List<Path> files) throws IOException {
    // Bytes as characters, so that no two texts can pass for one.
    Matcher whole = WHOLE.matcher(new String(sheet, StandardCharsets.ISO_8859_1));
    if (!whole.matches()) {
      return new CustodyReport(Sheet.UNREADABLE, 0, List.of());
    }
    Seal told = new Seal(whole.group(2), whole.group(3));
    if (!Seal.of(whole.group(1).getBytes(StandardCharsets.ISO_8859_1)).equals(told)) {
      return new CustodyReport(Sheet.CHANGED, 0, List.of());
    }
    for (String line : whole.group(1).split("\n")) {
      line(line);
    }
    return new CustodyReport(Sheet.IN_ORDER, broken, files(files));
  }

  private void line(String line) {
    Matcher file = FILE.matcher(line);
    Matcher entry = ENTRY.matcher(line);
    if (file.matches()) {
      names.put(new Seal(file.group(2), file.group(3)), text(file.group(1)));
    } else if (entry.matches()) {
      entry(entry);
    }
  }

  private void entry(Matcher entry) {
    long seq = Long.parseLong(entry.group(2));
    Seal own = new Seal(entry.group(3), entry.group(4));
    boolean sealed =
        Seal.of(entry.group(1).getBytes(StandardCharsets.ISO_8859_1)).equals(own);
    if (broken == 0 && (!sealed || seq <= last)) {
      broken = seq;
    }
    last = seq;
    logged.append(entry.group(1));
  }

  private List<Checked> files(List<Path> given) throws IOException {
    List<Checked> checked = new ArrayList<>();
    Map<Seal, String> missing = new LinkedHashMap<>(names);
    for (Path file : given) {
      Seal seal = seal(file);
      missing.remove(seal);
      checked.add(new Checked(file.toString(), state(seal)));
    }
    missing.values().forEach(name -> checked.add(new Checked(name, State.NOT_GIVEN)));
    return checked;
  }

  private State state(Seal seal) {
    if (!names.containsKey(seal)) {
      return State.OTHER;
    }
    boolean isLogged = logged.indexOf("\"sha256\":\"" + seal.sha256() + "\"") >= 0;
    return isLogged ? State.SAME : State.NOT_LOGGED;
  }

  /** The digests of a file's bytes. */
  static Seal seal(Path file) throws IOException {
    java.security.MessageDigest sha256 = Seal.sha256Digest();
    Sm3 sm3 = new Sm3();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sha256.update(buffer, 0, read);
        sm3.update(buffer, 0, read);
      }
    }
    HexFormat hex = HexFormat.of();
    return new Seal(hex.formatHex(sha256.digest()), hex.formatHex(sm3.digest()));
  }

  /** A name as people read it; its escapes stay as they are. */
  private static String text(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
