package org.shougeng.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.Database;
import org.shougeng.platform.NotFound;
import org.shougeng.verifier.ChainCheck;
import org.shougeng.verifier.ChainLines;
import org.shougeng.verifier.ChainReport;
import org.shougeng.verifier.Seal;
import org.springframework.stereotype.Component;

/** The log as it is read: looked through, checked, and taken out of the system. */
@Component
public final class AuditTrail {

  /** The days of the log are China's, wherever the server stands. */
  public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final AuditStore store;
  private final CountyRegister county;

  public AuditTrail(Database database, CountyRegister county) {
    this.store = new AuditStore(database);
    this.county = county;
  }

  /**
   * The entries that answer {@code question}, the newest first. Whoever answers for the whole
   * installation sees
   * all of them, also what the server did, and what was tried by people outside.
   */
  public AuditPage find(
      AuditQuestion question, Jurisdiction jurisdiction, long skipped, int count) {
    AuditConditions conditions = answersForAll(jurisdiction)
        ? AuditConditions.of(question)
        : AuditConditions.of(question, jurisdiction);
    return new AuditPage(store.find(conditions, skipped, count), store.count(conditions));
  }

  /**
   * One entry.
   *
   * @throws NotFound if there is none with that number in the jurisdiction
   */
  public AuditEntry get(long seq, Jurisdiction jurisdiction) {
    List<AuditEntry> found = new ArrayList<>();
    store.read(seq, seq, found::add);
    return found.stream()
        .filter(entry -> isSeen(entry, jurisdiction))
        .findFirst()
        .orElseThrow(() -> new NotFound("审计条目", seq));
  }

  private boolean isSeen(AuditEntry entry, Jurisdiction jurisdiction) {
    return answersForAll(jurisdiction)
        || covers(jurisdiction, entry.what().region())
        || covers(jurisdiction, entry.who().office());
  }

  private static boolean covers(Jurisdiction jurisdiction, String region) {
    return AdminCode.parse(region).map(jurisdiction::covers).orElse(false);
  }

  /** Whether somebody answers for all the land this installation is about. */
  public boolean answersForAll(Jurisdiction jurisdiction) {
    return county
        .find()
        .map(found -> jurisdiction.covers(found.code()))
        .orElseGet(jurisdiction::isEverywhere);
  }

  /** How many entries there are. */
  public long size() {
    return store.head().seq();
  }

  /** The seal of the newest entry. */
  public Seal head() {
    return store.head().seal();
  }

  /** The codes of all acts that were ever recorded, for a choice. */
  public List<String> acts() {
    return store.acts();
  }

  /** Checks every entry from the first to the last. */
  public ChainReport verify() {
    return verify(Map.of());
  }

  /** As {@link #verify()}, and compares with digests that were printed earlier. */
  public ChainReport verify(Map<Long, Seal> printed) {
    ChainCheck check = new ChainCheck(1, printed);
    lines(1, line -> check.line(line.getBytes(StandardCharsets.UTF_8)));
    return check.report();
  }

  /** Writes the entries from {@code first} on, as {@link ChainLines} says. */
  public void export(long first, OutputStream out) {
    lines(first, line -> {
      try {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /** The end is read before the entries: what is added meanwhile is left for the next time. */
  private void lines(long first, Consumer<String> lines) {
    AuditStore.Head head = store.head();
    store.read(
        first,
        head.seq(),
        entry -> lines.accept(ChainLines.entry(entry.canonical(), entry.link().seal())));
    lines.accept(ChainLines.end(head.seq() - first + 1, head.seal()));
  }

  /** The digests of the days from {@code first} to {@code last} on which something was done. */
  public List<DailyDigest> digests(LocalDate first, LocalDate last) {
    List<DailyDigest> digests = new ArrayList<>();
    long known = lastOf(first.minusDays(1)).map(AuditEntry::seq).orElse(0L);
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      Optional<AuditEntry> newest = lastOf(day);
      if (newest.isPresent() && newest.get().seq() > known) {
        known = newest.get().seq();
        digests.add(new DailyDigest(day, known, newest.get().link().seal()));
      }
    }
    return digests;
  }

  private Optional<AuditEntry> lastOf(LocalDate day) {
    return store.lastBefore(day.plusDays(1).atStartOfDay(CHINA).toInstant());
  }
}
