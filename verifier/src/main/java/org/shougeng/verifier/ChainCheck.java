package org.shougeng.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks a chain line by line, as {@link ChainLines} writes it: each entry has the digests it carries, names
 * those of the entry before, and bears the next number; the last line tells how many there are.
 *
 * <p>Bytes are compared, not characters, so that no two texts can pass for one.
 */
public final class ChainCheck {

  private static final int LONGEST_LINE = 1 << 20;
  private static final String SEALS = "\"sha256\":\"([0-9a-f]{64})\",\"sm3\":\"([0-9a-f]{64})\"";
  private static final Pattern ENTRY = Pattern.compile(
      "\\{\"entry\":(\\{\"seq\":([1-9][0-9]{0,17}),\"previous\":\\{" + SEALS + "\\},\"digests\":\""
          + Seal.ALGORITHMS + "\",.*\\})," + SEALS + "\\}",
      Pattern.DOTALL);
  private static final Pattern END =
      Pattern.compile("\\{\"end\":\\{\"entries\":([0-9]{1,18})," + SEALS + "\\}\\}");

  private final Map<Long, Seal> printed;
  private final long first;
  private long line;
  private long next;
  private Seal head = Seal.NONE;
  private boolean ended;
  private @Nullable ChainFault fault;

  /**
   * A check from the first line on.
   *
   * @param first the number of the entry that must come first; what an entry above 1 follows is not checked
   * @param printed digests that were printed when the log was younger, by entry; they must still hold
   */
  public ChainCheck(long first, Map<Long, Seal> printed) {
    this.first = first;
    this.next = first;
    this.printed = Map.copyOf(printed);
  }

  /** Checks a whole export with what was printed of it earlier. */
  public static ChainReport of(InputStream export, long first, Map<Long, Seal> printed)
      throws IOException {
    ChainCheck check = new ChainCheck(first, printed);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = export.read(); b >= 0 && check.fault == null; b = export.read()) {
      if (b == '\n' || line.size() > LONGEST_LINE) {
        check.line(line.toByteArray());
        line.reset();
      } else {
        line.write(b);
      }
    }
    if (line.size() > 0) {
      check.line(line.toByteArray());
      // The last line was written with its line end, like every other.
      check.fault(ChainFault.Kind.NO_END);
    }
    return check.report();
  }

  /** Takes the next line, without its line end. After a fault, more lines say nothing more. */
  public void line(byte[] bytes) {
    line++;
    if (fault != null) {
      return;
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher entry = ENTRY.matcher(text);
    Matcher end = END.matcher(text);
    if (ended) {
      fault(ChainFault.Kind.END);
    } else if (entry.matches()) {
      entry(entry);
    } else if (end.matches()) {
      end(end);
    } else {
      fault(ChainFault.Kind.UNREADABLE);
    }
  }

  private void entry(Matcher text) {
    long seq = Long.parseLong(text.group(2));
    Seal previous = new Seal(text.group(3), text.group(4));
    Seal own = new Seal(text.group(5), text.group(6));
    boolean follows = next > first || first == 1;
    if (!Seal.of(text.group(1).getBytes(StandardCharsets.ISO_8859_1)).equals(own)) {
      fault(ChainFault.Kind.SEAL);
    } else if (seq != next) {
      fault(ChainFault.Kind.NUMBER);
    } else if (follows && !previous.equals(head)) {
      fault(ChainFault.Kind.LINK);
    } else if (!printed.getOrDefault(seq, own).equals(own)) {
      fault(ChainFault.Kind.DAILY_DIGEST);
    } else {
      head = own;
      next++;
    }
  }

  private void end(Matcher text) {
    ended = true;
    Seal told = new Seal(text.group(2), text.group(3));
    if (Long.parseLong(text.group(1)) != next - first || !told.equals(head)) {
      fault(ChainFault.Kind.END);
    }
  }

  private void fault(ChainFault.Kind kind) {
    if (fault == null) {
      fault = new ChainFault(line, next, kind);
    }
  }

  /** What was found; a chain whose last line has not come is cut off. */
  public ChainReport report() {
    if (!ended) {
      fault(ChainFault.Kind.NO_END);
    }
    return new ChainReport(first, next - 1, head, fault);
  }
}
